package id.jejak.eventlog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.common.Registration;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries the signal between nodes by LISTEN and NOTIFY, on two connections of its own and after the commit: within the
 * append's transaction a NOTIFY halves the throughput. Many appends become one NOTIFY.
 */
public final class LogSignalRelay implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LogSignalRelay.class);
    private static final int PATIENCE_MILLIS = 500;
    /** Its commit does not wait for the disk: what it tells of is durable, and a wake-up may be lost. */
    private static final String NOTIFY =
            "SELECT set_config('synchronous_commit', 'off', true), pg_notify('jejak_event_log', ?)";

    private static final long PAUSE_MILLIS = 500;

    private final DataSource source;
    private final LogSignal signal;
    private final String node = UUID.randomUUID().toString();
    private final Semaphore unannounced = new Semaphore(0);
    private final Registration announcer;
    private final Thread listening;
    private final Thread announcing;
    private volatile boolean closing;

    /** Starts to relay. Any role of the log will do for the source. */
    public LogSignalRelay(DataSource source, LogSignal signal) {
        this.source = source;
        this.signal = signal;
        this.announcer = signal.registerAnnouncer(unannounced::release);
        this.listening = started("event-log-listener", this::listen);
        this.announcing = started("event-log-announcer", this::announce);
    }

    private static Thread started(String name, Work work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (InterruptedException e) {
                        LOG.error("{} was interrupted and stops", name, e);
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void listen() throws InterruptedException {
        while (!closing) {
            try (Connection connection = source.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("LISTEN jejak_event_log");
                // What was announced while nobody listened.
                signal.wake();
                PGConnection postgres = connection.unwrap(PGConnection.class);
                while (!closing) {
                    if (fromElsewhere(postgres.getNotifications(PATIENCE_MILLIS))) {
                        signal.wake();
                    }
                }
                statement.execute("UNLISTEN *");
            } catch (SQLException e) {
                pause("Listening for other nodes' appends failed, trying again", e);
            }
        }
    }

    private boolean fromElsewhere(PGNotification @Nullable [] notifications) {
        if (notifications != null) {
            for (PGNotification notification : notifications) {
                if (!notification.getParameter().equals(node)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void announce() throws InterruptedException {
        while (!closing) {
            try (Connection connection = source.getConnection();
                    PreparedStatement notify = connection.prepareStatement(NOTIFY)) {
                notify.setString(1, node);
                while (!closing) {
                    if (unannounced.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                        unannounced.drainPermits();
                        announce(notify);
                    }
                }
            } catch (SQLException e) {
                pause("Announcing appends to other nodes failed, trying again", e);
            }
        }
    }

    private void announce(PreparedStatement notify) throws SQLException {
        try {
            notify.execute();
        } catch (SQLException e) {
            unannounced.release();
            throw e;
        }
    }

    private void pause(String message, SQLException error) throws InterruptedException {
        if (!closing) {
            LOG.warn(message, error);
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    /** Stops to relay; waits half a second at most for a quiet moment. */
    @Override
    public void close() throws InterruptedException {
        closing = true;
        announcer.cancel();
        listening.join();
        announcing.join();
    }

    private interface Work {
        void run() throws InterruptedException;
    }
}
