package id.jejak.command.sectionyear;

import static id.jejak.command.sectionyear.Kalaena.*;
import static java.time.Month.FEBRUARY;
import static java.time.Month.JANUARY;
import static java.time.Month.MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.budget.BudgetCommand.RealizeBudget;
import id.jejak.command.reporting.ReportingCommand.ApproveMonthlyReport;
import id.jejak.command.reporting.ReportingCommand.ApproveQuarterlyEvaluation;
import id.jejak.command.reporting.ReportingCommand.ReturnMonthlyReport;
import id.jejak.command.reporting.ReportingCommand.VerifyMonthlyReport;
import id.jejak.command.reporting.ReportingCommand.VerifyQuarterlyEvaluation;
import id.jejak.command.reporting.ReportingCommand.WithdrawMonthlyReport;
import id.jejak.command.rule.CommandContext;
import id.jejak.kernel.measure.Rupiah;
import id.jejak.kernel.organization.PostHolder;
import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyReportReturned;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyReportSubmitted;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyReportVerified;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyReportWithdrawn;
import id.jejak.kernel.reporting.ReportingEvent.QuarterlyEvaluationVerified;
import id.jejak.kernel.trail.Role;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The step of the secretary, where the kabupaten's policy asks for it. */
class VerificationTest extends SectionYearTest {
    private static final String DEPUTY_NIP = "198203032008031003";

    private static final VerifyMonthlyReport VERIFY = new VerifyMonthlyReport(YEAR, JANUARY, SHOWN);
    private static final ApproveMonthlyReport APPROVE = new ApproveMonthlyReport(YEAR, JANUARY, SHOWN);

    @BeforeEach
    void theSecretaryVerifies() {
        around(officeUnder(verifyingFrom("2025-01-01", true)));
    }

    private static List<Object> submittedIn(Month... months) {
        List<Object> events = begun();
        for (Month month : months) {
            events.addAll(List.of(recorded(month, 1), recorded(REPORTS, month, 0), submitted(month)));
        }
        return events;
    }

    private static MonthlyReportVerified verified(Month month) {
        return new MonthlyReportVerified(ID, month.getValue(), HEAD, SECRETARY, SHOWN);
    }

    private static List<Object> and(List<Object> events, Object... more) {
        List<Object> all = new ArrayList<>(events);
        all.addAll(List.of(more));
        return all;
    }

    @Test
    void the_secretary_verifies_what_was_shown_and_the_camat_approves_it_then() {
        decide(submittedIn(JANUARY), VERIFY, secretary("2025-02-04")).expectEvents(verified(JANUARY));
        decide(and(submittedIn(JANUARY), verified(JANUARY)), APPROVE, camat("2025-02-05"))
                .expectEvents(approved(JANUARY));
    }

    @Test
    void the_camat_does_not_approve_what_was_not_verified_since_it_was_handed_in_last() {
        assertThat(refused(submittedIn(JANUARY), APPROVE, camat("2025-02-05")).code())
                .isEqualTo("month-not-verified");
        List<Object> again = and(
                submittedIn(JANUARY),
                verified(JANUARY),
                new MonthlyReportReturned(ID, 1, CAMAT, "Kurang"),
                submitted(JANUARY));
        assertThat(refused(again, APPROVE, camat("2025-02-05")).code()).isEqualTo("month-not-verified");
        decide(again, VERIFY, secretary("2025-02-05")).expectEvents(verified(JANUARY));
    }

    @Test
    void nothing_is_verified_where_the_policy_of_the_periods_last_day_does_not_ask_for_it() {
        around(officeUnder(verifyingFrom("2025-01-01", true), verifyingFrom("2025-01-31", false)));
        var refused = refused(submittedIn(JANUARY), VERIFY, secretary("2025-02-05"));
        assertThat(refused.code()).isEqualTo("verification-not-asked");
        assertThat(refused.arguments()).containsEntry("date", LocalDate.of(2025, 1, 31));
        decide(submittedIn(JANUARY), APPROVE, camat("2025-02-05")).expectEvents(approved(JANUARY));
    }

    @Test
    void a_policy_adopted_in_the_middle_of_the_year_asks_from_its_own_month_on() {
        around(officeUnder(verifyingFrom("2025-02-28", true)));
        decide(submittedIn(JANUARY, FEBRUARY), APPROVE, camat("2025-03-05")).expectEvents(approved(JANUARY));
        assertThat(refused(
                                submittedIn(JANUARY, FEBRUARY),
                                new ApproveMonthlyReport(YEAR, FEBRUARY, SHOWN),
                                camat("2025-03-05"))
                        .code())
                .isEqualTo("month-not-verified");
    }

    @Test
    void nobody_but_the_secretary_verifies_and_only_once() {
        assertThat(refused(submittedIn(JANUARY), VERIFY, camat("2025-02-05")).code())
                .isEqualTo("secretary-only");
        assertThat(refused(and(submittedIn(JANUARY), verified(JANUARY)), VERIFY, secretary("2025-02-05"))
                        .code())
                .isEqualTo("month-already-verified");
        assertThat(refused(begun(), VERIFY, secretary("2025-02-05")).code()).isEqualTo("month-not-submitted");
    }

