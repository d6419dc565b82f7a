package id.jejak.command.dispatch;

import java.lang.reflect.Method;
import java.util.Arrays;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/**
 * Which aggregate a command is for: what its component or method with {@link TargetAggregateIdentifier} says. Each class
 * is looked at once; Axon's own resolver goes through all its methods and annotations for every command.
 */
public final class CommandTargets implements CommandTargetResolver {
    private static final ClassValue<Method> TARGET = new ClassValue<>() {
        @Override
        protected Method computeValue(Class<?> command) {
            Method target = Arrays.stream(command.getMethods())
                    .filter(method -> method.isAnnotationPresent(TargetAggregateIdentifier.class))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(command.getName()
                            + " names no target: annotate a component or method with @TargetAggregateIdentifier"));
            // Commands may be nested in types that are not public.
            target.setAccessible(true);
            return target;
        }
    };

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        return new VersionedAggregateIdentifier(of(command.getPayload()), null);
    }

    /** Identifier of the aggregate that a command is for. */
    static String of(Object command) {
        Method target = TARGET.get(command.getClass());
        try {
            return target.invoke(command).toString();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The target of " + command + " cannot be read", e);
        }
    }
}
