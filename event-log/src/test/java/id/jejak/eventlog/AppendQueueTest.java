package id.jejak.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AppendQueueTest {
    private final AppendQueue queue = new AppendQueue(
            new AppendLimits(100, 4, 6, 1000, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO));

    @Test
    void puts_commands_on_different_aggregates_together() throws Exception {
        add(Story.line("a", 0), Story.line("b", 0), Story.line("c", 0));

        assertThat(batches()).containsExactly(List.of("a", "b", "c"));
    }

    @Test
    void leaves_a_second_command_on_an_aggregate_for_the_next_batch_in_its_turn() throws Exception {
        add(Story.line("a", 0), Story.line("a", 1), Story.line("b", 0), Story.line("a", 2));

        assertThat(batches()).containsExactly(List.of("a", "b"), List.of("a"), List.of("a"));
    }

    @Test
    void never_puts_a_command_twice_into_a_batch() throws Exception {
        UUID commandId = UUID.randomUUID();
        add(Story.line(commandId, "body", "a", 0), Story.line(commandId, "body", "b", 0));

        assertThat(batches()).containsExactly(List.of("a"), List.of("b"));
    }

    @Test
    void stops_at_the_bounds_and_lets_a_larger_command_go_alone() throws Exception {
        add(Story.line("a", 0), Story.line("b", 0), Story.line("c", 0), Story.line("d", 0), Story.line("e", 0));
        add(Story.lines("f", 0, 7), Story.lines("g", 0, 2));

        assertThat(batches()).containsExactly(List.of("a", "b", "c", "d"), List.of("e"), List.of("f"), List.of("g"));
    }

    @Test
    void keeps_imported_times_in_order_and_apart() throws Exception {
        Instant early = Instant.parse("2025-01-01T00:00:00Z");
        Instant later = early.plusSeconds(1);
        add(Story.imported(early, "a", 0), Story.imported(later, "b", 0), Story.imported(early, "c", 0));

        assertThat(batches()).containsExactly(List.of("a"), List.of("b"), List.of("c"));
    }

    private void add(AppendRequest... requests) {
        for (AppendRequest request : requests) {
            assertThat(queue.offer(new WaitingAppend(request, 0))).isTrue();
        }
    }

    private List<List<String>> batches() throws InterruptedException {
        List<List<String>> batches = new ArrayList<>();
        List<WaitingAppend> batch = queue.nextBatch(0);
        while (!batch.isEmpty()) {
            batches.add(batch.stream()
                    .map(waiting -> waiting.request.events().get(0).aggregateId())
                    .toList());
            batch = queue.nextBatch(0);
        }
        return batches;
    }
}
