package id.jejak.query.projection;

import java.time.Duration;

/**
 * How the projections run.
 *
 * @param batchEvents most events that are written in one transaction
 * @param lookAgain longest pause while the log has more events than fit the buffer
 * @param takeOver how long a projection of a node that is gone stays unattended
 */
public record ProjectionSettings(int batchEvents, Duration lookAgain, Duration takeOver) {
    /** 1000 events, 5 ms, 10 s. */
    public static final ProjectionSettings DEFAULT =
            new ProjectionSettings(1000, Duration.ofMillis(5), Duration.ofSeconds(10));

    /** Refuses what would never write. */
    public ProjectionSettings {
        if (batchEvents < 1) {
            throw new IllegalArgumentException("A batch has at least one event, not " + batchEvents);
        }
    }
}
