package id.jejak.eventlog.testing;

import id.jejak.eventlog.EventLogMigration;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** One PostgreSQL for all tests of a JVM, stopped with it; each test takes a database of its own. */
public final class TestPostgres {
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final String TEMPLATE = "event_log_template";

    private TestPostgres() {}

    /** A new database with an empty, migrated event log. */
    public static Database freshDatabase() {
        String name = "jejak_" + DATABASES.incrementAndGet();
        execute(Server.POSTGRES.getPostgresDatabase(), "CREATE DATABASE " + name + " TEMPLATE " + TEMPLATE);
        // Rights on the database itself do not come from its template.
        execute(Server.POSTGRES.getPostgresDatabase(), "GRANT CREATE ON DATABASE " + name + " TO jejak_owner");
        return new Database(name);
    }

    /** A new database without anything in it. */
    public static Database emptyDatabase() {
        String name = "jejak_" + DATABASES.incrementAndGet();
        execute(Server.POSTGRES.getPostgresDatabase(), "CREATE DATABASE " + name);
        return new Database(name);
    }

    private static DataSource connect(String database, String user) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"localhost"});
        source.setPortNumbers(new int[] {Server.POSTGRES.getPort()});
        source.setDatabaseName(database);
        source.setUser(user);
        source.setPassword("jejak");
        return source;
    }

    private static void execute(DataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /**
     * A database of one test. The sources keep no connections: each one that they give is new.
     *
     * @param name of the database
     */
    public record Database(String name) {

        /** As the superuser, who migrates. */
        public DataSource superuser() {
            return connect(name, "postgres");
        }

        /** As {@code jejak_owner}, who owns the tables. */
        public DataSource owner() {
            return connect(name, "jejak_owner");
        }

        /** As {@code jejak_appender}. */
        public DataSource appender() {
            return connect(name, "jejak_appender");
        }

        /** As {@code jejak_projector}. */
        public DataSource projector() {
            return connect(name, "jejak_projector");
        }

        /** As {@code jejak_reader}. */
        public DataSource reader() {
            return connect(name, "jejak_reader");
        }

        /** As {@code jejak_archivist}. */
        public DataSource archivist() {
            return connect(name, "jejak_archivist");
        }

        /** Runs a statement as the owner. */
        public void asOwner(String sql) {
            execute(owner(), sql);
        }
    }

    /** Started when the first test asks. */
    private static final class Server {
        private static final int MOST_WAITS = 100;
        private static final long WAIT_MILLIS = 100;
        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .setRegisterShutdownHook(false)
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(postgres), "stop-test-postgres"));
                execute(postgres.getPostgresDatabase(), "CREATE DATABASE " + TEMPLATE);
                EventLogMigration.migrate(postgres.getDatabase("postgres", TEMPLATE));
                return postgres;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** All hooks run at once: a server that went before its users' connections would keep them waiting for it. */
        private static void stop(EmbeddedPostgres postgres) {
            try {
                for (int i = 0; i < MOST_WAITS && inUse(postgres); i++) {
                    Thread.sleep(WAIT_MILLIS);
                }
                postgres.close();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (IOException | SQLException e) {
                throw new IllegalStateException("The tests' PostgreSQL did not stop", e);
            }
        }

        private static boolean inUse(EmbeddedPostgres postgres) throws SQLException {
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SELECT count(*) FROM pg_stat_activity"
                            + " WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()")) {
                row.next();
                return row.getInt(1) > 0;
            }
        }
    }
}
