package id.jejak.standalone.database;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts PostgreSQL again whenever it ends without being told to: killed, crashed, or out of disk space. It tries until it
 * succeeds, on the same port, so that all connections come back by themselves; until then nothing is ready.
 */
final class Supervisor implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Supervisor.class);
    private static final long LOOK_AGAIN_MILLIS = 300;
    private static final long FIRST_PAUSE_MILLIS = 500;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;
    private static final long START_SECONDS = 60;
    private static final long LAST_PROCESSES_SECONDS = 10;

    private final DataFolder folder;
    private final PostgresPrograms programs;
    private final Thread watching;
    private volatile boolean closing;

    /** Watches the server that runs on a folder now. */
    Supervisor(DataFolder folder) {
        this.folder = folder;
        this.programs = new PostgresPrograms(folder);
        this.watching = new Thread(this::watch, "postgres-supervisor");
        watching.setDaemon(true);
        watching.start();
    }

    private void watch() {
        try {
            while (!closing) {
                if (folder.server().isEmpty()) {
                    LOG.error(
                            "PostgreSQL has ended without being told to. It is started again; until then nothing can be"
                                    + " recorded or shown. What was recorded is safe.");
                    startUntilItRuns();
                }
                Thread.sleep(LOOK_AGAIN_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void startUntilItRuns() throws InterruptedException {
        long pause = FIRST_PAUSE_MILLIS;
        while (!closing) {
            String trouble = start();
            if (trouble.isEmpty()) {
                LOG.warn("PostgreSQL runs again");
                return;
            }
            LOG.error(
                    "PostgreSQL does not start yet (is the disk full?); tried again in {} ms. {} What it says itself is in {}",
                    pause,
                    trouble,
                    folder.postgresLog());
            Thread.sleep(pause);
            pause = Math.min(LONGEST_PAUSE_MILLIS, pause * 2);
        }
    }

    private String start() throws InterruptedException {
        awaitLastProcesses();
        try {
            // Of a server that is gone with all its processes; a process that merely has its number would stop the
            // start.
            Files.deleteIfExists(folder.serverFile());
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
        return programs.startAsBefore(START_SECONDS);
    }

    /** A server that starts beside the last processes of its predecessor would write to the same files. */
    private void awaitLastProcesses() throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LAST_PROCESSES_SECONDS);
        List<ProcessHandle> last = programs.running();
        while (!last.isEmpty()) {
            if (System.nanoTime() > deadline) {
                LOG.warn("Ending {} processes that PostgreSQL left", last.size());
                last.forEach(ProcessHandle::destroyForcibly);
            }
            Thread.sleep(LOOK_AGAIN_MILLIS);
            last = programs.running();
        }
    }

    /** Watches no more: from now on it may be stopped. */
    @Override
    public void close() {
        closing = true;
        try {
            watching.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
