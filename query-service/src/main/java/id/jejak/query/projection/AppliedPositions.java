package id.jejak.query.projection;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How far the projections are. The database is asked each time, since any node may run a projection; "now" is the
 * lowest position, at which all of them answer.
 */
public final class AppliedPositions {
    /** How long a write of another node may go unseen; this node's own writes wake at once. */
    private static final long LOOK_AGAIN_MILLIS = 50;

    private static final String POSITIONS = "SELECT projection, position FROM views.applied_position";

    private final JdbcClient jdbc;
    private final Set<String> projections;
    private long moves;

    /** Over the reader role, for the projections of the configuration. */
    public AppliedPositions(DataSource readerRole, Set<String> projections) {
        if (projections.isEmpty()) {
            throw new IllegalArgumentException("Without a projection nothing is ever applied");
        }
        this.jdbc = JdbcClient.create(readerRole);
        this.projections = Set.copyOf(projections);
    }

    /** The position of each projection, 0 for one that has not begun. */
    public Map<String, Long> all() {
        Map<String, Long> positions = new HashMap<>();
        projections.forEach(projection -> positions.put(projection, 0L));
        jdbc.sql(POSITIONS).query(row -> {
            positions.replace(row.getString("projection"), row.getLong("position"));
        });
        return positions;
    }

    /** The position up to which every projection is applied. */
    public long lowest() {
        return all().values().stream().mapToLong(Long::longValue).min().orElseThrow();
    }

    /**
     * Waits until every projection has applied a position.
     *
     * @return whether they have; false when the time is up
     */
    public boolean await(long position, Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (true) {
            long seen = moves();
            if (lowest() >= position) {
                return true;
            }
            long leftMillis = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
            if (leftMillis <= 0 || !sleep(seen, Math.min(leftMillis, LOOK_AGAIN_MILLIS))) {
                return false;
            }
        }
    }

    /** A projection of this node has applied more. */
    synchronized void moved() {
        moves++;
        notifyAll();
    }

    private synchronized long moves() {
        return moves;
    }

    private synchronized boolean sleep(long seen, long millis) {
        try {
            if (moves == seen) {
                wait(millis);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
