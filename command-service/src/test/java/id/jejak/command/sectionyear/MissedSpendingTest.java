package id.jejak.command.sectionyear;

import static id.jejak.command.sectionyear.Kalaena.*;
import static java.time.Month.JANUARY;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.budget.BudgetCommand.RealizeBudget;
import id.jejak.command.rule.RuleViolation;
import id.jejak.kernel.budget.BudgetEvent.BudgetRealized;
import id.jejak.kernel.measure.Rupiah;
import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyApprovalVoided;
import id.jejak.kernel.reporting.ReportingEvent.QuarterlyApprovalVoided;
import id.jejak.kernel.trail.Basis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was missed when its month was approved comes in with its grounds, and the approvals lapse. */
class MissedSpendingTest extends SectionYearTest {
    private static final Basis SHIFT = Basis.of("DPA Pergeseran", "2", LocalDate.of(2025, 3, 3));

    private static RealizeBudget realize(String entry, Month month, String date, String rupiah) {
        return new RealizeBudget(
                YEAR,
                entry,
                LICENSING,
                month,
                date,
                Rupiah.of(rupiah),
                "Belanja barang dan jasa",
                "spj",
                "SPJ-1",
                null,
                null);
    }

    private static RealizeBudget missed(Basis basis) {
        return new RealizeBudget(
                YEAR,
                "B",
                LICENSING,
                JANUARY,
                "2025-01-20",
                Rupiah.of("1"),
                "Belanja barang dan jasa",
                "spj",
                "SPJ-1",
                "Terlewat",
                basis);
    }

    @Test
    void an_approved_month_takes_an_entry_only_with_grounds_and_says_which_approvals_would_lapse() {
        RuleViolation both =
                refused(firstQuarterApproved(), realize("B", JANUARY, "2025-01-20", "1"), head("2025-05-03"));
        assertThat(both.code()).isEqualTo("month-and-quarter-approved");
        assertThat(both.field()).isEqualTo("reason");
        assertThat(both.arguments())
                .containsEntry("month", YearMonth.of(2025, 1))
                .containsEntry("quarter", Quarter.I)
                .containsEntry("year", 2025);
        List<Object> month = begun(recorded(JANUARY, 1), submitted(JANUARY), approved(JANUARY));
        RuleViolation noBasis = refused(month, missed(null), head("2025-05-03"));
        assertThat(noBasis.code()).isEqualTo("month-approved");
        assertThat(noBasis.field()).isEqualTo("basis.document");
    }

    @Test
    void an_entry_missed_in_an_approved_month_carries_its_grounds_and_voids_the_approvals_over_it() {
        decide(firstQuarterApproved(), missed(SHIFT), head("2025-05-03"))
                .expectEvents(
                        new BudgetRealized(
                                ID,
                                "B",
                                LICENSING,
                                1,
                                "2025-01-20",
                                new BigDecimal("1.00"),
                                "Belanja barang dan jasa",
                                "spj",
                                "SPJ-1",
                                new BigDecimal("6403000.00"),
                                new BigDecimal("0.00"),
                                "Terlewat",
                                SHIFT),
                        new MonthlyApprovalVoided(ID, 1, "budget-realized", "Terlewat"),
                        new QuarterlyApprovalVoided(ID, 1, "budget-realized", "Terlewat"));
    }

    @Test
    void an_open_month_asks_for_no_grounds_and_takes_none() {
        assertThat(refused(begun(), missed(SHIFT), head("2025-05-03")).code()).isEqualTo("grounds-not-asked");
    }
}
