package id.jejak.query.projection;

import id.jejak.eventlog.EventLogReader;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;

/**
 * How far each projection is behind: {@code jejak.projection.lag.events}, {@code jejak.projection.lag.seconds} (age of the
 * oldest event that is not applied), {@code jejak.projection.failing} (1 while it does not go on in this node),
 * {@code jejak.projection.rollbacks} (batches rolled back in this node).
 */
public final class ProjectionMetrics implements MeterBinder {
    private final ProjectionProcessors processors;
    private final AppliedPositions applied;
    private final EventLogReader log;
    private final Clock clock;

    /** Measured when the registry is read. */
    public ProjectionMetrics(
            ProjectionProcessors processors, AppliedPositions applied, EventLogReader log, Clock clock) {
        this.processors = processors;
        this.applied = applied;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (String projection : processors.names()) {
            Gauge.builder("jejak.projection.lag.events", () -> lagEvents(projection))
                    .description("Events that are recorded and not applied")
                    .tag("projection", projection)
                    .register(registry);
            Gauge.builder("jejak.projection.lag", () -> lag(projection).toSeconds())
                    .description("Age of the oldest event that is recorded and not applied")
                    .baseUnit("seconds")
                    .tag("projection", projection)
                    .register(registry);
            Gauge.builder(
                            "jejak.projection.failing",
                            () -> processors.failures().containsKey(projection) ? 1 : 0)
                    .description("1 while the projection does not go on in this node")
                    .tag("projection", projection)
                    .register(registry);
            Gauge.builder("jejak.projection.rollbacks", () -> processors.failureCount(projection))
                    .description("Batches that were rolled back in this node since its start")
                    .tag("projection", projection)
                    .register(registry);
        }
    }

    private long lagEvents(String projection) {
        return Math.max(0, log.head() - position(projection));
    }

    private Duration lag(String projection) {
        long position = position(projection);
        if (log.head() <= position) {
            return Duration.ZERO;
        }
        Duration age = Duration.between(log.headingsFrom(position + 1, 1).get(0).recordedAt(), clock.instant());
        return age.isNegative() ? Duration.ZERO : age;
    }

    private long position(String projection) {
        return applied.all().getOrDefault(projection, 0L);
    }
}
