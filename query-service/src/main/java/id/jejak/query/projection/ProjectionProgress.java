package id.jejak.query.projection;

import id.jejak.eventlog.RecordedEvent;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How one projection fares in this node. */
final class ProjectionProgress {
    private static final Logger LOG = LoggerFactory.getLogger(ProjectionProgress.class);

    private final String projection;
    private final AppliedPositions applied;
    private final AtomicLong failures = new AtomicLong();
    private volatile @Nullable String failure;

    ProjectionProgress(String projection, AppliedPositions applied) {
        this.projection = projection;
        this.applied = applied;
    }

    void applied(RecordedEvent last) {
        failure = null;
        applied.moved();
        LOG.debug("Projection {} applied event {}", projection, last.position());
    }

    void failed(@Nullable Throwable cause) {
        failures.incrementAndGet();
        failure = cause == null ? "its transaction was rolled back" : cause.toString();
        LOG.error("Projection {} stopped; it tries again, and the service is not ready until then", projection, cause);
    }

    /** Why it does not go on; null while it does. */
    @Nullable
    String failure() {
        return failure;
    }

    long failures() {
        return failures.get();
    }
}
