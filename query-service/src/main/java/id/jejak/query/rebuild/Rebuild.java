package id.jejak.query.rebuild;

import id.jejak.eventlog.EventLogReader;
import id.jejak.query.projection.Projection;
import id.jejak.query.projection.ViewsSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Builds the views anew from the log while they are read and written, one rebuild at a time over all nodes. How far it is
 * stands in the database; a rebuild whose process ends leaves the live views untouched, and can be started again.
 */
public final class Rebuild implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
    private static final int DROP_ATTEMPTS = 600;
    private static final int TELL_ATTEMPTS = 60;
    private static final long PAUSE_MILLIS = 1_000;
    private static final long END_MILLIS = 3_000;

    private final DataSource ownerRole;
    private final EventLogReader log;
    private final Collection<Projection> projections;
    private final RebuildRecords records;
    private volatile boolean ending;
    private @Nullable Thread thread;
    private @Nullable RebuildLock held;

    /**
     * For the views of these projections.
     *
     * @param ownerRole new connections of {@code jejak_owner}, or a superuser
     * @param projectorRole connections of {@code jejak_projector}
     * @param log sees the whole log
     */
    public Rebuild(
            DataSource ownerRole,
            DataSource projectorRole,
            EventLogReader log,
            Collection<? extends Projection> projections) {
        this.ownerRole = ownerRole;
        this.log = log;
        this.projections = List.copyOf(projections);
        this.records = new RebuildRecords(ownerRole, projectorRole);
    }

    /**
     * Starts one, which goes on by itself.
     *
     * @param by who starts it
     * @param confirmedDifference digest of the differences that an earlier one told of and that may be; null: none may
     * @return its number
     * @throws RebuildRunningException when one is under way, here or in another node
     */
    public synchronized long start(String by, @Nullable String confirmedDifference) {
        try {
            RebuildLock lock = RebuildLock.take(ownerRole).orElseThrow(RebuildRunningException::new);
            try {
                long number = records.begin(by, Leftovers.drop(lock.connection()));
                LOG.info("Rebuild {} begins, started by {}", number, by);
                Thread running = new Thread(() -> run(number, lock, confirmedDifference), "views-rebuild");
                running.setDaemon(true);
                running.start();
                thread = running;
                held = lock;
                return number;
            } catch (SQLException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The rebuild could not begin", e);
        }
    }

    /**
     * Drops what earlier rebuilds left: for whoever starts, so that nothing lies about until the next one. While another
     * node is rebuilding, nothing is dropped, for what is there may be that node's. Where it fails, the next rebuild drops.
     */
    public void dropLeftovers() {
        try {
            Optional<RebuildLock> lock = RebuildLock.take(ownerRole);
            if (lock.isEmpty()) {
                LOG.info("Another node is building the views anew, so nothing that rebuilds left is dropped");
                return;
            }
            try (RebuildLock taken = lock.get()) {
                Leftovers.drop(taken.connection());
            }
        } catch (SQLException e) {
            LOG.warn("What earlier rebuilds left was not dropped; the next one does: {}", e.toString());
        }
    }

    /** The latest of all nodes; empty before the first. */
    public Optional<RebuildState> last() {
        return records.last();
    }

    private void run(long number, RebuildLock lock, @Nullable String confirmed) {
        Outcome outcome;
        // What became of it is written down before anybody else may begin.
        try (lock) {
            outcome = outcome(number, lock, confirmed);
        } catch (SQLException e) {
            LOG.warn("The connection of rebuild {} did not close: {}", number, e.toString());
            return;
        }
        if (outcome == Outcome.DONE) {
            dropReplaced(Leftovers.replacedBy(number));
        }
    }

    private Outcome outcome(long number, RebuildLock lock, @Nullable String confirmed) {
        try {
            Outcome outcome =
                    new RebuildRun(number, lock, ownerRole, log, projections, records, () -> ending).run(confirmed);
            if (outcome != Outcome.DONE) {
                records.end(number, outcome, null, null);
            }
            LOG.info("Rebuild {} ended: {}", number, outcome);
            return outcome;
        } catch (RebuildStoppedException stopped) {
            LOG.warn("Rebuild {} stopped: {}, {}", number, stopped.reason(), stopped.getMessage());
            tellFailure(number, stopped.reason(), String.valueOf(stopped.getMessage()));
        } catch (SQLException | RuntimeException failed) {
            LOG.error("Rebuild {} failed; the live views are untouched", number, failed);
            tellFailure(number, "error", words(failed));
        }
        return Outcome.FAILED;
    }

    private static String words(Throwable failed) {
        Throwable cause = failed;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause == failed ? String.valueOf(failed.getMessage()) : failed.getMessage() + ": " + cause.getMessage();
    }

    /** The database may be away for a moment: that is what made it fail. */
    private void tellFailure(long number, String reason, String detail) {
        for (int attempt = 1; !ending && attempt <= TELL_ATTEMPTS; attempt++) {
            try {
                records.end(number, Outcome.FAILED, reason, detail);
                return;
            } catch (RuntimeException away) {
                LOG.warn(
                        "How rebuild {} ended could not be written down, attempt {}: {}",
                        number,
                        attempt,
                        away.toString());
                pause();
            }
        }
    }

    /** Whoever still reads from the old tables is not disturbed. */
    private void dropReplaced(ViewsSchema schema) {
        for (int attempt = 0; !ending && attempt < DROP_ATTEMPTS; attempt++) {
            try (Connection owner = ownerRole.getConnection()) {
                if (Leftovers.drop(owner, schema)) {
                    LOG.info("The replaced views are dropped");
                    return;
                }
            } catch (SQLException e) {
                LOG.warn("The replaced views were not dropped, attempt {}: {}", attempt + 1, e.toString());
            }
            pause();
        }
        LOG.warn("The replaced views {} are still there; the next start or rebuild drops them", schema);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends a rebuild of this node half-way, at its next step. */
    @Override
    public synchronized void close() throws InterruptedException {
        ending = true;
        Thread running = thread;
        if (running == null || held == null) {
            return;
        }
        running.interrupt();
        running.join(END_MILLIS);
        if (running.isAlive()) {
            held.abort();
            running.join(END_MILLIS);
        }
    }
}
