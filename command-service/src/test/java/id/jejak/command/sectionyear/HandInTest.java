package id.jejak.command.sectionyear;

import static id.jejak.command.sectionyear.Kalaena.*;
import static id.jejak.command.sectionyear.Promises.*;
import static java.time.Month.FEBRUARY;
import static java.time.Month.JANUARY;
import static java.time.Month.MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.reporting.ReportingCommand.ApproveQuarterlyEvaluation;
import id.jejak.command.reporting.ReportingCommand.ReturnMonthlyReport;
import id.jejak.command.reporting.ReportingCommand.ReturnQuarterlyEvaluation;
import id.jejak.command.reporting.ReportingCommand.SubmitMonthlyReport;
import id.jejak.command.reporting.ReportingCommand.SubmitQuarterlyEvaluation;
import id.jejak.command.reporting.ReportingCommand.WithdrawMonthlyReport;
import id.jejak.command.reporting.ReportingCommand.WithdrawQuarterlyEvaluation;
import id.jejak.command.rule.RuleViolation;
import id.jejak.kernel.agreement.Aggregation;
import id.jejak.kernel.agreement.AgreementEvent.PerformanceAgreementAmended;
import id.jejak.kernel.organization.PostHolder;
import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.reporting.Narrative;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyReportReturned;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyReportSubmitted;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyReportWithdrawn;
import id.jejak.kernel.reporting.ReportingEvent.QuarterlyEvaluationReturned;
import id.jejak.kernel.reporting.ReportingEvent.QuarterlyEvaluationWithdrawn;
import id.jejak.kernel.trail.Role;
import id.jejak.kernel.trail.SourceGap;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandInTest extends SectionYearTest {
    private static final String DEPUTY_NIP = "198203032008031003";

    private static SubmitMonthlyReport submit(Month month) {
        return new SubmitMonthlyReport(YEAR, month);
    }

    private static List<Object> recordedIn(Month... months) {
        List<Object> events = begun();
        for (Month month : months) {
            events.addAll(List.of(recorded(month, 1), recorded(REPORTS, month, 0)));
        }
        return events;
    }

    private static List<Object> submittedIn(Month... months) {
        List<Object> events = recordedIn(months);
        for (Month month : months) {
            events.add(submitted(month));
        }
        return events;
    }

    private static List<Object> and(List<Object> events, Object... more) {
        List<Object> all = new ArrayList<>(events);
        all.addAll(List.of(more));
        return all;
    }

    // Handing a month in.

    @Test
    void the_section_head_hands_a_month_in() {
        decide(recordedIn(JANUARY), submit(JANUARY), head("2025-02-03")).expectEvents(submitted(JANUARY));
    }

    @Test
    void a_month_may_be_handed_in_before_it_is_over_but_not_before_it_begins() {
        decide(recordedIn(JANUARY), submit(JANUARY), head("2025-01-31")).expectEvents(submitted(JANUARY));
        assertThat(refused(recordedIn(FEBRUARY), submit(FEBRUARY), head("2025-01-31"))
                        .code())
                .isEqualTo("month-in-future");
    }

    @Test
    void names_every_sub_kegiatan_indicator_with_a_target_that_has_no_record() {
        RuleViolation refused = refused(begun(), submit(JANUARY), head("2025-02-03"));
        assertThat(refused.all()).extracting(RuleViolation.Broken::code).containsOnly("record-missing");
        assertThat(refused.all()).extracting(b -> b.arguments().get("id")).containsExactly(DOCUMENTS, REPORTS);
    }

    @Test
    void asks_for_no_record_where_the_quarter_has_no_target_and_none_above_sub_kegiatan() {
        List<Object> april = begun(recorded(Month.APRIL, 0));
        decide(april, submit(Month.APRIL), head("2025-05-05")).expectEvents(submitted(Month.APRIL));
    }

    @Test
    void needs_agreement_and_plan() {
        assertThat(refused(List.of(ceilings()), submit(JANUARY), head("2025-02-03"))
                        .code())
                .isEqualTo("agreement-missing");
        assertThat(refused(List.of(signed()), submit(JANUARY), head("2025-02-03"))
                        .code())
                .isEqualTo("plan-missing");
    }

    @Test
    void after_an_amendment_the_plan_has_to_follow_before_the_next_period_is_handed_in() {
        PerformanceAgreementAmended amended = new PerformanceAgreementAmended(
                ID,
                1,
                terms(),
                terms(List.of(documents("13"), reports("4"), program(Aggregation.LAST, "100")), budgets()),
                "priority-or-assumption-changed",
                "Sasaran berubah",
                BASIS);
        RuleViolation refused = refused(and(recordedIn(JANUARY), amended), submit(JANUARY), head("2025-02-03"));
        assertThat(refused.all())
                .extracting(RuleViolation.Broken::code)
                .containsExactly("plan-no-longer-fits", "plan-sum-differs");
    }

    @Test
    void nobody_but_the_posts_holder_hands_in() {
        RuleViolation refused = refused(recordedIn(JANUARY), submit(JANUARY), camat("2025-02-03"));
        assertThat(refused.code()).isEqualTo("section-head-only");
        assertThat(refused.arguments()).containsEntry("holder", "MULIANI, SE");
    }

    @Test
    void whoever_acts_as_head_hands_in() {
        PostHolder acting = new PostHolder("kepala/pelayanan-umum", "plh", DEPUTY_NIP, "Pelaksana Harian Sintetis");
        around(fullOffice(appointed(acting, "2025-02-01")));
        decide(
                        recordedIn(JANUARY),
                        submit(JANUARY),
                        by(DEPUTY_NIP, "Pelaksana Harian Sintetis", Role.SECTION_HEAD, "2025-02-03"))
                .expectEvents(new MonthlyReportSubmitted(ID, 1, acting));
        assertThat(refused(recordedIn(JANUARY), submit(JANUARY), head("2025-02-03"))
                        .code())
                .isEqualTo("section-head-only");
    }

    @Test
    void an_import_takes_the_posts_holder_as_submitter() {
        decide(recordedIn(JANUARY), submit(JANUARY), imported("2025-02-03")).expectEvents(submitted(JANUARY));
    }

    @Test
    void an_import_says_when_its_source_names_no_head() {
        around(surroundings());
        PostHolder nobody = new PostHolder(
                "kepala/pelayanan-umum", SourceGap.NOT_STATED, SourceGap.NOT_STATED, SourceGap.NOT_STATED);
        decide(recordedIn(JANUARY), submit(JANUARY), imported("2025-02-03"))
                .expectEvents(new MonthlyReportSubmitted(ID, 1, nobody));
    }

    @Test
    void refuses_to_hand_in_twice() {
        assertThat(refused(submittedIn(JANUARY), submit(JANUARY), head("2025-02-03"))
                        .code())
                .isEqualTo("month-already-submitted");
        assertThat(refused(and(submittedIn(JANUARY), approved(JANUARY)), submit(JANUARY), head("2025-02-03"))
                        .code())
                .isEqualTo("month-already-approved");
    }

    // Taking back, giving back.

    @Test
    void the_head_takes_a_month_back_until_it_is_approved() {
        WithdrawMonthlyReport withdraw = new WithdrawMonthlyReport(YEAR, JANUARY, "Ada yang kurang");
        decide(submittedIn(JANUARY), withdraw, head("2025-02-04"))
                .expectEvents(new MonthlyReportWithdrawn(ID, 1, "Ada yang kurang"));
        assertThat(refused(and(submittedIn(JANUARY), approved(JANUARY)), withdraw, head("2025-02-04"))
                        .code())
                .isEqualTo("month-already-approved");
        assertThat(refused(recordedIn(JANUARY), withdraw, head("2025-02-04")).code())
                .isEqualTo("month-not-submitted");
    }

    @Test
    void camat_and_secretary_give_a_month_back_with_a_reason() {
        ReturnMonthlyReport giveBack = new ReturnMonthlyReport(YEAR, JANUARY, "Uraian kegiatan kurang");
        decide(submittedIn(JANUARY), giveBack, secretary("2025-02-04"))
                .expectEvents(new MonthlyReportReturned(ID, 1, SECRETARY, "Uraian kegiatan kurang"));
        decide(submittedIn(JANUARY), giveBack, camat("2025-02-04"))
                .expectEvents(new MonthlyReportReturned(ID, 1, CAMAT, "Uraian kegiatan kurang"));
        assertThat(refused(submittedIn(JANUARY), giveBack, head("2025-02-04")).code())
                .isEqualTo("camat-or-secretary-only");
        assertThat(refused(submittedIn(JANUARY), new ReturnMonthlyReport(YEAR, JANUARY, "  "), camat("2025-02-04"))
                        .code())
                .isEqualTo("text-required");
    }

    @Test
    void a_month_stays_while_its_quarter_is_handed_in() {
        List<Object> quarter = and(submittedIn(JANUARY, FEBRUARY, MARCH), submitted(Quarter.I));
        assertThat(refused(quarter, new WithdrawMonthlyReport(YEAR, MARCH, "Keliru"), head("2025-04-09"))
                        .code())
                .isEqualTo("quarter-handed-in");
        assertThat(refused(quarter, new ReturnMonthlyReport(YEAR, MARCH, "Keliru"), camat("2025-04-09"))
                        .code())
                .isEqualTo("quarter-handed-in");
    }

    // Quarters.

    @Test
    void a_quarter_is_handed_in_once_its_months_are() {
        SubmitQuarterlyEvaluation submit = new SubmitQuarterlyEvaluation(YEAR, Quarter.I, NARRATIVE);
        decide(and(submittedIn(JANUARY, FEBRUARY, MARCH), approved(JANUARY)), submit, head("2025-04-09"))
                .expectEvents(submitted(Quarter.I));
        RuleViolation refused = refused(submittedIn(JANUARY, MARCH), submit, head("2025-04-09"));
        assertThat(refused.code()).isEqualTo("quarter-before-its-months");
        assertThat(refused.arguments()).containsEntry("first", YearMonth.of(2025, 2));
    }

    @Test
    void the_narrative_names_no_citizen() {
        Narrative telling = new Narrative(
                List.of("Terlaksana."), List.of(), List.of("Berkas 7324.1015.0190.0001 terlambat."), List.of());
        RuleViolation refused = refused(
                submittedIn(JANUARY, FEBRUARY, MARCH),
                new SubmitQuarterlyEvaluation(YEAR, Quarter.I, telling),
                head("2025-04-09"));
        assertThat(refused.field()).isEqualTo("narrative.inhibitingFactors[0]");
    }

    @Test
    void a_quarter_is_approved_once_its_months_are() {
        ApproveQuarterlyEvaluation approve = new ApproveQuarterlyEvaluation(YEAR, Quarter.I, SHOWN);
        List<Object> handedIn = and(submittedIn(JANUARY, FEBRUARY, MARCH), submitted(Quarter.I));
        assertThat(refused(and(handedIn, approved(JANUARY)), approve, camat("2025-04-10"))
                        .code())
                .isEqualTo("quarter-before-months-approved");
        decide(and(handedIn, approved(JANUARY), approved(FEBRUARY), approved(MARCH)), approve, camat("2025-04-10"))
                .expectEvents(approved(Quarter.I));
    }

    @Test
    void a_quarter_is_taken_and_given_back_until_it_is_approved() {
        List<Object> handedIn = and(submittedIn(JANUARY, FEBRUARY, MARCH), submitted(Quarter.I));
        decide(handedIn, new WithdrawQuarterlyEvaluation(YEAR, Quarter.I, "Keliru"), head("2025-04-10"))
                .expectEvents(new QuarterlyEvaluationWithdrawn(ID, 1, "Keliru"));
        decide(handedIn, new ReturnQuarterlyEvaluation(YEAR, Quarter.I, "Keliru"), secretary("2025-04-10"))
                .expectEvents(new QuarterlyEvaluationReturned(ID, 1, SECRETARY, "Keliru"));
        assertThat(refused(
                                firstQuarterApproved(),
                                new WithdrawQuarterlyEvaluation(YEAR, Quarter.I, "Keliru"),
                                head("2025-04-10"))
                        .code())
                .isEqualTo("quarter-already-approved");
        assertThat(refused(
                                and(handedIn, new QuarterlyEvaluationReturned(ID, 1, CAMAT, "Keliru")),
                                new ReturnQuarterlyEvaluation(YEAR, Quarter.I, "Keliru"),
                                camat("2025-04-10"))
                        .code())
                .isEqualTo("quarter-not-submitted");
    }
}
