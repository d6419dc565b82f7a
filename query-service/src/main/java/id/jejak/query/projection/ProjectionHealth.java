package id.jejak.query.projection;

import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Down while a projection of this node does not go on: its pages would grow older and older without a word. */
public final class ProjectionHealth implements HealthIndicator {
    private final ProjectionProcessors processors;

    /** For the projections that run here. */
    public ProjectionHealth(ProjectionProcessors processors) {
        this.processors = processors;
    }

    @Override
    public Health health() {
        Map<String, String> failures = processors.failures();
        return failures.isEmpty()
                ? Health.up().build()
                : Health.down().withDetails(failures).build();
    }
}
