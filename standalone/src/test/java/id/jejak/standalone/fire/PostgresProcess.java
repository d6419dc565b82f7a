package id.jejak.standalone.fire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A durable PostgreSQL as a process that a test kills, freezes and starves. As an operating system's service manager
 * would, it is started again when it ends, unless it was stopped on purpose.
 */
final class PostgresProcess implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(3);
    private static final long RESTART_PAUSE_MILLIS = 500;
    private static final long STOP_SECONDS = 30;

    private final Path folder;
    private final Map<String, String> environment;
    private final int port = Ports.free();
    private final Thread watchdog;
    private volatile boolean wanted = true;
    private volatile boolean closing;
    private volatile Process process;

    /** Sets up and starts one in an empty folder. */
    PostgresProcess(Path folder) {
        this(folder, Map.of());
    }

    /** The same, with an environment of its own. */
    PostgresProcess(Path folder, Map<String, String> environment) {
        this.folder = folder;
        this.environment = new HashMap<>(environment);
        run(PostgresPrograms.get()
                .command(
                        "initdb",
                        "-A",
                        "trust",
                        "-U",
                        "postgres",
                        "-D",
                        data().toString(),
                        "-E",
                        "UTF8",
                        "--locale=C"));
        process = start();
        watchdog = new Thread(this::watch, "postgres-watchdog");
        watchdog.setDaemon(true);
        try {
            awaitAnswer();
            execute("postgres", "CREATE DATABASE jejak");
        } catch (AssertionError | RuntimeException e) {
            Leftovers.kill(process);
            throw e;
        }
        watchdog.start();
    }

    private Path data() {
        return folder.resolve("postgres");
    }

    private Path log() {
        return folder.resolve("postgres.log");
    }

    private Process start() {
        List<String> command = PostgresPrograms.get()
                .command(
                        "postgres",
                        "-D",
                        data().toString(),
                        "-p",
                        Integer.toString(port),
                        "-k",
                        "",
                        "-c",
                        "listen_addresses=localhost",
                        "-c",
                        "max_connections=150",
                        "-c",
                        "max_wal_size=64MB",
                        "-c",
                        "min_wal_size=32MB",
                        "-c",
                        "wal_recycle=off");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
            builder.environment().putAll(environment);
            Process started = builder.start();
            Leftovers.add(started);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void watch() {
        while (!closing) {
            if (wanted && !process.isAlive()) {
                process = start();
            }
            Patience.pause(RESTART_PAUSE_MILLIS);
        }
    }

    /** Ends all of its processes at once, without a chance to write anything; answers how many there were. */
    int kill() {
        return Leftovers.kill(process);
    }

    /** Stops it in order, and lets it rest. */
    void stop() {
        wanted = false;
        process.destroy();
        awaitEnd();
    }

    /** Has it run again. */
    void goOn() {
        wanted = true;
        awaitAnswer();
    }

    /** Waits until it answers. */
    void awaitAnswer() {
        Patience.until(START, this::answers, () -> "PostgreSQL does not answer; it said\n" + said());
    }

    /** Whether it answers. */
    boolean answers() {
        try (Connection connection = connect("postgres", "postgres")) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    /** What it wrote into its log. */
    String said() {
        try {
            return Files.exists(log()) ? Files.readString(log()) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** JDBC address of Jejak's database. */
    String url() {
        return "jdbc:postgresql://localhost:" + port + "/jejak";
    }

    /** Jejak's database as its superuser. */
    Connection superuser() throws SQLException {
        return connect("jejak", "postgres");
    }

    private Connection connect(String database, String user) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/" + database + "?user=" + user
                + "&connectTimeout=2&socketTimeout=30");
    }

    private void execute(String database, String sql) {
        try (Connection connection = connect(database, "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static void run(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + " failed:\n" + said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        closing = true;
        wanted = false;
        try {
            watchdog.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        kill();
    }
}
