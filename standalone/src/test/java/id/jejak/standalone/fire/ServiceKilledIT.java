package id.jejak.standalone.fire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} of a command service, again and again, with commands under way in it. */
class ServiceKilledIT {
    private static final int KILLS = 10;
    private static final int THREADS_AT_EACH_NODE = 8;
    private static final int BETWEEN_KILLS = 50;
    private static final Duration GOING_ON = Duration.ofMinutes(4);

    private static final long PAUSE_MILLIS = 40;

    @TempDir
    Path folder;

    @Test
    void who_lost_the_connection_asks_again_with_the_same_key_and_learns_what_became_of_it() throws Exception {
        try (Cluster cluster = new Cluster(folder, new PostgresProcess(folder), 2)) {
            Ledger ledger = new Ledger();
            List<Caller> callers = cluster.callers();
            List<Integer> underWay = new ArrayList<>();
            try (Workload workload = new Workload(callers, new SectionYears(20), ledger, PAUSE_MILLIS)) {
                workload.setUp().start(THREADS_AT_EACH_NODE);
                for (int kill = 0; kill < KILLS; kill++) {
                    workload.awaitRecorded(BETWEEN_KILLS, GOING_ON);
                    int node = kill % cluster.commands.size();
                    underWay.add(killWithCommandsUnderWay(cluster, callers, node));
                    cluster.commands.get(node).startAgain();
                    cluster.commands.get(node).awaitReady();
                }
                workload.awaitRecorded(BETWEEN_KILLS, GOING_ON);
                workload.finish();
            }
            Report.say(
                    "a service killed %d times, commands under way in it %s; %d commands, %d of them unknown for a while; %s"
                            .formatted(KILLS, underWay, ledger.size(), ledger.unknown(), ledger.answers()));
            Inconclusive.unless(ledger.unknown() >= KILLS, "only %d callers lost their connection", ledger.unknown());

            LogInspection.inspect(cluster.postgres, ledger);
            assertThat(ReadModelInspection.inspect(cluster.postgres)).isPositive();
        }
    }

    private static int killWithCommandsUnderWay(Cluster cluster, List<Caller> callers, int node) throws Exception {
        try (AppendWatch watch = new AppendWatch(cluster.postgres)) {
            int underWay = watch.awaitAppending(callers.get(node)::underWay);
            cluster.commands.get(node).kill();
            return underWay;
        }
    }
}
