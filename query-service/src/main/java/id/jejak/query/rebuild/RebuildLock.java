package id.jejak.query.rebuild;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The right to build the views anew, which one process at a time has, over all nodes: a lock of its database session, and
 * gone with that. Folding and switching go through this connection, so that nobody does who has lost the right; a further
 * one works on tables that nobody reads yet.
 */
final class RebuildLock implements AutoCloseable {
    /** Whether anybody holds it, for a SELECT. */
    static final String HELD = """
            EXISTS (SELECT 1 FROM pg_locks AS l
                     WHERE l.locktype = 'advisory' AND l.objsubid = 2 AND l.granted
                       AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
                       AND l.classid = 1784311147::oid AND l.objid = 1::oid)""";

    private static final String TAKE = "SELECT pg_try_advisory_lock(1784311147, 1)";

    private static final List<String> SETTINGS = List.of(
            "SET application_name = 'jejak rebuild'",
            // The switch commits durably, and with it all that went before.
            "SET synchronous_commit = off",
            "SET jit = off",
            "SET maintenance_work_mem = '128MB'",
            // A process that is gone gives the lock back in seconds, whatever its statement is at.
            "SET client_connection_check_interval = '1s'",
            "SET tcp_keepalives_idle = 20",
            "SET tcp_keepalives_interval = 5",
            "SET tcp_keepalives_count = 3");

    private final DataSource owner;
    private final Connection connection;
    private volatile @Nullable Connection further;

    private RebuildLock(DataSource owner, Connection connection) {
        this.owner = owner;
        this.connection = connection;
    }

    /** Takes it; empty when another process has it. */
    static Optional<RebuildLock> take(DataSource owner) throws SQLException {
        Connection connection = connect(owner);
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(TAKE)) {
            row.next();
            if (row.getBoolean(1)) {
                return Optional.of(new RebuildLock(owner, connection));
            }
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        connection.close();
        return Optional.empty();
    }

    private static Connection connect(DataSource owner) throws SQLException {
        Connection connection = owner.getConnection();
        try (Statement statement = connection.createStatement()) {
            for (String setting : SETTINGS) {
                statement.execute(setting);
            }
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    Connection connection() {
        return connection;
    }

    /** Another connection, without the lock, for whoever takes it to close; one at a time. */
    Connection further() throws SQLException {
        Connection opened = connect(owner);
        further = opened;
        return opened;
    }

    /** Gives it back at once, whatever its connections are doing. */
    void abort() {
        try {
            connection.abort(Runnable::run);
            Connection beside = further;
            if (beside != null) {
                beside.abort(Runnable::run);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The rebuild's connections do not end", e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
