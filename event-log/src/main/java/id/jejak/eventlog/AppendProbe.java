package id.jejak.eventlog;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;

/** Tells whether the log could be appended to now, without appending anything. */
public final class AppendProbe {
    private final DataSource source;
    private final EventAppender appender;

    /**
     * For a node's appender.
     *
     * @param source connects as {@code jejak_appender}
     */
    public AppendProbe(DataSource source, EventAppender appender) {
        this.source = source;
        this.appender = appender;
    }

    /** Why it could not; empty when it could. Takes five seconds at most, most of them only when it could not. */
    public Optional<String> trouble() {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            // On its own: the lock is let go with the statement.
            connection.setAutoCommit(true);
            statement.execute("SELECT event_log.require_appendable()");
        } catch (SQLException e) {
            return Optional.of(
                    DatabaseError.of(e) == DatabaseError.BUSY
                            ? "somebody holds the event log: " + e.getMessage()
                            : "the event log cannot be reached: " + e.getMessage());
        }
        // A full disk lets the lock be taken, and refuses what is written.
        return appender.trouble();
    }
}
