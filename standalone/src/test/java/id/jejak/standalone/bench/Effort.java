package id.jejak.standalone.bench;

import java.time.Duration;

/**
 * How much a run takes on.
 *
 * @param rounds how often both sides are measured
 * @param slice how long one side runs at a time
 * @param samples how often something short is timed in a round
 * @param events length of the big log
 * @param sectionYears existing aggregates that commands go to
 * @param eventsEach how many events each of them has
 */
record Effort(int rounds, Duration slice, int samples, long events, int sectionYears, int eventsEach) {
    /** What {@code docs/measurements.md} is made with. */
    static Effort full(int rounds, long events) {
        return new Effort(rounds, Duration.ofSeconds(2), 300, events, 128, 200);
    }

    /** Enough to see that every row yields a figure, and for nothing else. */
    static Effort smoke() {
        return new Effort(1, Duration.ofMillis(150), 5, 1_000, 32, 3);
    }
}
