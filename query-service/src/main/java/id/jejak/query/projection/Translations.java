package id.jejak.query.projection;

import id.jejak.eventlog.RecordedEvent;
import id.jejak.kernel.language.UnknownEventException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Which event is translated how, and which ones are left out on purpose. */
public final class Translations {
    private final Map<Class<?>, Function<RecordedEvent, List<RowChange>>> handled = new HashMap<>();
    private final Set<Class<?>> ignored = new HashSet<>();

    /** Translates the events of a class. */
    public <E> Translations on(Class<E> event, Function<E, List<RowChange>> changes) {
        return on(event, (payload, recorded) -> changes.apply(payload));
    }

    /** Translates the events of a class, together with who recorded them and when. */
    public <E> Translations on(Class<E> event, BiFunction<E, RecordedEvent, List<RowChange>> changes) {
        if (ignored.contains(event)
                || handled.put(event, recorded -> changes.apply(event.cast(recorded.payload()), recorded)) != null) {
            throw new IllegalArgumentException(event.getName() + " is listed twice");
        }
        return this;
    }

    /** Leaves these events out. */
    public Translations ignore(Class<?>... events) {
        for (Class<?> event : events) {
            if (handled.containsKey(event) || !ignored.add(event)) {
                throw new IllegalArgumentException(event.getName() + " is listed twice");
            }
        }
        return this;
    }

    /** Event classes that are translated. */
    public Set<Class<?>> handled() {
        return Set.copyOf(handled.keySet());
    }

    /** Event classes that are left out on purpose. */
    public Set<Class<?>> ignored() {
        return Set.copyOf(ignored);
    }

    /**
     * What an event changes.
     *
     * @throws UnknownEventException for an event that is neither translated nor left out
     */
    public List<RowChange> translate(RecordedEvent event) {
        Class<?> type = event.payload().getClass();
        Function<RecordedEvent, List<RowChange>> changes = handled.get(type);
        if (changes != null) {
            return changes.apply(event);
        }
        if (ignored.contains(type)) {
            return List.of();
        }
        throw new UnknownEventException(type.getName() + " at position " + event.position()
                + " is neither translated nor ignored: list it in the projection");
    }
}