    @Test
    void a_head_acting_as_secretary_does_not_verify_her_own_section() {
        PostHolder acting = new PostHolder("sekretaris", "plh", HEAD_NIP, "MULIANI, SE");
        around(surroundings(
                List.of(verifyingFrom("2025-01-01", true)),
                appointed(HEAD),
                appointed(CAMAT),
                appointed(SECRETARY),
                appointed(acting, "2025-02-01")));
        assertThat(refused(submittedIn(JANUARY), VERIFY, head("2025-02-05")).code())
                .isEqualTo("verifies-own-submission");
        decide(submittedIn(JANUARY), VERIFY, secretary("2025-02-05")).expectEvents(verified(JANUARY));
    }

    @Test
    void a_head_acting_as_secretary_does_not_verify_what_her_deputy_handed_in() {
        PostHolder acting = new PostHolder("sekretaris", "plh", HEAD_NIP, "MULIANI, SE");
        PostHolder deputy = new PostHolder("kepala/pelayanan-umum", "plh", DEPUTY_NIP, "Pelaksana Harian Sintetis");
        around(surroundings(
                List.of(verifyingFrom("2025-01-01", true)), appointed(HEAD), appointed(acting, "2025-02-01")));
        List<Object> handedIn = and(begun(recorded(JANUARY, 1)), new MonthlyReportSubmitted(ID, 1, deputy));
        assertThat(refused(handedIn, VERIFY, head("2025-02-05")).code()).isEqualTo("verifies-own-section");
    }

    @Test
    void who_verified_does_not_approve_as_acting_camat_but_the_substitute_does() {
        PostHolder acting = new PostHolder("camat", "plh", SECRETARY_NIP, "Sekretaris Sintetis");
        around(surroundings(
                List.of(verifyingFrom("2025-01-01", true)),
                appointed(HEAD),
                appointed(CAMAT),
                appointed(SECRETARY),
                appointed(acting, "2025-02-01")));
        List<Object> given = and(submittedIn(JANUARY), verified(JANUARY));
        assertThat(refused(given, APPROVE, secretary("2025-02-05")).code()).isEqualTo("approves-own-verification");
        decide(given, APPROVE, camat("2025-02-05")).expectEvents(approved(JANUARY));
    }

    @Test
    void whoever_acts_for_the_secretary_verifies() {
        PostHolder acting = new PostHolder("sekretaris", "plt", DEPUTY_NIP, "Pelaksana Tugas Sintetis");
        around(surroundings(
                List.of(verifyingFrom("2025-01-01", true)), appointed(HEAD), appointed(acting, "2025-02-01")));
        CommandContext context = by(DEPUTY_NIP, "Pelaksana Tugas Sintetis", Role.SECRETARY, "2025-02-05");
        decide(submittedIn(JANUARY), VERIFY, context)
                .expectEvents(new MonthlyReportVerified(ID, 1, HEAD, acting, SHOWN));
        around(surroundings(List.of(verifyingFrom("2025-01-01", true)), appointed(HEAD)));
        assertThat(refused(submittedIn(JANUARY), VERIFY, context).code()).isEqualTo("secretary-vacant");
    }

    @Test
    void what_was_verified_is_still_taken_back_and_given_back_until_it_is_approved() {
        List<Object> given = and(submittedIn(JANUARY), verified(JANUARY));
        decide(given, new WithdrawMonthlyReport(YEAR, JANUARY, "Ada yang kurang"), head("2025-02-05"))
                .expectEvents(new MonthlyReportWithdrawn(ID, 1, "Ada yang kurang"));
        ReturnMonthlyReport giveBack = new ReturnMonthlyReport(YEAR, JANUARY, "Kurang");
        decide(given, giveBack, camat("2025-02-05")).expectEvents(new MonthlyReportReturned(ID, 1, CAMAT, "Kurang"));
        decide(given, giveBack, secretary("2025-02-05"))
                .expectEvents(new MonthlyReportReturned(ID, 1, SECRETARY, "Kurang"));
    }

    @Test
    void a_verified_month_stays_locked() {
        assertThat(refused(
                                and(submittedIn(JANUARY), verified(JANUARY)),
                                new RealizeBudget(
                                        YEAR,
                                        "B",
                                        LICENSING,
                                        JANUARY,
                                        "2025-01-20",
                                        Rupiah.of("1"),
                                        "Belanja",
                                        "spj",
                                        "1",
                                        null,
                                        null),
                                head("2025-02-05"))
                        .code())
                .isEqualTo("month-handed-in");
    }

    @Test
    void a_quarter_is_verified_before_it_is_approved() {
        List<Object> handedIn = and(
                submittedIn(JANUARY, FEBRUARY, MARCH),
                approved(JANUARY),
                approved(FEBRUARY),
                approved(MARCH),
                submitted(Quarter.I));
        ApproveQuarterlyEvaluation approve = new ApproveQuarterlyEvaluation(YEAR, Quarter.I, SHOWN);
        VerifyQuarterlyEvaluation verify = new VerifyQuarterlyEvaluation(YEAR, Quarter.I, SHOWN);
        QuarterlyEvaluationVerified verified = new QuarterlyEvaluationVerified(ID, 1, HEAD, SECRETARY, SHOWN);
        assertThat(refused(handedIn, approve, camat("2025-04-10")).code()).isEqualTo("quarter-not-verified");
        decide(handedIn, verify, secretary("2025-04-10")).expectEvents(verified);
        assertThat(refused(and(handedIn, verified), verify, secretary("2025-04-10"))
                        .code())
                .isEqualTo("quarter-already-verified");
        decide(and(handedIn, verified), approve, camat("2025-04-10")).expectEvents(approved(Quarter.I));
    }
}
