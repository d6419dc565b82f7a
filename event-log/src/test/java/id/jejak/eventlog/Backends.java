package id.jejak.eventlog;

import static org.awaitility.Awaitility.await;

import id.jejak.eventlog.testing.TestPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** What the database's own processes do during a test. */
final class Backends {
    private final TestPostgres.Database database;

    Backends(TestPostgres.Database database) {
        this.database = database;
    }

    /** Returns once so many backends wait for the append lock. */
    void awaitWaiting(int backends) {
        await().atMost(Duration.ofSeconds(20)).until(() -> waiting() >= backends);
    }

    long waiting() {
        return number("""
                SELECT count(*) FROM pg_locks l JOIN pg_database d ON d.oid = l.database
                 WHERE l.locktype = 'advisory' AND NOT l.granted AND d.datname = current_database()
                """);
    }

    /** Returns once so many connections listen to other nodes. */
    void awaitListening(int connections) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> number("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                                + " AND query LIKE 'LISTEN%'")
                        >= connections);
    }

    /** Ends the connections of the appender's role that wait for the lock; how many. */
    long terminateWaiting() {
        return number("SELECT count(pg_terminate_backend(l.pid)) FROM pg_locks l JOIN pg_stat_activity a USING (pid)"
                + " WHERE l.locktype = 'advisory' AND NOT l.granted AND a.datname = current_database()");
    }

    /** Ends every connection of the appender's role. */
    long terminateAppenders() {
        return number("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
                + " WHERE usename = 'jejak_appender' AND datname = current_database()");
    }

    /** Ends every connection that listens to other nodes. */
    void terminateListeners() {
        number("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
                + " WHERE query LIKE 'LISTEN%' AND datname = current_database()");
    }

    private long number(String sql) {
        try (Connection connection = database.superuser().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
