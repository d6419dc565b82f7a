package id.jejak.standalone.bench;

import id.jejak.standalone.database.EmbeddedDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The durable PostgreSQL that standalone runs, on a folder that goes when the measurement is over. */
final class BenchDatabase implements AutoCloseable {
    private static final Path FOLDERS = Path.of(System.getProperty("jejak.bench.folder", "target/bench"));

    /** Servers that run, for whoever ends the program early. */
    private static final Set<BenchDatabase> RUNNING = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(BenchDatabase::stopAll, "stop-bench-databases"));
    }

    private final Path folder;
    private final EmbeddedDatabase database;

    private BenchDatabase(Path folder, EmbeddedDatabase database) {
        this.folder = folder;
        this.database = database;
        RUNNING.add(this);
    }

    private static void stopAll() {
        RUNNING.forEach(BenchDatabase::stop);
    }

    /** A new one, founded as an empty data folder is. */
    static BenchDatabase founded() throws IOException {
        Path folder = newFolder();
        delete(folder);
        copy(Founded.FOLDER, folder);
        return new BenchDatabase(folder, EmbeddedDatabase.start(folder));
    }

    private static Path foundedFolder() {
        try {
            Path folder = newFolder();
            BenchDatabase database = new BenchDatabase(folder, EmbeddedDatabase.start(folder));
            try (Node standalone = Node.standalone(database)) {
                standalone.awaitApplied();
            } finally {
                database.stop();
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path path : walk.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /** Founded once in a process, and copied for whoever wants one. */
    private static final class Founded {
        private static final Path FOLDER = foundedFolder();
    }

    /** A new one with nothing in it, not even a schema. */
    static BenchDatabase empty() throws IOException {
        Path folder = newFolder();
        return new BenchDatabase(folder, EmbeddedDatabase.start(folder));
    }

    /** A folder on the same disk as the data of all measurements. */
    static Path newFolder() throws IOException {
        Files.createDirectories(FOLDERS);
        return Files.createTempDirectory(FOLDERS, "data");
    }

    static void delete(Path folder) throws IOException {
        List<Path> everything;
        try (Stream<Path> walk = Files.walk(folder)) {
            everything = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : everything) {
            Files.deleteIfExists(path);
        }
    }

    String url() {
        return database.jdbcUrl();
    }

    /** Connections of a role, each one new. */
    DataSource as(String role) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url());
        source.setUser(role);
        source.setPassword("jejak");
        return source;
    }

    DataSource asSuperuser() {
        return as("postgres");
    }

    /** Version of the server, as it says itself. */
    String version() {
        return JdbcClient.create(asSuperuser())
                .sql("SHOW server_version")
                .query(String.class)
                .single();
    }

    /** What each process of the server has used up, by its id. */
    Map<Long, Duration> cpuTimes() {
        try {
            long pid = Long.parseLong(Files.readAllLines(folder.resolve("postgres/postmaster.pid"))
                    .get(0));
            ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
            return Stream.concat(Stream.of(postmaster), postmaster.children())
                    .collect(Collectors.toMap(
                            ProcessHandle::pid,
                            process -> process.info().totalCpuDuration().orElse(Duration.ZERO)));
        } catch (IOException e) {
            throw new IllegalStateException("The server's process id is not where it keeps it", e);
        }
    }

    /** What the processes that are still there have used up since. */
    Duration cpuTimeSince(Map<Long, Duration> before) {
        return cpuTimes().entrySet().stream()
                .filter(process -> before.containsKey(process.getKey()))
                .map(process -> process.getValue().minus(before.get(process.getKey())))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Once, whoever asks. */
    private void stop() {
        if (RUNNING.remove(this)) {
            database.close();
        }
    }

    @Override
    public void close() throws IOException {
        stop();
        delete(folder);
    }
}
