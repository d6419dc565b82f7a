package id.jejak.command.sectionyear;

import static id.jejak.command.sectionyear.Kalaena.*;
import static id.jejak.command.sectionyear.Promises.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.agreement.AgreementCommand.AgreedBudget;
import id.jejak.command.agreement.AgreementCommand.AgreedIndicator;
import id.jejak.command.agreement.AgreementCommand.AmendPerformanceAgreement;
import id.jejak.command.agreement.AgreementCommand.SignPerformanceAgreement;
import id.jejak.command.rule.RuleViolation;
import id.jejak.kernel.agreement.Aggregation;
import id.jejak.kernel.agreement.AgreementEvent.PerformanceAgreementAmended;
import id.jejak.kernel.agreement.AgreementEvent.PerformanceAgreementSigned;
import id.jejak.kernel.agreement.GroundOfChange;
import id.jejak.kernel.measure.Rupiah;
import id.jejak.kernel.organization.PostHolder;
import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyApprovalVoided;
import id.jejak.kernel.reporting.ReportingEvent.QuarterlyApprovalVoided;
import id.jejak.kernel.trail.Basis;
import id.jejak.kernel.trail.SourceGap;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest extends SectionYearTest {
    private static SignPerformanceAgreement sign(List<AgreedIndicator> indicators, List<AgreedBudget> budgets) {
        return new SignPerformanceAgreement(YEAR, BASIS, indicators, budgets);
    }

    private static AmendPerformanceAgreement amend(List<AgreedIndicator> indicators, List<AgreedBudget> budgets) {
        return new AmendPerformanceAgreement(
                YEAR, indicators, budgets, GroundOfChange.PRIORITY_OR_ASSUMPTION_CHANGED, "Sasaran berubah", BASIS);
    }

    private static AgreedIndicator reworded(AgreedIndicator i) {
        return new AgreedIndicator(
                i.indicator(),
                i.level(),
                i.code(),
                i.name(),
                "Jumlah Administrasi Perizinan yang dikeluarkan",
                i.unit(),
                i.aggregation(),
                i.direction(),
                i.annualTarget());
    }

    @Test
    void the_first_agreement_begins_the_year_and_names_who_signed() {
        decide(List.of(), sign(indicators(), budgets()), head("2025-01-03"))
                .expectEvents(new PerformanceAgreementSigned(ID, 1, BASIS, HEAD, CAMAT, terms()));
    }

    @Test
    void needs_a_section_that_was_opened() {
        around(new RecordedSurroundings(aggregate -> List.of()));
        assertThat(refused(List.of(), sign(indicators(), budgets()), head("2025-01-03"))
                        .code())
                .isEqualTo("section-unknown");
    }

    @Test
    void needs_holders_of_both_posts() {
        around(surroundings(appointed(HEAD)));
        RuleViolation refused = refused(List.of(), sign(indicators(), budgets()), head("2025-01-03"));
        assertThat(refused.code()).isEqualTo("camat-vacant");
        assertThat(refused.arguments()).containsEntry("date", LocalDate.of(2025, 1, 2));
    }

    @Test
    void an_import_says_that_its_source_names_no_camat() {
        around(surroundings(appointed(HEAD)));
        Basis undated = Basis.notStated("Perjanjian Kinerja");
        PostHolder nobody = new PostHolder("camat", SourceGap.NOT_STATED, SourceGap.NOT_STATED, SourceGap.NOT_STATED);
        decide(List.of(), new SignPerformanceAgreement(YEAR, undated, indicators(), budgets()), imported("2025-01-01"))
                .expectEvents(new PerformanceAgreementSigned(ID, 1, undated, HEAD, nobody, terms()));
    }

    @Test
    void an_import_that_names_no_head_may_hold_several_agreements() {
        PostHolder unnamed = new PostHolder(HEAD.post(), HEAD.kind(), SourceGap.NOT_STATED, SourceGap.NOT_STATED);
        around(surroundings(appointed(unnamed), appointed(CAMAT)));
        Basis second = Basis.notStated("Perjanjian Kinerja kedua");
        decide(
                        List.of(new PerformanceAgreementSigned(ID, 1, second, unnamed, CAMAT, terms())),
                        new SignPerformanceAgreement(YEAR, second, indicators(), budgets()),
                        imported("2025-08-01"))
                .expectEvents(new PerformanceAgreementSigned(ID, 2, second, unnamed, CAMAT, terms()));
    }

    @Test
    void a_live_agreement_needs_number_and_date() {
        SignPerformanceAgreement undated =
                new SignPerformanceAgreement(YEAR, Basis.notStated("Perjanjian"), indicators(), budgets());
        RuleViolation refused = refused(List.of(), undated, head("2025-01-03"));
        assertThat(refused.all()).extracting(RuleViolation.Broken::field).contains("basis.number", "basis.date");
        assertThat(refused.code()).isEqualTo("source-gap-in-live-command");
    }

    @Test
    void refuses_a_basis_of_tomorrow() {
        Basis tomorrow = Basis.of("Perjanjian", "1", LocalDate.of(2025, 1, 4));
        assertThat(refused(
                                List.of(),
                                new SignPerformanceAgreement(YEAR, tomorrow, indicators(), budgets()),
                                head("2025-01-03"))
                        .code())
                .isEqualTo("basis-in-future");
    }

    @Test
    void refuses_more_than_the_ceiling_and_says_by_how_much() {
        RuleViolation refused = refused(
                List.of(ceilings()),
                sign(indicators(), List.of(budget(LICENSING, "6403001"), budget(DELEGATED, "3660000"))),
                head("2025-01-03"));
        assertThat(refused.code()).isEqualTo("agreed-budget-over-ceiling");
        assertThat(refused.field()).isEqualTo("budget[0].rupiah");
        assertThat(refused.arguments())
                .containsEntry("asked", Rupiah.of("6403001"))
                .containsEntry("limit", Rupiah.of("6403000"))
                .containsEntry("over", Rupiah.of("1"));
    }

    @Test
    void refuses_a_sub_kegiatan_indicator_whose_sub_kegiatan_has_no_budget() {
        RuleViolation refused =
                refused(List.of(), sign(indicators(), List.of(budget(LICENSING, "6403000"))), head("2025-01-03"));
        assertThat(refused.code()).isEqualTo("indicator-without-budget");
        assertThat(refused.field()).isEqualTo("indicators[1].code");
    }

    @Test
    void refuses_two_indicators_of_one_identity() {
        assertThat(refused(List.of(), sign(List.of(documents("12"), documents("6")), budgets()), head("2025-01-03"))
                        .code())
                .isEqualTo("indicator-twice");
    }

    @Test
    void refuses_a_second_agreement_of_the_same_head() {
        assertThat(refused(begun(), sign(indicators(), budgets()), head("2025-07-01"))
                        .code())
                .isEqualTo("agreement-already-signed");
    }

    @Test
    void the_next_head_signs_the_second_agreement_of_the_year() {
        PostHolder next = new PostHolder("kepala/pelayanan-umum", "plt", "198001012005011003", "Kepala Seksi Sintetis");
        around(surroundings(appointed(next, "2024-01-01"), appointed(CAMAT)));
        decide(begun(), sign(indicators(), budgets()), head("2025-07-01"))
                .expectEvents(new PerformanceAgreementSigned(ID, 2, BASIS, next, CAMAT, terms()));
    }

    @Test
    void amending_needs_an_agreement() {
        assertThat(refused(List.of(ceilings()), amend(indicators(), budgets()), head("2025-02-03"))
                        .code())
                .isEqualTo("agreement-missing");
    }

    @Test
    void refuses_an_amendment_that_changes_nothing() {
        assertThat(refused(begun(), amend(indicators(), budgets()), head("2025-02-03"))
                        .code())
                .isEqualTo("amendment-changes-nothing");
    }

    @Test
    void an_amendment_states_both_sides() {
        List<AgreedIndicator> more = List.of(documents("13"), reports("4"), program(Aggregation.LAST, "100"));
        decide(begun(), amend(more, budgets()), head("2025-02-03"))
                .expectEvents(new PerformanceAgreementAmended(
                        ID,
                        1,
                        terms(),
                        terms(more, budgets()),
                        "priority-or-assumption-changed",
                        "Sasaran berubah",
                        BASIS));
    }

    @Test
    void another_annual_target_leaves_approved_quarters_alone() {
        List<AgreedIndicator> more = List.of(documents("13"), reports("4"), program(Aggregation.LAST, "100"));
        decide(firstQuarterApproved(), amend(more, budgets()), head("2025-07-03"))
                .expectEvents(new PerformanceAgreementAmended(
                        ID,
                        1,
                        terms(),
                        terms(more, budgets()),
                        "priority-or-assumption-changed",
                        "Sasaran berubah",
                        BASIS));
    }

    @Test
    void another_wording_voids_the_approvals_of_the_quarters_that_it_measured() {
        List<AgreedIndicator> changed =
                List.of(reworded(documents("12")), reports("4"), program(Aggregation.LAST, "100"));
        String cause = "performance-agreement-amended";
        decide(firstQuarterApproved(), amend(changed, budgets()), head("2025-07-03"))
                .expectEvents(
                        new PerformanceAgreementAmended(
                                ID,
                                1,
                                terms(),
                                terms(changed, budgets()),
                                "priority-or-assumption-changed",
                                "Sasaran berubah",
                                BASIS),
                        new MonthlyApprovalVoided(ID, 1, cause, "Sasaran berubah"),
                        new MonthlyApprovalVoided(ID, 2, cause, "Sasaran berubah"),
                        new MonthlyApprovalVoided(ID, 3, cause, "Sasaran berubah"),
                        new QuarterlyApprovalVoided(ID, 1, cause, "Sasaran berubah"));
    }

    @Test
    void refuses_another_wording_while_a_month_that_it_measures_is_handed_in() {
        List<AgreedIndicator> changed =
                List.of(reworded(documents("12")), reports("4"), program(Aggregation.LAST, "100"));
        RuleViolation refused = refused(
                begun(recorded(Month.JANUARY, 1), submitted(Month.JANUARY)),
                amend(changed, budgets()),
                head("2025-02-03"));
        assertThat(refused.code()).isEqualTo("month-handed-in");
        assertThat(refused.arguments()).containsEntry("month", YearMonth.of(2025, 1));
    }

    @Test
    void refuses_a_citizens_number_in_the_reason() {
        AmendPerformanceAgreement telling = new AmendPerformanceAgreement(
                YEAR,
                List.of(documents("13"), reports("4")),
                budgets(),
                GroundOfChange.OFFICIAL_CHANGED,
                "Permohonan NIK 7324101501900001",
                BASIS);
        RuleViolation refused = refused(begun(), telling, head("2025-02-03"));
        assertThat(refused.code()).isEqualTo("text-names-a-citizen");
        assertThat(refused.field()).isEqualTo("reason");
    }

    @Test
    void quarters_of_other_indicators_stay_approved() {
        List<AgreedIndicator> without = List.of(documents("12"), program(Aggregation.LAST, "100"));
        assertThat(planTerms().targets()).anyMatch(t -> t.indicator().equals(REPORTS) && t.quarter() == 2);
        decide(begun(submitted(Month.APRIL), submitted(Quarter.II)), amend(without, budgets()), head("2025-07-03"))
                .expectSuccessfulHandlerExecution();
    }
}
