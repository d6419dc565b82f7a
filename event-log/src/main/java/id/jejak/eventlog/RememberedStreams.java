package id.jejak.eventlog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Aggregates' streams that are read again and again. What is recorded never changes, so what was read is kept, and each
 * question asks the log for what came after it: the answer is never older than the question.
 *
 * @param <T> what is kept of an event
 */
public final class RememberedStreams<T> {
    private final EventLogReader log;
    private final Function<RecordedEvent, T> kept;
    private final Cache<String, List<T>> known;

    /**
     * Knows nothing yet.
     *
     * @param mostEvents kept of all streams together; those asked for last stay
     * @param kept made of each event once
     */
    public RememberedStreams(EventLogReader log, long mostEvents, Function<RecordedEvent, T> kept) {
        this.log = log;
        this.kept = kept;
        this.known = Caffeine.newBuilder()
                .maximumWeight(mostEvents)
                .<String, List<T>>weigher((aggregateId, events) -> 1 + events.size())
                .build();
    }

    /** All committed events of an aggregate, oldest first; empty where it has none. */
    public List<T> of(String aggregateId) {
        List<T> before = known.get(aggregateId, nothing -> List.of());
        // Sequence numbers are dense from 0, so that the number of events is the next one's.
        List<RecordedEvent> since = log.ofAggregateFrom(aggregateId, before.size());
        if (since.isEmpty()) {
            return before;
        }
        List<T> all = new ArrayList<>(before);
        since.forEach(event -> all.add(kept.apply(event)));
        List<T> now = List.copyOf(all);
        known.asMap().merge(aggregateId, now, (one, other) -> one.size() > other.size() ? one : other);
        return now;
    }
}
