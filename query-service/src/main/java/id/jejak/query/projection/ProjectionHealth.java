package id.jejak.query.projection;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;

/**
 * Down while a projection of this node does not go on, since its pages would grow older and older without a word, and
 * while no page can be read at all.
 */
public final class ProjectionHealth implements HealthIndicator {
    private final ProjectionProcessors processors;
    private final AppliedPositions applied;

    /** For the projections that run here, and the reader that pages use. */
    public ProjectionHealth(ProjectionProcessors processors, AppliedPositions applied) {
        this.processors = processors;
        this.applied = applied;
    }

    @Override
    public Health health() {
        Map<String, String> failures = new TreeMap<>(processors.failures());
        try {
            applied.lowest();
        } catch (DataAccessException e) {
            failures.put("views", "the views cannot be read: " + e.getMessage());
        }
        return failures.isEmpty()
                ? Health.up().build()
                : Health.down().withDetails(failures).build();
    }
}
