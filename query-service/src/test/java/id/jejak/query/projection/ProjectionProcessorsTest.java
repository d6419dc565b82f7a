package id.jejak.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jejak.eventlog.EventSerializer;
import id.jejak.eventlog.testing.TestLog;
import id.jejak.kernel.language.EventCatalogue;
import id.jejak.kernel.language.EventUpcasters;
import id.jejak.kernel.organization.PostHolder;
import id.jejak.kernel.realization.RealizationEvent.MonthlyRealizationRecorded;
import id.jejak.kernel.realization.RealizedMonth;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyReportApproved;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyReportSubmitted;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyReportWithdrawn;
import id.jejak.kernel.reporting.ShownDocument;
import id.jejak.query.section.SectionComparison;
import id.jejak.query.section.SectionProjection;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class ProjectionProcessorsTest {
    private static final String SECTION_YEAR = "73.24.10/pelayanan-umum/2025";
    private static final PostHolder HEAD =
            new PostHolder("kepala/pelayanan-umum", "definitive", "198605262010012036", "MULIANI");
    private static final ProjectionSettings QUICK =
            new ProjectionSettings(500, Duration.ofMillis(5), Duration.ofSeconds(2));

    private ViewsDatabase database;
    private TestLog log;
    private AppliedPositions applied;
    private ProjectionProcessors processors;

    @BeforeEach
    void open() {
        database = new ViewsDatabase();
        log = new TestLog(database.database(), new EventSerializer(EventCatalogue.jejak(), EventUpcasters.jejak()));
    }

    @AfterEach
    void close() {
        processors.stop();
        log.close();
        database.close();
    }

    private void start(Projection projection) {
        applied = new AppliedPositions(database.database().reader(), Set.of(projection.name()));
        processors = processors(projection);
        processors.start();
    }

    private ProjectionProcessors processors(Projection projection) {
        return new ProjectionProcessors(
                List.of(projection), database.database().projector(), log.reader(), log.signal(), applied, QUICK);
    }

    private static MonthlyRealizationRecorded recorded(int month) {
        return new MonthlyRealizationRecorded(
                SECTION_YEAR, "7.01-1", month, new RealizedMonth(BigDecimal.ONE, List.of(), null, null), null, null);
    }

    /** Approves what was withdrawn: the hand-in's row is written, and then there is no submission to approve. */
    private static MonthlyReportApproved impossible() {
        return new MonthlyReportApproved(SECTION_YEAR, 1, HEAD, HEAD, new ShownDocument(1, "ab".repeat(32)));
    }

    private Status health() {
        return new ProjectionHealth(processors, applied).health().getStatus();
    }

    @Test
    void a_recorded_event_is_applied_and_read_as_the_fold_says() {
        start(new SectionProjection());
        log.append(SECTION_YEAR, "SectionYear", recorded(1), new MonthlyReportSubmitted(SECTION_YEAR, 1, HEAD));
        long last = log.append(SECTION_YEAR, "SectionYear", recorded(2)).last();

        assertThat(applied.await(last, Duration.ofSeconds(20))).isTrue();
        assertThat(new SectionComparison(database.scopedReader())
                        .compare(log.reader().after(0, 100), any -> true))
                .isEqualTo(3);
        assertThat(health()).isEqualTo(Status.UP);
    }

    @Test
    void a_batch_that_writes_and_then_throws_leaves_rows_and_token_unchanged_and_readiness_falls() {
        start(new SectionProjection());
        long before = appendWithdrawn();
        byte[] token = token();

        log.append(SECTION_YEAR, "SectionYear", impossible());

        await().until(() -> health().equals(Status.DOWN));
        await().until(() -> processors.failureCount("section") >= 2);
        assertThat(processors.failures().get("section")).contains("views.section_submission");
        assertThat(database.everything()
                        .sql("SELECT state FROM views.section_hand_in ORDER BY from_position")
                        .query(String.class)
                        .list())
                .containsExactly("submitted", "withdrawn");
        assertThat(applied.lowest()).isEqualTo(before);
        assertThat(token()).isEqualTo(token);
    }

    private long appendWithdrawn() {
        long last = log.append(
                        SECTION_YEAR,
                        "SectionYear",
                        new MonthlyReportSubmitted(SECTION_YEAR, 1, HEAD),
                        new MonthlyReportWithdrawn(SECTION_YEAR, 1, "ditarik"))
                .last();
        assertThat(applied.await(last, Duration.ofSeconds(20))).isTrue();
        return last;
    }

    private byte[] token() {
        return database.everything()
                .sql("SELECT token FROM views.token WHERE processor_name = 'section'")
                .query(byte[].class)
                .single();
    }

    @Test
    void an_event_that_the_projection_does_not_list_stops_it() {
        start(new Projection() {
            @Override
            public String name() {
                return "blind";
            }

            @Override
            public List<VersionedTable> tables() {
                return List.of();
            }

            @Override
            public Translations translations() {
                return new Translations().ignore(MonthlyRealizationRecorded.class);
            }
        });
        long known = log.append(SECTION_YEAR, "SectionYear", recorded(1)).last();
        assertThat(applied.await(known, Duration.ofSeconds(20))).isTrue();

        log.append(SECTION_YEAR, "SectionYear", new MonthlyReportSubmitted(SECTION_YEAR, 1, HEAD));

        await().until(() -> health().equals(Status.DOWN));
        assertThat(processors.failures().get("blind")).contains("MonthlyReportSubmitted");
        assertThat(applied.lowest()).isEqualTo(known);
    }

    @Test
    void a_projection_goes_on_where_another_node_left_it() {
        start(new SectionProjection());
        long first = log.append(SECTION_YEAR, "SectionYear", recorded(1)).last();
        assertThat(applied.await(first, Duration.ofSeconds(20))).isTrue();
        processors.stop();

        log.append(SECTION_YEAR, "SectionYear", recorded(2));
        long last = log.append(SECTION_YEAR, "SectionYear", recorded(3)).last();
        processors = processors(new SectionProjection());
        processors.start();

        assertThat(applied.await(last, Duration.ofSeconds(20))).isTrue();
        assertThat(new SectionComparison(database.scopedReader())
                        .compare(log.reader().after(0, 100), any -> true))
                .isEqualTo(3);
    }

    @Test
    void a_projection_of_a_node_that_died_is_taken_over_and_no_event_is_applied_twice() {
        start(new SectionProjection());
        long first = log.append(SECTION_YEAR, "SectionYear", recorded(1)).last();
        assertThat(applied.await(first, Duration.ofSeconds(20))).isTrue();
        processors.stop();
        // Whoever dies gives nothing back: its claim stands until it is too old.
        database.everything()
                .sql("UPDATE views.token SET owner = 'a node that died', \"timestamp\" = ?")
                .param(Clock.systemUTC().instant().toString())
                .update();
        processors = processors(new SectionProjection());
        processors.start();

        long last = log.append(SECTION_YEAR, "SectionYear", recorded(2)).last();

        assertThat(applied.await(last, Duration.ofSeconds(20))).isTrue();
        assertThat(owners()).hasSize(1).doesNotContain("a node that died");
        assertThat(new SectionComparison(database.scopedReader())
                        .compare(log.reader().after(0, 100), any -> true))
                .isEqualTo(2);
    }

    @Test
    void two_nodes_never_run_one_projection_at_a_time() {
        start(new SectionProjection());
        ProjectionProcessors other = processors(new SectionProjection());
        other.start();
        try {
            for (int month = 1; month <= 12; month++) {
                log.append(SECTION_YEAR, "SectionYear", recorded(month));
            }
            assertThat(applied.await(12, Duration.ofSeconds(20))).isTrue();

            assertThat(owners()).hasSize(1);
            assertThat(processors.failures()).isEmpty();
            assertThat(other.failures()).isEmpty();
            processors.stop();
            long last = log.append(SECTION_YEAR, "SectionYear", new MonthlyReportSubmitted(SECTION_YEAR, 1, HEAD))
                    .last();
            assertThat(applied.await(last, Duration.ofSeconds(20)))
                    .as("whichever node is left goes on")
                    .isTrue();
        } finally {
            other.stop();
        }
    }

    private List<String> owners() {
        return database.everything()
                .sql("SELECT DISTINCT owner FROM views.token WHERE owner IS NOT NULL")
                .query(String.class)
                .list();
    }

    @Test
    void the_lag_is_measured_in_events_and_seconds() {
        start(new SectionProjection());
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        Clock later = Clock.offset(Clock.systemUTC(), Duration.ofHours(1));
        new ProjectionMetrics(processors, applied, log.reader(), later).bindTo(meters);
        appendWithdrawn();
        assertThat(meters.get("jejak.projection.lag.events").gauge().value()).isZero();
        assertThat(meters.get("jejak.projection.lag").gauge().value()).isZero();

        log.append(SECTION_YEAR, "SectionYear", impossible());
        await().until(() -> processors.failureCount("section") > 0);

        assertThat(meters.get("jejak.projection.lag.events").gauge().value()).isEqualTo(1);
        assertThat(meters.get("jejak.projection.lag").gauge().value()).isGreaterThanOrEqualTo(3500);
        assertThat(meters.get("jejak.projection.failing").gauge().value()).isEqualTo(1);
    }

    @Test
    void a_wait_for_what_is_never_recorded_ends() {
        start(new SectionProjection());
        assertThat(applied.await(1, Duration.ofMillis(120))).isFalse();
    }
}
