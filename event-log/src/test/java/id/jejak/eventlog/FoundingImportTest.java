package id.jejak.eventlog;

import static id.jejak.eventlog.Story.imported;
import static id.jejak.eventlog.Story.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.eventlog.AppendOutcome.Appended;
import id.jejak.eventlog.AppendOutcome.Duplicate;
import id.jejak.eventlog.ImportRefusedException.Reason;
import id.jejak.eventlog.testing.TestLog;
import id.jejak.eventlog.testing.TestPostgres;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FoundingImportTest {
    private static final Instant FEBRUARY = Instant.parse("2025-02-03T02:00:00Z");
    private static final Instant MARCH = Instant.parse("2025-03-03T02:00:00Z");

    private final TestPostgres.Database database = TestPostgres.freshDatabase();
    private final TestLog log = new TestLog(database, Story.SERIALIZER);
    private final FoundingImport founding = new FoundingImport(database.appender());

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void dates_an_imported_event_as_its_file_does_and_keeps_the_real_time() {
        Appended appended = (Appended) append(imported(FEBRUARY, "73.24.10/a/2025", 0));

        RecordedEvent event = log.reader().at(1);
        assertThat(appended.recordedAt()).isEqualTo(FEBRUARY);
        assertThat(event.recordedAt()).isEqualTo(FEBRUARY);
        assertThat(event.imported()).isTrue();
        assertThat(Instant.parse(event.metadata().importedAt())).isAfter(MARCH);
        assertThat(founding.isOpen()).isTrue();
    }

    @Test
    void refuses_a_time_to_come() {
        Instant tomorrow = log.append("clock", "Story", new StoryEvent.StoryBegun("now"))
                .recordedAt()
                .plus(Duration.ofDays(1));
        TestPostgres.Database other = TestPostgres.freshDatabase();
        try (TestLog fresh = new TestLog(other, Story.SERIALIZER)) {
            assertRefused(fresh, imported(tomorrow, "73.24.10/a/2025", 0), Reason.TIME_TO_COME);
            assertThat(fresh.reader().head()).isZero();
        }
    }

    @Test
    void refuses_a_time_before_the_last_event() {
        append(imported(MARCH, "73.24.10/a/2025", 0));

        assertRefused(log, imported(FEBRUARY, "73.24.10/b/2025", 0), Reason.TIME_GOES_BACK);
        assertThat(log.reader().head()).isEqualTo(1);
    }

    @Test
    void is_over_with_the_first_live_event() {
        append(imported(FEBRUARY, "73.24.10/a/2025", 0));
        append(line("73.24.10/b/2025", 0));

        assertThat(founding.isOpen()).isFalse();
        assertThat(founding.isConcluded()).isFalse();
        assertRefused(log, imported(log.reader().at(2).recordedAt(), "73.24.10/c/2025", 0), Reason.FOUNDING_OVER);
    }

    @Test
    void is_over_once_it_is_concluded() {
        assertThat(founding.conclude()).isTrue();
        assertThat(founding.conclude()).isFalse();

        assertThat(founding.isOpen()).isFalse();
        assertThat(founding.isConcluded()).isTrue();
        assertRefused(log, imported(FEBRUARY, "73.24.10/a/2025", 0), Reason.FOUNDING_OVER);
        assertThat(append(line("73.24.10/a/2025", 0))).isInstanceOf(Appended.class);
    }

    @Test
    void can_be_run_again_from_its_start() {
        AppendRequest first = imported(FEBRUARY, "73.24.10/a/2025", 0);
        append(first);
        append(imported(MARCH, "73.24.10/b/2025", 0));

        AppendRequest again = new AppendRequest(
                first.commandId(),
                first.commandDigest(),
                imported(FEBRUARY, "73.24.10/a/2025", 0).events(),
                FEBRUARY);
        assertThat(((Duplicate) append(again)).first()).isEqualTo(1);
        assertThat(append(imported(MARCH, "73.24.10/c/2025", 0))).isInstanceOf(Appended.class);
    }

    @Test
    void gives_no_moment_a_position_while_an_earlier_event_may_still_come_in() {
        append(imported(MARCH, "73.24.10/a/2025", 0));

        assertThatThrownBy(() -> log.reader().positionBefore(FEBRUARY))
                .isInstanceOfSatisfying(MomentNotFinalException.class, e -> assertThat(e.reason())
                        .isEqualTo(MomentNotFinalException.Reason.FOUNDING_OPEN));

        founding.conclude();
        assertThat(log.reader().positionBefore(FEBRUARY)).isZero();
        assertThat(log.reader().positionBefore(MARCH.plusNanos(1))).isEqualTo(1);
    }

    private AppendOutcome append(AppendRequest request) {
        return log.appender().append(request).join();
    }

    private static void assertRefused(TestLog log, AppendRequest request, Reason reason) {
        assertThatThrownBy(() -> log.appender().append(request).join())
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(ImportRefusedException.class, e -> assertThat(e.reason())
                        .isEqualTo(reason));
    }
}
