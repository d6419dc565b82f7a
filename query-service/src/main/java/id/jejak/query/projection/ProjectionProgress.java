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
    /** Of the last event that this node has written; 0 while it has written none. */
    private volatile long position;

    private volatile @Nullable String failure;
    private volatile @Nullable String unread;

    ProjectionProgress(String projection, AppliedPositions applied) {
        this.projection = projection;
        this.applied = applied;
    }

    void applied(RecordedEvent last) {
        failure = null;
        position = last.position();
        applied.moved();
        LOG.debug("Projection {} applied event {}", projection, last.position());
    }

    /** Whether this node has written more than the database holds: a crash took it back. Says so once. */
    boolean isTakenBack(long stored) {
        boolean takenBack = position > stored;
        if (takenBack) {
            LOG.warn(
                    "Projection {} had applied event {}, and the database holds it up to {}",
                    projection,
                    position,
                    stored);
            position = stored;
        }
        return takenBack;
    }

    void failed(@Nullable Throwable cause) {
        failures.incrementAndGet();
        failure = cause == null ? "its transaction was rolled back" : cause.toString();
        LOG.error("Projection {} stopped; it tries again, and the service is not ready until then", projection, cause);
    }

    /** The log was read, be there more in it or not. */
    void read() {
        unread = null;
    }

    /** The log was not read: it cannot be reached, or holds an event that this program cannot read. */
    void unread(RuntimeException cause) {
        String why = String.valueOf(cause.getMessage());
        if (!why.equals(unread)) {
            LOG.error("Projection {} cannot read on, and the service is not ready until it can", projection, cause);
        }
        unread = why;
    }

    /** Why it does not go on; null while it does. */
    @Nullable
    String failure() {
        String reading = unread;
        return reading == null ? failure : reading;
    }

    long failures() {
        return failures.get();
    }
}
