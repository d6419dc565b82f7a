package id.jejak.query.projection;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.jejak.eventlog.EventLogReader;
import id.jejak.eventlog.LogSignal;
import id.jejak.eventlog.RecordedEvent;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Pages of the log for several projections: those that keep pace are all woken by the same signal and want the same few
 * events, which are read once. Nothing is given that was read before its asker was woken.
 */
final class SharedPages {
    /** A signal may be lost with its connection. */
    private static final Duration FRESH = Duration.ofMillis(10);
    /** Those who catch up stand at different places, and share nothing. */
    private static final long MOST_EVENTS_HELD = 500;

    private final EventLogReader log;
    private final AtomicLong signals = new AtomicLong();
    private final Cache<Question, List<RecordedEvent>> pages = Caffeine.newBuilder()
            .expireAfterWrite(FRESH)
            .maximumWeight(MOST_EVENTS_HELD)
            .<Question, List<RecordedEvent>>weigher((question, events) -> 1 + events.size())
            .executor(Runnable::run)
            .build();

    /** To be made before whoever asks registers with the signal: each signal makes the questions after it new ones. */
    SharedPages(EventLogReader log, LogSignal signal) {
        this.log = log;
        signal.register(signals::incrementAndGet);
    }

    /** As {@link EventLogReader#after}, which says what it throws. */
    List<RecordedEvent> after(long position, int limit) {
        return pages.get(
                new Question(position, limit, signals.get()), asked -> log.after(asked.position(), asked.limit()));
    }

    private record Question(long position, int limit, long signals) {}
}
