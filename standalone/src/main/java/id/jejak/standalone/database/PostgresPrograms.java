package id.jejak.standalone.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The PostgreSQL programs of a data folder, and their processes: nobody else runs what is unpacked there. */
final class PostgresPrograms {
    private static final long MARGIN_SECONDS = 30;

    private final DataFolder folder;

    /** For a folder whose PostgreSQL has been started once, which unpacked them. */
    PostgresPrograms(DataFolder folder) {
        this.folder = folder;
    }

    /** The processes of this folder's PostgreSQL, the server's own and those that it made. */
    List<ProcessHandle> running() {
        String programs = folder.programs().toString();
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().command().orElse("").startsWith(programs))
                .toList();
    }

    /**
     * Starts the server as it was started last, on the same port, and waits until it takes connections.
     *
     * @return what went wrong; empty when it runs
     */
    String startAsBefore(long atMostSeconds) {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root") && Files.exists(Path.of("/usr/bin/unshare"))) {
            // PostgreSQL refuses to be root; the library that started it first did the same.
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(
                control().toString(),
                "-D",
                folder.postgres().toString(),
                "-l",
                folder.postgresLog().toString(),
                "-w",
                "-t",
                Long.toString(atMostSeconds),
                // Of a server that is not running it is a start, with the options of last time.
                "restart"));
        try {
            Path said = Files.createTempFile("jejak-pg_ctl", ".txt");
            try {
                Process process = new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
                if (!process.waitFor(atMostSeconds + MARGIN_SECONDS, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                    return "pg_ctl did not end";
                }
                return process.exitValue() == 0
                        ? ""
                        : Files.readString(said, StandardCharsets.UTF_8).strip();
            } finally {
                Files.delete(said);
            }
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }

    private Path control() {
        try (Stream<Path> versions = Files.list(folder.programs())) {
            return versions.map(version -> version.resolve("bin"))
                    .flatMap(bin -> Stream.of(bin.resolve("pg_ctl"), bin.resolve("pg_ctl.exe")))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No pg_ctl below " + folder.programs()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + folder.programs(), e);
        }
    }
}
