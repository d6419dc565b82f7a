package id.jejak.eventlog;

import static id.jejak.eventlog.Story.line;
import static id.jejak.eventlog.Story.lines;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.eventlog.AppendOutcome.Appended;
import id.jejak.eventlog.AppendOutcome.Conflict;
import id.jejak.eventlog.AppendOutcome.Duplicate;
import id.jejak.eventlog.testing.TestLog;
import id.jejak.eventlog.testing.TestPostgres;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EventAppenderTest {
    private final TestPostgres.Database database = TestPostgres.freshDatabase();
    private final TestLog log = new TestLog(database, Story.SERIALIZER);

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void gives_dense_positions_and_one_time_to_a_command() {
        Appended first = (Appended) append(lines("73.24.10/a/2025", 0, 3));
        Appended second = (Appended) append(line("73.24.10/b/2025", 0));

        assertThat(first.first()).isEqualTo(1);
        assertThat(first.last()).isEqualTo(3);
        assertThat(second.first()).isEqualTo(4);
        assertThat(second.recordedAt()).isAfterOrEqualTo(first.recordedAt());
        assertThat(log.reader().after(0, 10))
                .extracting(RecordedEvent::position)
                .containsExactly(1L, 2L, 3L, 4L);
        assertThat(log.reader().at(2).recordedAt()).isEqualTo(first.recordedAt());
        assertThat(log.reader().head()).isEqualTo(4);
    }

    @Test
    void hands_out_what_was_put_in() {
        UUID commandId = UUID.randomUUID();
        append(line(commandId, "body", "73.24.10/a/2025", 0));

        RecordedEvent event = log.reader().at(1);

        assertThat(event.payload()).isEqualTo(new StoryEvent.LineAdded(0, "Baris ke-0"));
        assertThat(event.metadata()).isEqualTo(Story.metadata(commandId));
        assertThat(event.aggregateId()).isEqualTo("73.24.10/a/2025");
        assertThat(event.aggregateType()).isEqualTo("Story");
        assertThat(event.commandId()).isEqualTo(commandId);
        assertThat(event.imported()).isFalse();
    }

    @Test
    void refuses_a_command_that_was_decided_at_an_older_version() {
        append(lines("73.24.10/a/2025", 0, 2));

        assertThat(append(line("73.24.10/a/2025", 1))).isEqualTo(new Conflict("73.24.10/a/2025", 1, 2));
        assertThat(append(line("73.24.10/a/2025", 3))).isEqualTo(new Conflict("73.24.10/a/2025", 3, 2));
        assertThat(append(line("73.24.10/b/2025", 1))).isEqualTo(new Conflict("73.24.10/b/2025", 1, 0));
        assertThat(log.reader().head()).isEqualTo(2);
    }

    @Test
    void answers_a_resent_command_with_its_first_outcome_and_digest() {
        UUID commandId = UUID.randomUUID();
        Appended first = (Appended) append(line(commandId, "body", "73.24.10/a/2025", 0));
        append(line("73.24.10/a/2025", 1));

        Duplicate same = (Duplicate) append(line(commandId, "body", "73.24.10/a/2025", 2));
        Duplicate other = (Duplicate) append(line(commandId, "another body", "73.24.10/a/2025", 2));

        assertThat(same.first()).isEqualTo(first.first());
        assertThat(same.recordedAt()).isEqualTo(first.recordedAt());
        assertThat(same.digest()).isEqualTo(Story.digest("body"));
        assertThat(other.digest()).isEqualTo(Story.digest("body"));
        assertThat(log.reader().head()).isEqualTo(2);
        RecordedCommand recorded = log.reader().command(commandId).orElseThrow();
        assertThat(recorded.lastPosition()).isEqualTo(first.last());
        assertThat(recorded.aggregateId()).isEqualTo("73.24.10/a/2025");
        assertThat(recorded.lastSequence()).isZero();
        assertThat(log.reader().command(UUID.randomUUID())).isEmpty();
    }

    @Test
    void lets_the_first_of_two_commands_on_the_same_version_win() {
        CompletableFuture<AppendOutcome> first = log.appender().append(line("73.24.10/a/2025", 0));
        CompletableFuture<AppendOutcome> second = log.appender().append(line("73.24.10/a/2025", 0));
        CompletableFuture<AppendOutcome> elsewhere = log.appender().append(line("73.24.10/b/2025", 0));

        assertThat(first.join()).isInstanceOf(Appended.class);
        assertThat(second.join()).isEqualTo(new Conflict("73.24.10/a/2025", 0, 1));
        assertThat(elsewhere.join()).isInstanceOf(Appended.class);
    }

    private AppendOutcome append(AppendRequest request) {
        return log.appender().append(request).join();
    }
}
