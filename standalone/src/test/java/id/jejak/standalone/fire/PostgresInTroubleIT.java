package id.jejak.standalone.fire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL is away, has no space left, tells another time, or hangs: what callers and readers learn, and that it ends. */
class PostgresInTroubleIT {
    private static final int THREADS = 8;
    private static final int SOME = 200;
    private static final Duration GOING_ON = Duration.ofMinutes(4);
    private static final long MINUTE_MILLIS = 60_000;
    private static final int DISK_MEGABYTES = 220;
    private static final String PAGE = "/kecamatan/73.24.12/seksi-0/2003";

    private static final long PAUSE_MILLIS = 40;

    @TempDir
    Path folder;

    @Test
    void gone_for_a_minute_everybody_is_told_and_all_goes_on_when_it_is_back() throws Exception {
        try (Cluster cluster = new Cluster(folder, new PostgresProcess(folder), 1);
                Run run = new Run(cluster)) {
            cluster.postgres.stop();
            Inconclusive.unless(!cluster.postgres.answers(), "PostgreSQL still answers");
            assertThat(run.commandReadiness.awaitFallen()).contains("cannot be reached");
            run.queryReadiness.awaitFallen();
            Patience.pause(MINUTE_MILLIS);
            cluster.postgres.goOn();

            Map<Integer, Integer> pages = run.finish("PostgreSQL gone for a minute");
            Inconclusive.unless(pages.getOrDefault(503, 0) > 0, "no reader noticed");
            Inconclusive.unless(run.ledger.unknown() > 0, "no caller noticed");
        }
    }

    @Test
    void with_a_full_disk_nothing_is_lost_and_all_goes_on_when_space_is_freed() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"), DISK_MEGABYTES);
                Cluster cluster = new Cluster(folder, new PostgresProcess(disk.folder()), 1);
                Run run = new Run(cluster)) {
            Inconclusive.unless(disk.fill() > 0, "the disk was full before it was filled");
            Patience.until(
                    GOING_ON,
                    () -> {
                        AppendWatch.askForMoreLog(cluster.postgres.url());
                        return cluster.postgres.said().contains("No space left on device")
                                && !cluster.postgres.answers();
                    },
                    () -> "PostgreSQL never ran out of space");
            run.commandReadiness.awaitFallen();
            Patience.pause(MINUTE_MILLIS / 6);
            disk.free();

            run.finish("disk full");
            Inconclusive.unless(
                    run.ledger.unknown() > 0 || run.ledger.answers().containsKey("not recorded, busy"),
                    "no caller noticed");
        }
    }

    @Test
    void with_its_clock_set_back_an_hour_time_in_the_log_stands_still_and_never_goes_back() throws Exception {
        FakeClock clock = new FakeClock(folder);
        try (Cluster cluster = new Cluster(folder, new PostgresProcess(folder, clock.environment()), 1);
                Run run = new Run(cluster)) {
            Instant before = databaseTime(cluster.postgres);
            clock.set("-1h");
            Instant after = databaseTime(cluster.postgres);
            Inconclusive.unless(
                    after.isBefore(before.minus(Duration.ofMinutes(59))),
                    "the clock went from %s to %s",
                    before,
                    after);
            run.workload.awaitRecorded(SOME, GOING_ON);

            run.workload.finish();
            LogInspection.inspect(cluster.postgres, run.ledger);
            assertThat(ReadModelInspection.inspect(cluster.postgres)).isPositive();
            assertThat(run.reader.finish().keySet()).containsExactly(200);
            assertThat(run.commandReadiness.changes()).hasSize(1);
            Report.say("clock set back an hour: %s".formatted(run.ledger.answers()));
        }
    }

    @Test
    void a_backend_frozen_with_the_append_lock_holds_all_up_until_it_goes_on() throws Exception {
        try (Cluster cluster = new Cluster(folder, new PostgresProcess(folder), 2);
                Run run = new Run(cluster);
                FrozenBackend frozen = FrozenBackend.holdingTheAppendLock(cluster.postgres)) {
            assertThat(run.commandReadiness.awaitFallen()).contains("somebody holds the event log");
            Patience.pause(MINUTE_MILLIS / 3);
            frozen.goOn();

            Map<Integer, Integer> pages = run.finish("a backend frozen while it held the lock, until it went on");
            assertThat(pages.keySet()).as("nobody waits for the lock to read").containsExactly(200);
            Inconclusive.unless(run.ledger.answers().containsKey("not recorded, busy"), "nobody was held up");
        }
    }

    @Test
    void a_backend_frozen_with_the_append_lock_holds_all_up_until_it_is_killed() throws Exception {
        try (Cluster cluster = new Cluster(folder, new PostgresProcess(folder), 2);
                Run run = new Run(cluster);
                FrozenBackend frozen = FrozenBackend.holdingTheAppendLock(cluster.postgres)) {
            run.commandReadiness.awaitFallen();
            Patience.pause(MINUTE_MILLIS / 6);
            frozen.kill();

            run.finish("a backend frozen while it held the lock, until it was killed");
            Inconclusive.unless(run.ledger.answers().containsKey("not recorded, busy"), "nobody was held up");
        }
    }

    private static Instant databaseTime(PostgresProcess postgres) throws SQLException {
        try (Connection connection = postgres.superuser();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT clock_timestamp()")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    /** People at work, somebody who reads, and a watch on what the services say of themselves. */
    private static final class Run implements AutoCloseable {
        private final Cluster cluster;
        private final Ledger ledger = new Ledger();
        private final Workload workload;
        private final PageReader reader;
        private final Readiness commandReadiness;
        private final Readiness queryReadiness;

        private Run(Cluster cluster) {
            this.cluster = cluster;
            workload = new Workload(cluster.callers(), new SectionYears(20), ledger, PAUSE_MILLIS).setUp();
            reader = new PageReader(cluster.queries(), PAGE);
            commandReadiness = new Readiness(cluster.commands.get(0));
            queryReadiness = new Readiness(cluster.queries());
            workload.start(THREADS).awaitRecorded(SOME, GOING_ON);
        }

        /** Once the cause is gone: all goes on, and nothing was lost. Answers what the reader saw. */
        private Map<Integer, Integer> finish(String what) throws SQLException {
            commandReadiness.awaitBack();
            cluster.awaitReady();
            workload.awaitRecorded(SOME, GOING_ON);
            workload.finish();
            Map<Integer, Integer> pages = reader.finish();
            Report.say("%s: pages %s, commands %s".formatted(what, pages, ledger.answers()));
            LogInspection.inspect(cluster.postgres, ledger);
            assertThat(ReadModelInspection.inspect(cluster.postgres)).isPositive();
            return pages;
        }

        @Override
        public void close() {
            workload.close();
            reader.close();
            commandReadiness.close();
            queryReadiness.close();
        }
    }
}
