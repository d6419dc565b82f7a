package id.jejak.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.eventlog.MomentNotFinalException.Reason;
import id.jejak.eventlog.testing.TestLog;
import id.jejak.eventlog.testing.TestPostgres;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Once a moment has a position, it keeps it, whatever is under way and whatever the clock does. */
class PositionBeforeTest {
    private static final Instant NOON = Instant.parse("2025-03-31T04:00:00Z");

    private final TestPostgres.Database database = TestPostgres.freshDatabase();
    private final Backends backends = new Backends(database);
    private final TestLog log = new TestLog(database, Story.SERIALIZER);
    private final EventLogReader reader = log.reader();

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void counts_what_was_recorded_before_the_moment_and_not_at_it() {
        clock(NOON);
        append("a");
        clock(NOON.plusSeconds(1));
        append("b");
        clock(NOON.plusSeconds(2));

        assertThat(reader.positionBefore(NOON)).isZero();
        assertThat(reader.positionBefore(NOON.plusNanos(1))).isEqualTo(1);
        assertThat(reader.positionBefore(NOON.plusSeconds(1))).isEqualTo(1);
        assertThat(reader.positionBefore(NOON.plusSeconds(2))).isEqualTo(2);
    }

    @Test
    void refuses_a_moment_that_is_not_over() {
        append("a");
        clock(NOON);

        assertThatThrownBy(() -> reader.positionBefore(NOON.plusSeconds(1)))
                .isInstanceOfSatisfying(MomentNotFinalException.class, e -> assertThat(e.reason())
                        .isEqualTo(Reason.NOT_OVER));
    }

    @Test
    void waits_for_an_append_that_was_dated_before_the_moment_and_commits_after_it() {
        clock(NOON.minusSeconds(1));
        append("a");
        clock(NOON);
        HeldAppend held = new HeldAppend(database.appender(), "held", 0);
        clock(NOON.plusSeconds(2));
        assertThat(reader.searchPosition(NOON.plusSeconds(1)))
                .as("what a look at the rows alone would say")
                .isEqualTo(1);

        CompletableFuture<Long> answer =
                CompletableFuture.supplyAsync(() -> reader.positionBefore(NOON.plusSeconds(1)));
        backends.awaitWaiting(1);
        held.commit();

        assertThat(answer.join()).isEqualTo(2);
        append("b");
        assertThat(reader.positionBefore(NOON.plusSeconds(1))).isEqualTo(2);
    }

    @Test
    void leaves_out_an_append_that_was_rolled_back() {
        clock(NOON.minusSeconds(1));
        append("a");
        clock(NOON);
        HeldAppend held = new HeldAppend(database.appender(), "held", 0);
        clock(NOON.plusSeconds(2));

        CompletableFuture<Long> answer =
                CompletableFuture.supplyAsync(() -> reader.positionBefore(NOON.plusSeconds(1)));
        backends.awaitWaiting(1);
        held.rollback();

        assertThat(answer.join()).isEqualTo(1);
        append("b");
        assertThat(reader.positionBefore(NOON.plusSeconds(1))).isEqualTo(1);
    }

    @Test
    void keeps_its_answer_when_the_clock_is_set_back() {
        clock(NOON);
        append("a");
        clock(NOON.plus(Duration.ofHours(2)));
        Instant moment = NOON.plus(Duration.ofHours(1));
        assertThat(reader.positionBefore(moment)).isEqualTo(1);

        clock(NOON.plusSeconds(1));
        AppendOutcome.Appended late = append("b");

        assertThat(late.recordedAt()).isEqualTo(moment);
        assertThat(reader.positionBefore(moment)).isEqualTo(1);
    }

    @Test
    void answers_a_reader_with_a_scope_just_as_finally() {
        clock(NOON);
        append("a");
        clock(NOON.plusSeconds(3));
        EventLogReader scoped =
                new EventLogReader(database.reader(), Story.SERIALIZER).within(new ReadScope("73.24", "73.24.10"));
        assertThat(scoped.positionBefore(NOON.plusSeconds(2))).isEqualTo(1);

        clock(NOON.plusSeconds(1));
        append("b");

        assertThat(scoped.positionBefore(NOON.plusSeconds(2))).isEqualTo(1);
    }

    @Test
    void never_lets_recording_times_go_back() {
        clock(NOON);
        AppendOutcome.Appended first = append("a");
        clock(NOON.minusSeconds(3600));

        assertThat(append("b").recordedAt()).isEqualTo(first.recordedAt());
    }

    @Test
    void says_busy_when_an_append_holds_the_log_for_too_long() {
        append("a");
        Instant moment = reader.at(1).recordedAt();
        try (HeldAppend ignored = new HeldAppend(database.appender(), "held", 0)) {
            assertThatThrownBy(() -> reader.positionBefore(moment)).isInstanceOf(LogBusyException.class);
        }
        assertThat(reader.positionBefore(moment)).isZero();
    }

    private AppendOutcome.Appended append(String story) {
        return log.append(story, "Story", new StoryEvent.StoryBegun(story));
    }

    private void clock(Instant time) {
        database.asOwner("CREATE OR REPLACE FUNCTION event_log.wall_clock() RETURNS timestamptz LANGUAGE sql VOLATILE"
                + " AS $$ SELECT timestamptz '" + time + "' $$");
    }
}
