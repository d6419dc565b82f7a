package id.jejak.standalone.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;

/**
 * A durable PostgreSQL in this process's care, with Jejak's database in it: whenever it ends by itself, it is started
 * again. Listens on loopback only.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    /** Name of the database. */
    public static final String NAME = "jejak";

    private static final Duration START = Duration.ofSeconds(60);
    /** What the library switches off for the sake of fast tests, and what it takes to keep a committed event. */
    private static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

    private final DataFolder folder;
    private final EmbeddedPostgres server;
    private final Supervisor supervisor;

    private EmbeddedDatabase(DataFolder folder, EmbeddedPostgres server) {
        this.folder = folder;
        this.server = server;
        this.supervisor = new Supervisor(folder);
    }

    /**
     * Starts PostgreSQL on a data folder: an empty one is set up, a used one goes on where it stopped.
     *
     * @throws DataFolderInUseException when another running Jejak holds the folder
     */
    public static EmbeddedDatabase start(Path dataFolder) {
        DataFolder folder = DataFolder.take(dataFolder);
        try {
            folder.stopOrphan();
            EmbeddedPostgres server = startServer(folder);
            try {
                prepare(server);
                return new EmbeddedDatabase(folder, server);
            } catch (SQLException | RuntimeException e) {
                server.close();
                throw e;
            }
        } catch (IOException | SQLException | RuntimeException e) {
            release(folder, e);
            throw e instanceof RuntimeException unchecked
                    ? unchecked
                    : new IllegalStateException("PostgreSQL did not start on " + folder.postgres(), e);
        }
    }

    private static EmbeddedPostgres startServer(DataFolder folder) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder.postgres())
                .setOverrideWorkingDirectory(folder.programs().toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("encoding", "UTF8")
                .setPGStartupWait(START);
        DURABLE.forEach(builder::setServerConfig);
        return builder.start();
    }

    private static void prepare(EmbeddedPostgres server) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String setting : DURABLE.keySet()) {
                try (ResultSet row = statement.executeQuery("SHOW " + setting)) {
                    row.next();
                    if (!row.getString(1).equals("on")) {
                        throw new IllegalStateException("PostgreSQL runs with " + setting + " = " + row.getString(1)
                                + ": a committed event could be lost");
                    }
                }
            }
            if (!exists(statement)) {
                statement.execute("CREATE DATABASE " + NAME);
            }
        }
    }

    private static boolean exists(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '%s'".formatted(NAME))) {
            return row.next();
        }
    }

    /** JDBC address of Jejak's database. */
    public String jdbcUrl() {
        return "jdbc:postgresql://localhost:%d/%s".formatted(server.getPort(), NAME);
    }

    /** Jejak's database as its superuser: for migrations, which make the roles. */
    public DataSource asSuperuser() {
        return server.getDatabase("postgres", NAME);
    }

    /** Port on loopback. */
    public int port() {
        return server.getPort();
    }

    @Override
    public void close() {
        try {
            supervisor.close();
            server.close();
            folder.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not stop cleanly", e);
        }
    }

    private static void release(DataFolder folder, Exception cause) {
        try {
            folder.close();
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }
}
