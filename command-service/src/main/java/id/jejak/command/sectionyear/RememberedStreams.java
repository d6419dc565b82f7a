package id.jejak.command.sectionyear;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.jejak.eventlog.EventLogReader;
import id.jejak.eventlog.RecordedEvent;
import java.util.ArrayList;
import java.util.List;

/**
 * Streams of the log that are read again and again and seldom grow. What was read is kept, and each question asks the
 * log for what came after it: the answer is never older than the question.
 */
final class RememberedStreams implements RecordedSurroundings.Streams {
    private static final long MOST_STREAMS = 500;

    private final EventLogReader log;
    private final Cache<String, List<Object>> known =
            Caffeine.newBuilder().maximumSize(MOST_STREAMS).build();

    RememberedStreams(EventLogReader log) {
        this.log = log;
    }

    @Override
    public List<?> eventsOf(String aggregateId) {
        List<Object> before = known.get(aggregateId, nothing -> List.of());
        // An aggregate's sequence numbers are dense from 0, so that their number is the next one.
        List<RecordedEvent> since = log.ofAggregateFrom(aggregateId, before.size());
        if (since.isEmpty()) {
            return before;
        }
        List<Object> all = new ArrayList<>(before);
        since.forEach(event -> all.add(event.payload()));
        List<Object> now = List.copyOf(all);
        known.asMap().merge(aggregateId, now, (one, other) -> one.size() > other.size() ? one : other);
        return now;
    }
}
