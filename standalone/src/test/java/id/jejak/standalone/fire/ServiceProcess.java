package id.jejak.standalone.fire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** One of Jejak's programs as a process, on a port that it keeps over restarts. */
final class ServiceProcess implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(5);
    private static final Duration ANSWER = Duration.ofMinutes(2);
    private static final long STOP_SECONDS = 40;
    /** Starts quickly, which matters more here than running fast later. */
    private static final List<String> JVM =
            List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Duser.timezone=UTC");

    private final List<String> command;
    private final Path output;
    private final int port;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private Process process;

    private ServiceProcess(Path output, String jar, List<String> settings) {
        this.output = output;
        this.port = Ports.free();
        Path root = Path.of(Objects.requireNonNull(System.getProperty("jejak.root"), "jejak.root is set by the build"));
        command =
                new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
        command.addAll(JVM);
        command.addAll(List.of("-jar", root.resolve(jar).toString(), "--server.port=" + port));
        command.addAll(settings);
        process = start();
    }

    /** A command service against a database, which it migrates. */
    static ServiceProcess commands(Path folder, String name, PostgresProcess postgres) {
        return new ServiceProcess(
                folder.resolve(name + ".log"),
                "command-service/target/command-service-exec.jar",
                List.of(
                        "--jejak.command.database.url=" + postgres.url(),
                        "--jejak.command.database.migration.user=postgres"));
    }

    /** A query service against a database, which a command service migrates. */
    static ServiceProcess queries(Path folder, PostgresProcess postgres) {
        return new ServiceProcess(
                folder.resolve("query-service.log"),
                "query-service/target/query-service-exec.jar",
                List.of("--jejak.query.url=" + postgres.url()));
    }

    /** Both in one, on a data folder, as a newcomer runs it. */
    static ServiceProcess standalone(Path folder, Path dataFolder) {
        return new ServiceProcess(
                folder.resolve("jejak.log"),
                "standalone/target/jejak.jar",
                List.of("--jejak.data-folder=" + dataFolder));
    }

    private Process start() {
        try {
            Process started = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                    .start();
            Leftovers.add(started);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it says that it can do its work. */
    ServiceProcess awaitReady() {
        Patience.until(
                START,
                () -> {
                    if (!process.isAlive()) {
                        throw new AssertionError("It ended:\n" + said());
                    }
                    return isReady();
                },
                () -> "it is not ready; it said\n" + said());
        return this;
    }

    /** Whether it says that it can do its work. */
    boolean isReady() {
        return readiness().startsWith("200 ");
    }

    /** Status and body of its readiness; {@code "gone"} when nobody answers. */
    String readiness() {
        try {
            HttpResponse<String> answer = get("/actuator/health/readiness", "application/json");
            return answer.statusCode() + " " + answer.body();
        } catch (UncheckedIOException e) {
            return "gone";
        }
    }

    /** Gets a path, whatever the status; fails with {@link UncheckedIOException} when no answer comes. */
    HttpResponse<String> get(String path, String accept) {
        try {
            HttpRequest request = HttpRequest.newBuilder(address(path))
                    .timeout(ANSWER)
                    .header("Accept", accept)
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Address of a path. */
    URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** What it printed, from all of its starts. */
    String said() {
        try {
            return Files.exists(output) ? Files.readString(output) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its process, for looking at its children. */
    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Ends the process alone, at once; what it started lives on. */
    void kill() {
        process.toHandle().destroyForcibly();
        process.onExit().join();
    }

    /** Starts it anew where it was. */
    void startAgain() {
        process = start();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("It does not stop:\n" + said());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            Leftovers.kill(process);
        }
    }
}
