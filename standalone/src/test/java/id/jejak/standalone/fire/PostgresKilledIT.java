package id.jejak.standalone.fire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} of the whole PostgreSQL, again and again, with appends under way. */
class PostgresKilledIT {
    private static final int KILLS = 10;
    private static final int THREADS_AT_EACH_NODE = 8;
    private static final int BETWEEN_KILLS = 150;
    private static final Duration GOING_ON = Duration.ofMinutes(4);

    private static final long PAUSE_MILLIS = 40;

    @TempDir
    Path folder;

    @Test
    void nothing_acknowledged_is_lost_nothing_is_there_twice_and_all_goes_on_by_itself() throws Exception {
        try (Cluster cluster = new Cluster(folder, new PostgresProcess(folder), 2)) {
            Ledger ledger = new Ledger();
            List<Integer> underWay = new ArrayList<>();
            try (Workload workload = new Workload(cluster.callers(), new SectionYears(20), ledger, PAUSE_MILLIS)) {
                workload.setUp().start(THREADS_AT_EACH_NODE);
                for (int kill = 0; kill < KILLS; kill++) {
                    workload.awaitRecorded(BETWEEN_KILLS, GOING_ON);
                    underWay.add(killWithAppendsUnderWay(cluster.postgres, workload));
                }
                workload.awaitRecorded(BETWEEN_KILLS, GOING_ON);
                workload.finish();
            }
            cluster.awaitReady();
            Report.say(
                    "PostgreSQL killed %d times, commands under way %s; %d commands, %d of them unknown for a while; %s"
                            .formatted(KILLS, underWay, ledger.size(), ledger.unknown(), ledger.answers()));

            LogInspection.inspect(cluster.postgres, ledger);
            assertThat(ReadModelInspection.inspect(cluster.postgres)).isPositive();
        }
    }

    private static int killWithAppendsUnderWay(PostgresProcess postgres, Workload workload) throws Exception {
        try (AppendWatch watch = new AppendWatch(postgres)) {
            int underWay = watch.awaitAppending(workload::underWay);
            int processes = postgres.kill();
            Inconclusive.unless(processes > 1, "PostgreSQL had no processes to kill");
            return underWay;
        }
    }
}
