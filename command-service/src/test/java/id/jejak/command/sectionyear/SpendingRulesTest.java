package id.jejak.command.sectionyear;

import static id.jejak.command.sectionyear.Kalaena.*;
import static java.time.Month.APRIL;
import static java.time.Month.DECEMBER;
import static java.time.Month.FEBRUARY;
import static java.time.Month.MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.budget.BudgetCommand.RealizeBudget;
import id.jejak.command.budget.BudgetCommand.RecordRefund;
import id.jejak.command.rule.RuleViolation;
import id.jejak.kernel.measure.Rupiah;
import id.jejak.kernel.trail.SourceGap;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What counts as spent, and in which month, by the kabupaten's policy in force on the date's month's last day. */
class SpendingRulesTest extends SectionYearTest {
    private static RealizeBudget realize(Month month, String date, String evidenceKind) {
        return new RealizeBudget(
                YEAR, "A", LICENSING, month, date, Rupiah.of("1000"), "Belanja", evidenceKind, "1", null, null);
    }

    @Test
    void every_evidence_counts_where_no_policy_was_adopted() {
        decide(begun(), realize(MARCH, "2025-03-31", "spj"), head("2025-04-03")).expectSuccessfulHandlerExecution();
        decide(begun(), realize(MARCH, "2025-03-31", "sp2d"), head("2025-04-03"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void evidence_that_does_not_count_is_refused_with_what_to_do() {
        around(officeUnder(spendingFrom("2025-01-01", "sp2d", 31)));
        RuleViolation refused = refused(begun(), realize(MARCH, "2025-03-31", "spj"), head("2025-04-03"));
        assertThat(refused.code()).isEqualTo("evidence-does-not-count");
        assertThat(refused.arguments()).containsEntry("given", "SPJ").containsEntry("limit", "SP2D");
        decide(begun(), realize(MARCH, "2025-03-31", "sp2d"), head("2025-04-03"))
                .expectSuccessfulHandlerExecution();
        decide(begun(), realize(MARCH, "2025-03-31", SourceGap.NOT_STATED), imported("2025-04-03"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void the_policy_of_the_last_day_of_the_dates_month_applies() {
        around(officeUnder(spendingFrom("2025-03-31", "sp2d", 31), spendingFrom("2025-04-01", "spj", 31)));
        decide(begun(), realize(FEBRUARY, "2025-02-03", "spj"), head("2025-05-03"))
                .expectSuccessfulHandlerExecution();
        assertThat(refused(begun(), realize(MARCH, "2025-03-03", "spj"), head("2025-05-03"))
                        .code())
                .isEqualTo("evidence-does-not-count");
        decide(begun(), realize(APRIL, "2025-04-03", "spj"), head("2025-05-03")).expectSuccessfulHandlerExecution();
    }

    @Test
    void money_after_the_cut_off_day_counts_in_the_next_month_and_is_recorded_at_once() {
        around(officeUnder(spendingFrom("2025-01-01", "any", 25)));
        decide(begun(), realize(MARCH, "2025-03-25", "spj"), head("2025-03-28")).expectSuccessfulHandlerExecution();
        decide(begun(), realize(APRIL, "2025-03-26", "spj"), head("2025-03-28")).expectSuccessfulHandlerExecution();
        RuleViolation refused = refused(begun(), realize(MARCH, "2025-03-26", "spj"), head("2025-03-28"));
        assertThat(refused.code()).isEqualTo("entry-past-cut-off");
        assertThat(refused.arguments())
                .containsEntry("limit", 25)
                .containsEntry("counted", YearMonth.of(2025, 4))
                .containsEntry("asked", YearMonth.of(2025, 3));
        assertThat(refused(begun(), realize(APRIL, "2025-03-25", "spj"), head("2025-04-28"))
                        .code())
                .isEqualTo("entry-outside-month");
    }

    @Test
    void december_keeps_all_and_a_short_month_ends_on_its_last_day() {
        around(officeUnder(spendingFrom("2025-01-01", "any", 30)));
        decide(begun(), realize(DECEMBER, "2025-12-31", "spj"), head("2025-12-31"))
                .expectSuccessfulHandlerExecution();
        decide(begun(), realize(FEBRUARY, "2025-02-28", "spj"), head("2025-03-03"))
                .expectSuccessfulHandlerExecution();
        RealizeBudget before = realize(Month.JANUARY, "2024-12-31", "spj");
        assertThat(refused(begun(), before, head("2025-03-03")).code()).isEqualTo("entry-outside-month");
    }

    @Test
    void the_lock_is_that_of_the_month_that_money_counts_in() {
        around(officeUnder(spendingFrom("2025-01-01", "any", 25)));
        List<Object> marchHandedIn = begun(submitted(MARCH));
        decide(marchHandedIn, realize(APRIL, "2025-03-26", "spj"), head("2025-04-03"))
                .expectSuccessfulHandlerExecution();
        assertThat(refused(begun(submitted(APRIL)), realize(APRIL, "2025-03-26", "spj"), head("2025-05-03"))
                        .code())
                .isEqualTo("month-handed-in");
    }

    @Test
    void a_repayment_counts_by_the_same_cut_off() {
        around(officeUnder(spendingFrom("2025-01-01", "any", 25)));
        List<Object> given = begun(spent("A", FEBRUARY, "1000"));
        RecordRefund march =
                new RecordRefund(YEAR, "R", LICENSING, MARCH, "2025-03-26", Rupiah.of("1"), "STS-1", "A", null, null);
        assertThat(refused(given, march, head("2025-03-28")).code()).isEqualTo("entry-past-cut-off");
        RecordRefund april =
                new RecordRefund(YEAR, "R", LICENSING, APRIL, "2025-03-26", Rupiah.of("1"), "STS-1", "A", null, null);
        decide(given, april, head("2025-03-28")).expectSuccessfulHandlerExecution();
    }
}
