package id.jejak.command.rule;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateMember;
import org.jspecify.annotations.Nullable;

/**
 * Lets an aggregate's members evolve by an event, each through the {@link EventSourcingHandler} that it has for it. Axon
 * searches every member's handlers again for each event, which is most of the time that a long stream takes to fold; here
 * a class is searched once. The root's members say {@code eventForwardingMode = ForwardNone.class}, so that nothing is
 * folded twice.
 */
public final class MemberEvolution {
    private static final ClassValue<List<Field>> MEMBERS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> owner) {
            return Arrays.stream(owner.getDeclaredFields())
                    .filter(field -> field.isAnnotationPresent(AggregateMember.class))
                    .peek(field -> field.setAccessible(true))
                    .toList();
        }
    };

    private static final ClassValue<Map<Class<?>, Method>> EVOLVE = new ClassValue<>() {
        @Override
        protected Map<Class<?>, Method> computeValue(Class<?> member) {
            return Arrays.stream(member.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(EventSourcingHandler.class))
                    .peek(method -> method.setAccessible(true))
                    .collect(Collectors.toMap(method -> method.getParameterTypes()[0], Function.identity()));
        }
    };

    private MemberEvolution() {}

    /**
     * Lets the members of an aggregate and theirs evolve, in the order of their fields, each before its own members; one
     * without a handler for the event has nothing to learn. What a handler throws is thrown as it is.
     */
    public static void evolve(Object owner, Object event) {
        for (Field field : MEMBERS.get(owner.getClass())) {
            Object member = read(field, owner);
            @Nullable Method evolve = EVOLVE.get(member.getClass()).get(event.getClass());
            if (evolve != null) {
                invoke(evolve, member, event);
            }
            evolve(member, event);
        }
    }

    private static Object read(Field field, Object owner) {
        try {
            return field.get(owner);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field + " cannot be read", e);
        }
    }

    private static void invoke(Method evolve, Object member, Object event) {
        try {
            evolve.invoke(member, event);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw new IllegalStateException(member.getClass().getName() + " cannot evolve by " + event, e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(evolve + " cannot be called", e);
        }
    }
}
