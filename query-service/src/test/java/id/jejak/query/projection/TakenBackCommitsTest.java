package id.jejak.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.eventlog.EventSerializer;
import id.jejak.eventlog.RecordedEvent;
import id.jejak.eventlog.testing.TestLog;
import id.jejak.kernel.language.EventCatalogue;
import id.jejak.kernel.language.EventUpcasters;
import id.jejak.kernel.realization.RealizationEvent.MonthlyRealizationRecorded;
import id.jejak.kernel.realization.RealizedMonth;
import id.jejak.query.section.SectionComparison;
import id.jejak.query.section.SectionProjection;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A crash of the database may take back what a running projection had committed: nothing of it stays missing. */
class TakenBackCommitsTest {
    private static final String SECTION_YEAR = "73.24.10/pelayanan-umum/2025";
    private static final ProjectionSettings QUICK =
            new ProjectionSettings(500, Duration.ofMillis(5), Duration.ofSeconds(2));
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final SectionProjection projection = new SectionProjection();
    private ViewsDatabase database;
    private TestLog log;
    private AppliedPositions applied;
    private ProjectionProcessors processors;

    @BeforeEach
    void start() {
        database = new ViewsDatabase();
        log = new TestLog(database.database(), new EventSerializer(EventCatalogue.jejak(), EventUpcasters.jejak()));
        applied = new AppliedPositions(database.database().reader(), Set.of(projection.name()));
        processors = new ProjectionProcessors(
                List.of(projection), database.database().projector(), log.reader(), log.signal(), applied, QUICK);
        processors.start();
    }

    @AfterEach
    void close() {
        processors.stop();
        log.close();
        database.close();
    }

    @Test
    void the_next_event_brings_back_what_is_missing_before_it() {
        appliedRealization(1);
        long crash = appliedRealizationThatIsTakenBack(2);

        long last = log.append(SECTION_YEAR, "SectionYear", recorded(3)).last();

        assertThat(applied.await(last, PATIENCE)).isTrue();
        assertThat(comparedPositions()).as("event %d is there again", crash).isEqualTo(3);
    }

    @Test
    void a_projection_with_nothing_to_do_finds_it_by_itself() {
        appliedRealization(1);
        long crash = appliedRealizationThatIsTakenBack(2);

        assertThat(applied.await(crash, PATIENCE)).isTrue();
        assertThat(comparedPositions()).isEqualTo(2);
    }

    @Test
    void events_after_a_gap_are_not_written() {
        processors.stop();
        List<RecordedEvent> events = List.of(
                ViewsDatabase.recorded(1, recorded(1)),
                ViewsDatabase.recorded(2, recorded(2)),
                ViewsDatabase.recorded(3, recorded(3)));

        assertThatThrownBy(() -> database.apply(projection, events.subList(1, 2), 1))
                .as("an empty view begins with the first event")
                .isInstanceOf(EventsLeftOutException.class);
        database.apply(projection, events.subList(0, 1), 1);
        assertThatThrownBy(() -> database.apply(projection, events.subList(2, 3), 1))
                .isInstanceOf(EventsLeftOutException.class)
                .hasMessageContaining("before event 3");
        assertThat(applied.lowest()).isEqualTo(1);
    }

    private static MonthlyRealizationRecorded recorded(int month) {
        return new MonthlyRealizationRecorded(
                SECTION_YEAR, "7.01-1", month, new RealizedMonth(BigDecimal.ONE, List.of(), null, null), null, null);
    }

    private long appliedRealization(int month) {
        long position = log.append(SECTION_YEAR, "SectionYear", recorded(month)).last();
        assertThat(applied.await(position, PATIENCE)).isTrue();
        return position;
    }

    /** The views as a recovery leaves them whose last commit was not on the disk. */
    private long appliedRealizationThatIsTakenBack(int month) {
        JdbcClient views = JdbcClient.create(database.database().superuser());
        byte[] token =
                views.sql("SELECT token FROM views.token").query(byte[].class).single();
        long position = appliedRealization(month);
        for (VersionedTable table : projection.tables()) {
            views.sql("DELETE FROM %s WHERE from_position = ?".formatted(table))
                    .param(position)
                    .update();
        }
        views.sql("UPDATE views.applied_position SET position = ?")
                .param(position - 1)
                .update();
        views.sql("UPDATE views.token SET token = ?").param(token).update();
        return position;
    }

    private long comparedPositions() {
        return new SectionComparison(database.scopedReader())
                .compare(log.reader().after(0, 100), any -> true);
    }
}
