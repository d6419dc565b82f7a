package id.jejak.eventlog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * The events of the aggregates that were read last. An aggregate is read whole again after each roll-back: whenever
 * another node overtook a decision, and whenever a rule refused one. What is recorded never changes, so only what came
 * since is asked of the log.
 */
final class RememberedEvents {
    /** Some 2 kB each. */
    private static final long MOST_EVENTS = 50_000;

    private final EventLogReader log;
    private final Function<RecordedEvent, DomainEventMessage<?>> asMessage;
    private final Cache<String, List<DomainEventMessage<?>>> known = Caffeine.newBuilder()
            .maximumWeight(MOST_EVENTS)
            .<String, List<DomainEventMessage<?>>>weigher((aggregateId, events) -> 1 + events.size())
            .build();

    RememberedEvents(EventLogReader log, Function<RecordedEvent, DomainEventMessage<?>> asMessage) {
        this.log = log;
        this.asMessage = asMessage;
    }

    /** All of an aggregate's events, up to what is committed now. */
    List<DomainEventMessage<?>> of(String aggregateId) {
        List<DomainEventMessage<?>> before = known.get(aggregateId, nothing -> List.of());
        // Sequence numbers are dense from 0, so that the number of events is the next one's.
        List<RecordedEvent> since = log.ofAggregateFrom(aggregateId, before.size());
        if (since.isEmpty()) {
            return before;
        }
        List<DomainEventMessage<?>> all = new ArrayList<>(before);
        since.forEach(event -> all.add(asMessage.apply(event)));
        List<DomainEventMessage<?>> now = List.copyOf(all);
        known.asMap().merge(aggregateId, now, (one, other) -> one.size() > other.size() ? one : other);
        return now;
    }
}
