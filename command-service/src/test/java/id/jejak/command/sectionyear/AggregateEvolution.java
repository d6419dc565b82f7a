package id.jejak.command.sectionyear;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** Lets a fresh aggregate's root evolve by one event, through the method that Axon would call. */
final class AggregateEvolution {
    private AggregateEvolution() {}

    static void of(Class<?> aggregate, Object event) throws Exception {
        Method evolve = Arrays.stream(aggregate.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(EventSourcingHandler.class))
                .filter(method -> method.getParameterTypes()[0].isInstance(event))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing evolves by " + event.getClass()));
        evolve.setAccessible(true);
        try {
            evolve.invoke(aggregate.getDeclaredConstructor().newInstance(), event, 0L);
        } catch (InvocationTargetException e) {
            throw new AssertionError("Cannot evolve by " + event.getClass(), e.getCause());
        }
    }
}
