package id.jejak.standalone.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program as a process of its own, started by the README's first command on a data folder. */
final class RunningJejak implements AutoCloseable {
    private static final long MOST_SECONDS_TO_START = 180;
    private static final long MOST_SECONDS_TO_STOP = 60;

    private final Process process;
    private final Path output;
    private final int port;
    private final HttpClient http = HttpClient.newHttpClient();

    private RunningJejak(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
    }

    /** Starts it and waits until it says that it is ready. */
    static RunningJejak start(Path dataFolder) {
        return start(Readme.root(), dataFolder);
    }

    /** Starts what lies below another top folder. */
    static RunningJejak start(Path root, Path dataFolder) {
        try {
            int port = freePort();
            Path output = Files.createTempFile("jejak", ".log");
            List<String> command = new ArrayList<>(List.of("bash", "-c"));
            command.add(Readme.commands().get(0) + " --server.port=" + port + " --jejak.data-folder=" + dataFolder);
            Process process = new ProcessBuilder(command)
                    .directory(root.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            RunningJejak running = new RunningJejak(process, output, port);
            running.awaitReady();
            return running;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady() throws IOException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS_TO_START);
        while (!printed().contains("Jejak siap: buka " + address("/"))) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                String said = printed();
                close();
                throw new IllegalStateException("Jejak did not start:\n" + said);
            }
            sleep();
        }
    }

    /** What it printed so far. */
    String printed() throws IOException {
        return Files.readString(output);
    }

    /** Address of a path. */
    String address(String path) {
        return "http://localhost:" + port + path;
    }

    /** Gets a path as text, whatever the status. */
    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address(path))).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Gets a path's bytes, whatever the status. */
    HttpResponse<byte[]> bytes(String path) {
        return send(HttpRequest.newBuilder(URI.create(address(path))).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Sends a command as JSON. */
    HttpResponse<String> command(String name, String key, String actorNip, String role, String body) {
        return send(
                HttpRequest.newBuilder(URI.create(address("/api/commands/" + name)))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .header("Jejak-Actor", actorNip)
                        .header("Jejak-Actor-Name", "MULIANI, SE., M.M")
                        .header("Jejak-Role", role)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a form's fields, as they are written in its body. */
    HttpResponse<String> post(String path, String fields) {
        return send(
                HttpRequest.newBuilder(URI.create(address(path)))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(fields))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return http.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Ends it without a chance to tidy up, as a power cut would; its PostgreSQL goes on alone. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(MOST_SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Jejak did not stop");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void sleep() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
