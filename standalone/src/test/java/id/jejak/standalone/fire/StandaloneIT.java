package id.jejak.standalone.fire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer runs has nobody who would start its PostgreSQL again: the program does it itself. */
class StandaloneIT {
    private static final int KILLS = 3;
    private static final int COMMANDS = 60;
    private static final int DISK_MEGABYTES = 400;
    private static final long WRITE_AHEAD_FILE_BYTES = 16L << 20;
    private static final Duration GOING_ON = Duration.ofMinutes(4);
    private static final String PAGE = "/kecamatan/73.24.10/pelayanan-umum/2025/triwulan/1";

    @TempDir
    Path folder;

    @Test
    void its_killed_postgresql_runs_again_by_itself_and_nothing_is_lost() {
        try (ServiceProcess jejak = ServiceProcess.standalone(folder, folder.resolve("data"))
                        .awaitReady();
                Readiness readiness = new Readiness(jejak);
                People people = new People(jejak)) {
            for (int kill = 0; kill < KILLS; kill++) {
                people.workload.awaitRecorded(COMMANDS, GOING_ON);
                ProcessHandle server = server();
                people.workload.awaitUnderWay();
                server.destroyForcibly();
            }
            readiness.awaitBack();
            people.workload.awaitRecorded(COMMANDS, GOING_ON);
            Map<Integer, Integer> pages = people.finish();
            Report.say("standalone's PostgreSQL killed %d times: pages %s, commands %s"
                    .formatted(KILLS, pages, people.ledger.answers()));

            assertThat(jejak.said()).contains("PostgreSQL has ended without being told to", "PostgreSQL runs again");
            LogInspection.inspectAfter(people.foundedUpTo, url(), people.ledger);
            assertThat(ReadModelInspection.inspect(url())).isPositive();
        }
    }

    @Test
    void it_waits_for_space_on_a_full_disk_and_goes_on_by_itself() {
        try (SmallDisk disk = SmallDisk.mount(folder.resolve("data"), DISK_MEGABYTES);
                ServiceProcess jejak =
                        ServiceProcess.standalone(folder, disk.folder()).awaitReady();
                Readiness readiness = new Readiness(jejak);
                People people = new People(jejak)) {
            people.workload.awaitRecorded(COMMANDS, GOING_ON);
            // Before it is gone, and the same when it is back.
            String url = url();
            Inconclusive.unless(disk.fill() > 0, "the disk was full before it was filled");
            readiness.awaitFallen();
            Patience.until(
                    GOING_ON,
                    () -> {
                        AppendWatch.askForMoreLog(url);
                        return jejak.said().contains("PostgreSQL does not start yet");
                    },
                    () -> "PostgreSQL never ran out of space");
            Inconclusive.unless(people.reader.wasTurnedAway(), "no reader noticed");
            Inconclusive.unless(
                    disk.freeBytes() < WRITE_AHEAD_FILE_BYTES, "there was space left: %d bytes", disk.freeBytes());
            disk.free();
            readiness.awaitBack();
            people.workload.awaitRecorded(COMMANDS, GOING_ON);
            Map<Integer, Integer> pages = people.finish();
            Report.say("standalone's disk full: pages %s, commands %s".formatted(pages, people.ledger.answers()));

            LogInspection.inspectAfter(people.foundedUpTo, url, people.ledger);
            assertThat(ReadModelInspection.inspect(url)).isPositive();
        }
    }

    private ProcessHandle server() {
        return ProcessHandle.of(Long.parseLong(serverFile().get(0)))
                .orElseThrow(() -> new AssertionError("PostgreSQL is not running"));
    }

    private String url() {
        return "jdbc:postgresql://localhost:" + serverFile().get(3) + "/jejak";
    }

    /** Process id first, port fourth. */
    private List<String> serverFile() {
        try {
            return Files.readAllLines(folder.resolve("data/postgres/postmaster.pid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who works and who reads. */
    private static final class People implements AutoCloseable {
        private static final int THREADS = 8;
        private static final long PAUSE_MILLIS = 40;

        private final Ledger ledger = new Ledger();
        private final Workload workload;
        private final PageReader reader;
        private final long foundedUpTo;

        private People(ServiceProcess jejak) {
            foundedUpTo = Long.parseLong(jejak.get(PAGE, "text/html")
                    .headers()
                    .firstValue("Jejak-Position")
                    .orElseThrow());
            workload = new Workload(List.of(new Caller(jejak)), new SectionYears(8), ledger, PAUSE_MILLIS)
                    .setUp()
                    .start(THREADS);
            reader = new PageReader(jejak, PAGE);
        }

        private Map<Integer, Integer> finish() {
            workload.finish();
            return reader.finish();
        }

        @Override
        public void close() {
            workload.close();
            reader.close();
        }
    }
}
