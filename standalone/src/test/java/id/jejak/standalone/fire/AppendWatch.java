package id.jejak.standalone.fire;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.IntSupplier;

/** Sees in the database itself who is appending. */
final class AppendWatch implements AutoCloseable {
    private static final long MOST_LOOKS = 20_000;
    private static final long LOOK_AGAIN_MILLIS = 200;
    private static final String APPENDING = """
            SELECT count(*) FROM pg_stat_activity
             WHERE usename = 'jejak_appender' AND state = 'active' AND query LIKE '%event_log.append(%'""";
    private static final String HOLDER = """
            SELECT l.pid FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
             WHERE l.locktype = 'advisory' AND l.granted AND a.query LIKE '%event_log.append(%' LIMIT 1""";

    private final Connection connection;
    private final Statement statement;

    AppendWatch(PostgresProcess postgres) throws SQLException {
        connection = postgres.superuser();
        statement = connection.createStatement();
    }

    /**
     * Returns at a moment at which appends are under way in the database and callers wait for an answer; answers how many
     * wait.
     */
    int awaitAppending(IntSupplier underWay) throws SQLException {
        for (int look = 0; look < MOST_LOOKS; look++) {
            if (number(APPENDING) > 0) {
                int waiting = underWay.getAsInt();
                if (waiting > 0) {
                    return waiting;
                }
            }
        }
        Inconclusive.unless(false, "no append was seen under way that a caller waited for");
        return 0;
    }

    /** The same, whoever waits. */
    void awaitAppending() throws SQLException {
        awaitAppending(() -> 1);
    }

    /**
     * Has PostgreSQL begin another file of its write-ahead log, which takes 16 MB: on a full disk there is none, and it
     * goes down, sooner than by what the callers write. No answer, and no connection, are what is to be expected.
     */
    static void askForMoreLog(String url) {
        try (Connection connection =
                        DriverManager.getConnection(url + "?user=postgres&connectTimeout=2&socketTimeout=5");
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_switch_wal()");
        } catch (SQLException expected) {
            Patience.pause(LOOK_AGAIN_MILLIS);
        }
    }

    /** Process id of whoever holds the append lock; 0 when nobody does at this moment. */
    long holder() throws SQLException {
        return number(HOLDER);
    }

    private long number(String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
