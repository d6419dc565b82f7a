package id.jejak.query.testing;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.eventlog.EventLogReader;
import id.jejak.eventlog.EventSerializer;
import id.jejak.eventlog.RecordedEvent;
import id.jejak.kernel.language.EventCatalogue;
import id.jejak.kernel.language.EventUpcasters;
import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.query.organization.OfficeProjection;
import id.jejak.query.policy.PolicyFacts;
import id.jejak.query.policy.PolicyProjection;
import id.jejak.query.policy.PolicyReader;
import id.jejak.query.projection.Projection;
import id.jejak.query.projection.Scope;
import id.jejak.query.projection.ScopedReader;
import id.jejak.query.projection.ViewsDatabase;
import id.jejak.query.quarter.SectionQuarter;
import id.jejak.query.revision.TrailProjection;
import id.jejak.query.section.SectionComparison;
import id.jejak.query.section.SectionFacts;
import id.jejak.query.section.SectionProjection;
import id.jejak.query.section.SectionReader;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The big log is about as big as asked for, interleaved, always the same, and taken by every projection. */
class BigLogTest {
    private static final long ASKED = 3_000;
    private static final List<Projection> PROJECTIONS =
            List.of(new SectionProjection(), new OfficeProjection(), new PolicyProjection(), new TrailProjection());

    private static final BigLog LOG = BigLog.ofAbout(ASKED);
    private static ViewsDatabase database;
    private static List<RecordedEvent> events;

    @BeforeAll
    static void append() {
        database = new ViewsDatabase();
        long appended = LOG.appendTo(database.database().appender());
        events = new EventLogReader(
                        database.database().projector(),
                        new EventSerializer(EventCatalogue.jejak(), EventUpcasters.jejak()))
                .after(0, Math.toIntExact(appended) + 1);
        assertThat(events).hasSize(Math.toIntExact(appended));
        PROJECTIONS.forEach(projection -> database.apply(projection, events, 500));
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void is_about_as_big_as_asked_for() {
        for (long asked : new long[] {1_000, 10_000, 100_000}) {
            long[] told = new long[1];
            BigLog.ofAbout(asked).tell(deed -> told[0] += deed.events().size());
            assertThat(told[0]).as("of %d", asked).isBetween(asked * 7 / 10, asked * 13 / 10);
        }
    }

    @Test
    void is_told_the_same_each_time() {
        List<BigLog.Deed> once = new ArrayList<>();
        List<BigLog.Deed> again = new ArrayList<>();
        BigLog.ofAbout(ASKED).tell(once::add);
        BigLog.ofAbout(ASKED).tell(again::add);
        assertThat(again).isEqualTo(once);
    }

    @Test
    void stands_in_the_log_as_it_is_told() {
        List<Object> told = new ArrayList<>();
        LOG.tell(deed -> told.addAll(deed.events()));
        assertThat(events.stream().map(RecordedEvent::payload).toList()).isEqualTo(told);
        for (int i = 1; i < events.size(); i++) {
            assertThat(events.get(i).recordedAt())
                    .isAfterOrEqualTo(events.get(i - 1).recordedAt());
        }
    }

    @Test
    void interleaves_the_sections_of_several_kabupaten() {
        Set<String> kabupaten = new HashSet<>();
        LOG.sectionYears()
                .forEach(
                        id -> kabupaten.add(id.section().kecamatan().kabupaten().value()));
        assertThat(kabupaten).hasSizeGreaterThan(1).contains(BigLog.KABUPATEN.value());
        int changes = 0;
        for (int i = 1; i < events.size(); i++) {
            changes += events.get(i).aggregateId().equals(events.get(i - 1).aggregateId()) ? 0 : 1;
        }
        assertThat(changes).isGreaterThan(events.size() / 2);
    }

    @Test
    void reads_as_its_fold_says() {
        long compared = new SectionComparison(database.scopedReader())
                .compare(events, position -> position % 400 == 0 || position == events.size());
        assertThat(compared).isGreaterThan(LOG.sectionYears().size());
    }

    @Test
    void has_quarters_whose_figures_can_be_computed() {
        SectionYearId id = LOG.sectionYears().get(0);
        assertThat(id.section().kecamatan()).isEqualTo(BigLog.KECAMATAN);
        ScopedReader reader = database.scopedReader();
        SectionQuarter quarter = reader.read(Scope.of(BigLog.KECAMATAN), () -> {
            SectionFacts facts = new SectionReader(reader).facts(id, events.size());
            PolicyFacts policies = new PolicyReader(reader).policy(BigLog.KABUPATEN, events.size());
            return SectionQuarter.of(facts, policies, Quarter.II, LocalDate.of(2026, 3, 1), ZoneId.of("Asia/Makassar"));
        });
        assertThat(quarter.rated()).isTrue();
        assertThat(quarter.figures().indicators()).hasSize(3);
        assertThat(quarter.handIns()).hasSize(4).allMatch(standing -> standing.isHandedIn());
    }
}
