package id.jejak.query.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.eventlog.RecordedEvent;
import id.jejak.kernel.agreement.AgreementEvent.PerformanceAgreementAmended;
import id.jejak.kernel.agreement.AgreementEvent.PerformanceAgreementSigned;
import id.jejak.kernel.agreement.AgreementTerms;
import id.jejak.kernel.agreement.AgreementTerms.BudgetTerms;
import id.jejak.kernel.agreement.AgreementTerms.IndicatorTerms;
import id.jejak.kernel.budget.BudgetEvent.BudgetRealizationReversed;
import id.jejak.kernel.budget.BudgetEvent.BudgetRealized;
import id.jejak.kernel.organization.PostHolder;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.kernel.realization.RealizationEvent.MonthlyRealizationRecorded;
import id.jejak.kernel.realization.RealizationEvent.MonthlyRealizationRevised;
import id.jejak.kernel.realization.RealizedMonth;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyApprovalVoided;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyReportApproved;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyReportSubmitted;
import id.jejak.kernel.reporting.ShownDocument;
import id.jejak.kernel.trail.Basis;
import id.jejak.query.projection.MissingRowException;
import id.jejak.query.projection.Scope;
import id.jejak.query.projection.ViewsDatabase;
import id.jejak.query.section.SectionFacts.HandInState;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectionReaderTest {
    private static final SectionYearId ID = SectionYearId.parse("73.24.10/pelayanan-umum/2025");
    private static final PostHolder HEAD =
            new PostHolder("kepala/pelayanan-umum", "definitive", "198605262010012036", "MULIANI, SE., M.M");
    private static final Basis BASIS = Basis.notStated("Perjanjian Kinerja");
    private static final Instant IMPORTED_AT = Instant.parse("2026-01-01T00:00:00Z");

    private ViewsDatabase database;
    private SectionReader sections;

    @BeforeEach
    void open() {
        database = new ViewsDatabase();
        sections = new SectionReader(database.scopedReader());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static AgreementTerms terms(int target) {
        return new AgreementTerms(
                List.of(indicator("i-2", 100), indicator("i-1", target)),
                List.of(new BudgetTerms("7.01.02.2.04.0001", "Sub kegiatan", new BigDecimal("6403000"), "APBD")));
    }

    private static IndicatorTerms indicator(String id, int target) {
        return new IndicatorTerms(
                id, "sub-kegiatan", "7.01", "Nama", "Jumlah", "Dokumen", "sum", "higher", BigDecimal.valueOf(target));
    }

    private static RealizedMonth realized(String quantity) {
        return new RealizedMonth(new BigDecimal(quantity), List.of("Melayani 56 orang"), null, "Lanjut");
    }

    /** Positions 1 to 9; the agreement is imported. */
    private static List<RecordedEvent> story() {
        String id = ID.toString();
        List<Object> payloads = List.of(
                new PerformanceAgreementSigned(id, 1, BASIS, HEAD, HEAD, terms(6)),
                new PerformanceAgreementAmended(id, 1, terms(6), terms(12), "change-of-priority", "salah", BASIS),
                new MonthlyRealizationRecorded(id, "i-1", 1, realized("1.50"), null, null),
                new BudgetRealized(
                        id,
                        "E1",
                        "7.01.02.2.04.0001",
                        3,
                        "2025-03-14",
                        new BigDecimal("423300.00"),
                        "Belanja",
                        "spj",
                        "SPJ/1",
                        new BigDecimal("6403000"),
                        BigDecimal.ZERO,
                        null,
                        null),
                new MonthlyReportSubmitted(id, 1, HEAD),
                new MonthlyReportApproved(id, 1, HEAD, HEAD, new ShownDocument(5, "ab".repeat(32))),
                new MonthlyRealizationRevised(id, "i-1", 1, realized("1.50"), realized("2"), "salah hitung", BASIS),
                new MonthlyApprovalVoided(id, 1, "monthly-realization-revised", "salah hitung"),
                new BudgetRealizationReversed(
                        id, "E1", "7.01.02.2.04.0001", 3, new BigDecimal("423300.00"), "salah", BASIS));
        List<RecordedEvent> events = new ArrayList<>();
        for (Object payload : payloads) {
            events.add(ViewsDatabase.recorded(events.size() + 1, payload, events.isEmpty() ? IMPORTED_AT : null));
        }
        return events;
    }

    private SectionFacts at(long position) {
        return database.scopedReader().read(Scope.of(ID.section().kecamatan()), () -> sections.facts(ID, position));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 1000})
    void a_year_reads_as_its_events_fold_at_every_position(int batchEvents) {
        database.apply(new SectionProjection(), story(), batchEvents);
        for (long position = 0; position <= 9; position++) {
            assertThat(at(position)).as("position %d", position).isEqualTo(SectionFold.asOf(ID, story(), position));
        }
    }

    @Test
    void a_correction_shows_the_old_figure_before_and_the_new_one_after() {
        database.apply(new SectionProjection(), story(), 1000);
        assertThat(at(6).realizations().get(0).realized().quantity()).isEqualTo("1.50");
        assertThat(at(6).handIns().get(0).state()).isEqualTo(HandInState.APPROVED);
        assertThat(at(6).submissions()).hasSize(1);
        assertThat(at(8).realizations().get(0).realized().quantity()).isEqualTo("2");
        assertThat(at(8).realizations().get(0).revised()).isTrue();
        assertThat(at(8).handIns().get(0).state()).isEqualTo(HandInState.VOIDED);
        assertThat(at(8).submissions()).isEmpty();
        assertThat(at(8).budgetEntries().get(0).reversed()).isFalse();
        assertThat(at(9).budgetEntries().get(0).reversed()).isTrue();
    }

    @Test
    void a_reading_stays_at_its_position_while_later_events_are_applied() {
        database.apply(new SectionProjection(), story().subList(0, 5), 1000);
        SectionFacts known = SectionFold.asOf(ID, story(), 5);
        database.scopedReader().read(Scope.of(ID.section().kecamatan()), () -> {
            assertThat(sections.facts(ID, 5)).isEqualTo(known);
            database.apply(new SectionProjection(), story().subList(5, 9), 1);
            assertThat(sections.facts(ID, 5)).isEqualTo(known);
            return known;
        });
        assertThat(at(9)).isNotEqualTo(known);
    }

    @Test
    void a_figure_comes_from_the_last_event_that_changed_it() {
        database.apply(new SectionProjection(), story(), 1000);
        SectionFacts facts = at(9);
        assertThat(facts.indicators()).extracting(i -> i.terms().indicator()).containsExactly("i-2", "i-1");
        assertThat(facts.indicators()).extracting(i -> i.origin().position()).containsExactly(1L, 2L);
        assertThat(facts.indicators().get(0).origin().importedAt()).isEqualTo(IMPORTED_AT);
        assertThat(facts.budgetTerms().get(0).origin().position()).isEqualTo(1);
        assertThat(facts.agreements().get(0).origin().position()).isEqualTo(2);
        assertThat(facts.budgetEntries().get(0).origin().position()).isEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 1000})
    void delivering_events_twice_changes_nothing(int batchEvents) {
        database.apply(new SectionProjection(), story(), 7);
        Map<String, Object> before = everything();
        database.apply(new SectionProjection(), story(), batchEvents);
        database.apply(new SectionProjection(), story().subList(2, 6), batchEvents);
        assertThat(everything()).isEqualTo(before);
    }

    private Map<String, Object> everything() {
        return new SectionProjection()
                .tables().stream()
                        .collect(java.util.stream.Collectors.toMap(Object::toString, table -> database.everything()
                                .sql("SELECT t::text FROM %s t ORDER BY 1".formatted(table))
                                .query(String.class)
                                .list()));
    }

    @Test
    void an_event_that_changes_what_was_never_recorded_stops_with_the_key() {
        RecordedEvent revised = ViewsDatabase.recorded(
                1,
                new MonthlyRealizationRevised(ID.toString(), "i-1", 1, realized("1"), realized("2"), "salah", BASIS));
        assertThatThrownBy(() -> database.apply(new SectionProjection(), List.of(revised), 1))
                .isInstanceOf(MissingRowException.class)
                .hasMessageContaining("views.section_realization")
                .hasMessageContaining("i-1");
        RecordedEvent reversed = ViewsDatabase.recorded(
                1, new BudgetRealizationReversed(ID.toString(), "E9", "7.01", 1, BigDecimal.ONE, "salah", BASIS));
        assertThatThrownBy(() -> database.apply(new SectionProjection(), List.of(reversed), 1))
                .isInstanceOf(MissingRowException.class)
                .hasMessageContaining("views.section_budget_entry");
    }

    @Test
    void a_year_without_events_has_nothing_recorded_and_is_not_listed() {
        database.apply(new SectionProjection(), story(), 1000);
        SectionYearId other = SectionYearId.parse("73.24.10/pelayanan-umum/2026");
        Scope scope = Scope.of(ID.section().kecamatan().kabupaten());
        assertThat(database.scopedReader().read(scope, () -> sections.facts(other, 9)))
                .isEqualTo(SectionFacts.nothingRecorded(other));
        assertThat(database.scopedReader()
                        .read(scope, () -> sections.recordedIn(ID.section().kecamatan(), 9)))
                .containsExactly(new SectionReader.Recorded(ID, List.of(1)));
        assertThat(database.scopedReader()
                        .read(
                                scope,
                                () -> sections.recordedIn(
                                        ID.section().kecamatan().kabupaten(), 2)))
                .containsExactly(new SectionReader.Recorded(ID, List.of()));
        assertThat(database.scopedReader()
                        .read(scope, () -> sections.recordedIn(ID.section().kecamatan(), 0)))
                .isEmpty();
        assertThat(database.scopedReader()
                        .read(
                                scope,
                                () -> sections.factsOfKabupaten(
                                        ID.section().kecamatan().kabupaten(), ID.year(), 9)))
                .containsExactly(SectionFold.asOf(ID, story(), 9));
    }
}
