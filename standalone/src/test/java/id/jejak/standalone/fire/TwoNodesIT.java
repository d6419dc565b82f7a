package id.jejak.standalone.fire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Two command services and many people who want to change the same few things at once. */
class TwoNodesIT {
    /** {@code -Djejak.fire.commands=2000} is a quick look, and says nothing. */
    private static final int COMMANDS = Integer.getInteger("jejak.fire.commands", 50_000);

    private static final int THREADS_AT_EACH_NODE = 16;
    private static final int SECTION_YEARS = 60;
    private static final int CONFLICTS = 1_000;
    private static final int RESENDS = 1_000;
    private static final Duration BOUND = Duration.ofMinutes(40);

    @TempDir
    Path folder;

    @Test
    void each_command_is_recorded_once_each_resend_gets_the_first_answer_and_each_conflict_is_said() throws Exception {
        try (Cluster cluster = new Cluster(folder, new PostgresProcess(folder), 2)) {
            Ledger ledger = new Ledger();
            try (Workload workload = new Workload(cluster.callers(), new SectionYears(SECTION_YEARS), ledger)) {
                long begun = System.nanoTime();
                workload.setUp().start(THREADS_AT_EACH_NODE).finishAt(COMMANDS, BOUND);
                Report.say("two nodes: %d commands in %d s, %d conflicts, %d resends, %d decisions overtaken; %s"
                        .formatted(
                                ledger.size(),
                                Duration.ofNanos(System.nanoTime() - begun).toSeconds(),
                                ledger.conflicts(),
                                ledger.resends(),
                                overtaken(cluster),
                                ledger.answers()));
            }
            assertThat(LogInspection.inspect(cluster.postgres, ledger)).isEqualTo((int) ledger.recorded());
            assertThat(ReadModelInspection.inspect(cluster.postgres)).isGreaterThanOrEqualTo(SECTION_YEARS);

            Inconclusive.unless(ledger.size() >= COMMANDS, "only %d commands", ledger.size());
            Inconclusive.unless(ledger.conflicts() >= CONFLICTS, "only %d conflicts were told", ledger.conflicts());
            Inconclusive.unless(ledger.resends() >= RESENDS, "only %d resends", ledger.resends());
            Inconclusive.unless(
                    overtaken(cluster) >= CONFLICTS, "only %d decisions were overtaken", overtaken(cluster));
        }
    }

    /** How often a node's decision met an aggregate that had changed in the log, and was made anew. */
    private static long overtaken(Cluster cluster) {
        return cluster.commands.stream()
                .map(node -> node.get("/actuator/metrics/jejak.command.conflicts", "application/json")
                        .body())
                .mapToLong(body -> new JsonMapper()
                        .readTree(body)
                        .at("/measurements/0/value")
                        .asLong())
                .sum();
    }
}
