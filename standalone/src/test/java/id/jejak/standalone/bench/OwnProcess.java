package id.jejak.standalone.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A program that serves pages, in a process of its own. */
final class OwnProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long BETWEEN_LOOKS_MILLIS = 10;
    private static final int KIBIBYTES_PER_MEGABYTE = 1024;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final Path output;
    private final int port;
    private final double secondsToFirstPage;

    private OwnProcess(List<String> program, int port) throws IOException, InterruptedException {
        this.port = port;
        this.output = Files.createTempFile("jejak-bench", ".log");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(program);
        long start = System.nanoTime();
        this.process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        awaitPage(start + PATIENCE.toNanos());
        this.secondsToFirstPage = (System.nanoTime() - start) / 1e9;
    }

    /**
     * Standalone as {@code ./run} starts it, on a data folder; from the class path where it is not packaged yet, as in the
     * tests.
     */
    static OwnProcess standalone(Path dataFolder) throws IOException, InterruptedException {
        int port = freePort();
        String jar = System.getProperty("jejak.bench.program");
        List<String> program = new ArrayList<>(
                jar == null
                        ? List.of("-cp", System.getProperty("java.class.path"), "id.jejak.standalone.JejakApplication")
                        : List.of("-jar", jar));
        program.add("--server.port=" + port);
        program.add("--jejak.data-folder=" + dataFolder);
        return new OwnProcess(program, port);
    }

    /** A JDK's own server with one page: the least that a program that serves pages takes. */
    static OwnProcess bareServer() throws IOException, InterruptedException {
        int port = freePort();
        return new OwnProcess(
                List.of("-cp", System.getProperty("java.class.path"), BareServer.class.getName(), "" + port), port);
    }

    private void awaitPage(long deadlineNanos) throws IOException, InterruptedException {
        while (!isAnswered("/")) {
            if (!process.isAlive() || System.nanoTime() > deadlineNanos) {
                process.destroyForcibly();
                throw new IllegalStateException("It did not start: " + Files.readString(output));
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
        }
    }

    boolean isAnswered(String path) throws InterruptedException {
        try {
            HttpRequest page = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .build();
            return client.send(page, HttpResponse.BodyHandlers.ofByteArray()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    double secondsToFirstPage() {
        return secondsToFirstPage;
    }

    /** Megabytes of live objects: what is used once garbage is collected. */
    double heapMegabytes() throws IOException, InterruptedException {
        jcmd("GC.run");
        // G1 says: garbage-first heap   total 262144K, used 61234K [...
        // and from JDK 25 on: garbage-first heap   total reserved 6172672K, committed 180224K, used 48851K [...
        String heap = jcmd("GC.heap_info");
        return kibibytes(heap, "heap\\s+total .*?\\bused (\\d+)K") / KIBIBYTES_PER_MEGABYTE;
    }

    /** Megabytes that the process holds of the machine's memory, without the database's processes. */
    double residentMegabytes() throws IOException, InterruptedException {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        return Files.exists(status)
                ? kibibytes(Files.readString(status), "VmRSS:\\s+(\\d+) kB") / KIBIBYTES_PER_MEGABYTE
                : Double.parseDouble(said(List.of("ps", "-o", "rss=", "-p", "" + process.pid()))
                                .strip())
                        / KIBIBYTES_PER_MEGABYTE;
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        return said(List.of(jcmd.toString(), Long.toString(process.pid()), command));
    }

    private static String said(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + ": " + said);
        }
        return said;
    }

    private static double kibibytes(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .mapToDouble(found -> Double.parseDouble(found.group(1)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing like " + pattern + " in: " + text));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("It did not stop");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while it stopped", e);
        }
        Files.delete(output);
    }
}
