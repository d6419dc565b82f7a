package id.jejak.query.rebuild;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How far the folding is.
 *
 * @param events that are folded, of {@code eventsTotal}
 * @param taken how long that took
 */
record FoldProgress(long events, long eventsTotal, Duration taken) {
    /** Over the whole time taken. */
    long eventsPerSecond() {
        return events * 1000 / Math.max(1, taken.toMillis());
    }

    /** At this pace, rounded up; null before there is one. */
    @Nullable
    Long secondsLeft() {
        long rate = eventsPerSecond();
        return rate == 0 ? null : (eventsTotal - events + rate - 1) / rate;
    }
}
