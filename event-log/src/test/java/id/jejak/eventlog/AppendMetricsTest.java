package id.jejak.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.eventlog.testing.TestPostgres;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class AppendMetricsTest {
    private final TestPostgres.Database database = TestPostgres.freshDatabase();
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

    @Test
    void count_batches_outcomes_and_what_waits() throws Exception {
        UUID commandId = UUID.randomUUID();
        try (EventAppender appender = new EventAppender(database.appender(), new LogSignal(), metrics)) {
            HeldAppend held = new HeldAppend(database.appender(), "held", 0);
            CompletableFuture<AppendOutcome> first = appender.append(Story.line(commandId, "body", "a", 0));
            new Backends(database).awaitWaiting(1);
            CompletableFuture<AppendOutcome> second = appender.append(Story.lines("b", 0, 3));
            CompletableFuture<AppendOutcome> third = appender.append(Story.line("c", 5));
            CompletableFuture<AppendOutcome> again = appender.append(Story.line(commandId, "body", "a", 1));
            assertThat(metrics.get("jejak.append.queue.depth").gauge().value()).isEqualTo(3);
            held.rollback();
            CompletableFuture.allOf(first, second, third, again).join();
        }

        assertThat(metrics.get("jejak.append.batch.commands").summary().count()).isEqualTo(2);
        assertThat(metrics.get("jejak.append.batch.commands").summary().max()).isEqualTo(3);
        assertThat(metrics.get("jejak.append.batch.events").summary().max()).isEqualTo(5);
        assertThat(metrics.get("jejak.append.latency").timer().count()).isEqualTo(4);
        assertThat(metrics.get("jejak.append.conflicts").counter().count()).isEqualTo(1);
        assertThat(metrics.get("jejak.append.duplicates").counter().count()).isEqualTo(1);
        assertThat(metrics.get("jejak.append.queue.depth").gauge().value()).isZero();
    }
}
