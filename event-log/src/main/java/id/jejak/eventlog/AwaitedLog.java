package id.jejak.eventlog;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits for a database, or for the log that another process migrates, instead of failing when started a moment early. */
public final class AwaitedLog {
    private static final Logger LOG = LoggerFactory.getLogger(AwaitedLog.class);
    private static final long PAUSE_MILLIS = 500;
    private static final int PAUSES_BETWEEN_MESSAGES = 10;

    private AwaitedLog() {}

    /**
     * Returns once the database answers.
     *
     * @param source as whom to connect
     * @param address said in messages
     * @throws LogNotReadyException when it does not answer in time
     */
    public static void database(DataSource source, String address, Duration atMost) {
        await(
                () -> {
                    source.getConnection().close();
                    return "";
                },
                "The database at " + address + " cannot be reached. Start it, or name another address.",
                atMost);
    }

    /**
     * Returns once the log has every migration that this program knows.
     *
     * @param source connects as the owner, the appender or the projector
     * @param address said in messages
     * @throws LogNotReadyException saying what is missing, when that does not change in time
     */
    public static void migrated(DataSource source, String address, Duration atMost) {
        await(
                () -> {
                    List<String> pending = Arrays.stream(
                                    EventLogMigration.flyway(source).info().pending())
                            .map(migration -> migration.getScript())
                            .toList();
                    return pending.isEmpty() ? "" : "migrations not applied: " + pending;
                },
                "There is no event log as this program needs it at " + address
                        + ". It is made by the command service, started once with jejak.command.database.migration.user"
                        + " (a superuser) and .password.",
                atMost);
    }

    private static void await(Attempt attempt, String what, Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        for (int pauses = 0; ; pauses++) {
            String missing;
            Exception error = null;
            try {
                missing = attempt.missing();
                if (missing.isEmpty()) {
                    return;
                }
            } catch (SQLException | FlywayException e) {
                error = e;
                missing = said(e);
            }
            if (System.nanoTime() > deadline) {
                String message = what + " Waited " + atMost.toSeconds() + " s; last: " + missing;
                throw error == null ? new LogNotReadyException(message) : new LogNotReadyException(message, error);
            }
            if (pauses % PAUSES_BETWEEN_MESSAGES == 0) {
                LOG.warn("{} Waiting, {} s at most; {}", what, atMost.toSeconds(), missing);
            }
            pause();
        }
    }

    /** In one line what the database itself said. */
    private static String said(Exception error) {
        Throwable cause = error;
        while (!(cause instanceof SQLException) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).strip().replaceAll("\\s+", " ");
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LogNotReadyException("Interrupted while waiting for the event log", e);
        }
    }

    private interface Attempt {
        /** Empty when nothing is. */
        String missing() throws SQLException;
    }
}
