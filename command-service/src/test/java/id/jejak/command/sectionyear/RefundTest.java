package id.jejak.command.sectionyear;

import static id.jejak.command.sectionyear.Kalaena.*;
import static java.time.Month.APRIL;
import static java.time.Month.FEBRUARY;
import static java.time.Month.JANUARY;
import static java.time.Month.MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.budget.BudgetCommand.AdoptBudgetDocument;
import id.jejak.command.budget.BudgetCommand.RealizeBudget;
import id.jejak.command.budget.BudgetCommand.RecordRefund;
import id.jejak.command.budget.BudgetCommand.ReverseBudgetRealization;
import id.jejak.command.budget.BudgetCommand.ReverseRefund;
import id.jejak.command.budget.BudgetCommand.SetCeiling;
import id.jejak.command.rule.RuleViolation;
import id.jejak.kernel.budget.BudgetDocumentKind;
import id.jejak.kernel.budget.BudgetEvent.BudgetDocumentAdopted;
import id.jejak.kernel.budget.BudgetEvent.BudgetRefundReversed;
import id.jejak.kernel.budget.BudgetEvent.BudgetRefunded;
import id.jejak.kernel.budget.Ceiling;
import id.jejak.kernel.measure.Rupiah;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyApprovalVoided;
import id.jejak.kernel.reporting.ReportingEvent.QuarterlyApprovalVoided;
import id.jejak.kernel.trail.Basis;
import id.jejak.kernel.trail.SourceGap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefundTest extends SectionYearTest {
    private static final Basis LATE = Basis.of("Surat Tanda Setoran", "STS-9", LocalDate.of(2025, 2, 10));

    private static RecordRefund refund(String refund, Month month, String date, String rupiah, String entry) {
        return new RecordRefund(YEAR, refund, LICENSING, month, date, Rupiah.of(rupiah), "STS-1", entry, null, null);
    }

    private static RecordRefund late(String refund, String rupiah) {
        return new RecordRefund(
                YEAR, refund, LICENSING, FEBRUARY, "2025-02-10", Rupiah.of(rupiah), "STS-9", "A", "Terlewat", LATE);
    }

    private static BudgetRefunded refunded(String refund, Month month, String rupiah, String entry, String before) {
        return new BudgetRefunded(
                ID,
                refund,
                LICENSING,
                month.getValue(),
                LocalDate.of(2025, month, 10).toString(),
                Rupiah.of(rupiah).amount(),
                "STS-1",
                entry,
                new BigDecimal("6403000.00"),
                Rupiah.of(before).amount(),
                null,
                null);
    }

    private static ReverseRefund reverse(String refund) {
        return new ReverseRefund(YEAR, refund, "Salah catat", BASIS);
    }

    private static BudgetRefundReversed reversed(String refund, Month month, String rupiah) {
        return new BudgetRefundReversed(
                ID, refund, LICENSING, month.getValue(), Rupiah.of(rupiah).amount(), "Salah catat", BASIS);
    }

    @Test
    void a_repayment_is_a_dated_fact_of_its_own_month_and_says_what_stood_before_it() {
        decide(begun(spent("A", JANUARY, "423300")), refund("R", MARCH, "2025-03-10", "23300", "A"), head("2025-03-11"))
                .expectEvents(refunded("R", MARCH, "23300", "A", "423300"));
    }

    @Test
    void a_repayment_need_not_name_an_entry() {
        decide(
                        begun(spent("A", JANUARY, "200"), spent("B", FEBRUARY, "300")),
                        refund("R", MARCH, "2025-03-10", "450", null),
                        head("2025-03-11"))
                .expectEvents(refunded("R", MARCH, "450", null, "500"));
    }

    @Test
    void what_was_paid_back_leaves_room_under_the_ceiling() {
        List<Object> full = begun(spent("A", JANUARY, "6403000"), refunded("R", FEBRUARY, "3000", "A", "6403000"));
        RealizeBudget more = new RealizeBudget(
                YEAR,
                "B",
                LICENSING,
                MARCH,
                "2025-03-20",
                Rupiah.of("3000.01"),
                "Belanja barang dan jasa",
                "spj",
                "SPJ-1",
                null,
                null);
        RuleViolation refused = refused(full, more, head("2025-03-21"));
        assertThat(refused.code()).isEqualTo("budget-over-ceiling");
        assertThat(refused.arguments())
                .containsEntry("realized", Rupiah.of("6400000"))
                .containsEntry("left", Rupiah.of("3000"));
    }

    @Test
    void never_pays_back_more_than_the_entry_with_the_numbers() {
        RuleViolation refused = refused(
                begun(
                        spent("A", JANUARY, "1000"),
                        spent("B", JANUARY, "9000"),
                        refunded("R", FEBRUARY, "400", "A", "10000")),
                refund("S", MARCH, "2025-03-10", "600.01", "A"),
                head("2025-03-11"));
        assertThat(refused.code()).isEqualTo("refund-over-entry");
        assertThat(refused.arguments())
                .containsEntry("limit", Rupiah.of("1000"))
                .containsEntry("paidBack", Rupiah.of("400"))
                .containsEntry("left", Rupiah.of("600"));
    }

    @Test
    void never_pays_back_more_than_the_net_of_the_sub_kegiatan() {
        RuleViolation refused = refused(
                begun(spent("A", JANUARY, "1000"), refunded("R", FEBRUARY, "400", null, "1000")),
                refund("S", MARCH, "2025-03-10", "700", null),
                head("2025-03-11"));
        assertThat(refused.code()).isEqualTo("refund-over-realized");
        assertThat(refused.arguments())
                .containsEntry("limit", Rupiah.of("600"))
                .containsEntry("difference", Rupiah.of("100"));
    }

    @Test
    void pays_back_an_entry_that_stands_on_the_same_sub_kegiatan_and_no_earlier_than_it() {
        List<Object> given = begun(spent("A", MARCH, "1000"));
        assertThat(refused(given, refund("R", MARCH, "2025-03-25", "1", "X"), head("2025-03-28"))
                        .code())
                .isEqualTo("entry-unknown");
        assertThat(refused(given, refund("R", MARCH, "2025-03-19", "1", "A"), head("2025-03-28"))
                        .code())
                .isEqualTo("refund-before-entry");
        RecordRefund elsewhere =
                new RecordRefund(YEAR, "R", DELEGATED, MARCH, "2025-03-25", Rupiah.of("1"), "STS-1", "A", null, null);
        assertThat(refused(given, elsewhere, head("2025-03-28")).code()).isEqualTo("refund-of-other-sub-activity");
    }

    @Test
    void refuses_a_repayment_of_nothing_one_that_is_known_and_one_of_tomorrow() {
        List<Object> given = begun(spent("A", JANUARY, "1000"), refunded("R", FEBRUARY, "1", "A", "1000"));
        assertThat(refused(given, refund("S", MARCH, "2025-03-10", "0", "A"), head("2025-03-11"))
                        .code())
                .isEqualTo("refund-of-nothing");
        assertThat(refused(given, refund("R", MARCH, "2025-03-10", "1", "A"), head("2025-03-11"))
                        .code())
                .isEqualTo("refund-known");
        assertThat(refused(given, refund("S", MARCH, "2025-03-12", "1", "A"), head("2025-03-11"))
                        .code())
                .isEqualTo("entry-in-future");
    }

    @Test
    void only_an_import_lacks_the_day_and_the_slips_number() {
        String gap = SourceGap.NOT_STATED;
        RecordRefund bare = new RecordRefund(YEAR, "R", LICENSING, MARCH, gap, Rupiah.of("1"), gap, null, null, null);
        List<Object> given = begun(spent("A", JANUARY, "1000"));
        assertThat(refused(given, bare, head("2025-04-03")).all())
                .extracting(RuleViolation.Broken::field)
                .containsExactly("date", "slipNumber");
        decide(given, bare, imported("2025-04-09")).expectSuccessfulHandlerExecution();
    }

    @Test
    void an_entry_is_not_reversed_before_what_was_paid_back_of_it() {
        List<Object> given = begun(
                spent("A", JANUARY, "1000"),
                refunded("R", FEBRUARY, "400", "A", "1000"),
                refunded("S", FEBRUARY, "100", "A", "600"));
        ReverseBudgetRealization entry = new ReverseBudgetRealization(YEAR, "A", "Salah catat", BASIS);
        RuleViolation refused = refused(given, entry, head("2025-03-11"));
        assertThat(refused.code()).isEqualTo("entry-paid-back");
        assertThat(refused.arguments())
                .containsEntry("paidBack", Rupiah.of("500"))
                .containsEntry("refunds", 2)
                .containsEntry("first", "R");
        List<Object> taken = new ArrayList<>(given);
        taken.addAll(List.of(reversed("R", FEBRUARY, "400"), reversed("S", FEBRUARY, "100")));
        decide(taken, entry, head("2025-03-11")).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_reversal_never_brings_the_net_of_a_sub_kegiatan_below_zero() {
        List<Object> given = begun(spent("A", JANUARY, "1000"), refunded("R", FEBRUARY, "400", null, "1000"));
        RuleViolation refused =
                refused(given, new ReverseBudgetRealization(YEAR, "A", "Salah catat", BASIS), head("2025-03-11"));
        assertThat(refused.code()).isEqualTo("entry-reversal-below-zero");
        assertThat(refused.arguments()).containsEntry("limit", Rupiah.of("600"));
    }

    @Test
    void a_wrong_repayment_is_reversed_once_and_counts_in_its_own_month() {
        List<Object> given = begun(spent("A", JANUARY, "1000"), refunded("R", FEBRUARY, "400", "A", "1000"));
        decide(given, reverse("R"), head("2025-03-11")).expectEvents(reversed("R", FEBRUARY, "400"));
        List<Object> taken = new ArrayList<>(given);
        taken.add(reversed("R", FEBRUARY, "400"));
        assertThat(refused(taken, reverse("R"), head("2025-03-11")).code()).isEqualTo("refund-already-reversed");
        assertThat(refused(given, reverse("X"), head("2025-03-11")).code()).isEqualTo("refund-unknown");
    }

    @Test
    void a_repayment_is_not_reversed_where_the_ceiling_has_no_room_any_more() {
        BudgetDocumentAdopted lower = new BudgetDocumentAdopted(
                ID,
                "dppa",
                Basis.of("DPPA", "3", LocalDate.of(2025, 3, 3)),
                ceilings().to(),
                List.of(new Ceiling(LICENSING, new BigDecimal("700.00"))),
                null);
        List<Object> given = begun(spent("A", JANUARY, "1000"), refunded("R", FEBRUARY, "400", "A", "1000"), lower);
        RuleViolation refused = refused(given, reverse("R"), head("2025-03-11"));
        assertThat(refused.code()).isEqualTo("refund-reversal-over-ceiling");
        assertThat(refused.arguments())
                .containsEntry("limit", Rupiah.of("700"))
                .containsEntry("realized", Rupiah.of("600"))
                .containsEntry("after", Rupiah.of("1000"));
    }

    @Test
    void a_ceiling_may_fall_to_what_is_spent_less_what_was_paid_back_and_no_lower() {
        List<Object> given = begun(spent("A", JANUARY, "1000"), refunded("R", FEBRUARY, "400", "A", "1000"));
        Basis document = Basis.of("DPPA", "3", LocalDate.of(2025, 3, 3));
        AdoptBudgetDocument enough = new AdoptBudgetDocument(
                YEAR, BudgetDocumentKind.DPPA, document, List.of(new SetCeiling(LICENSING, Rupiah.of("600"))), null);
        decide(given, enough, head("2025-03-11")).expectSuccessfulHandlerExecution();
        AdoptBudgetDocument less = new AdoptBudgetDocument(
                YEAR, BudgetDocumentKind.DPPA, document, List.of(new SetCeiling(LICENSING, Rupiah.of("599.99"))), null);
        RuleViolation refused = refused(given, less, head("2025-03-11"));
        assertThat(refused.code()).isEqualTo("ceiling-below-spent");
        assertThat(refused.arguments()).containsEntry("limit", Rupiah.of("600"));
    }

    @Test
    void a_submitted_month_takes_no_repayment_and_no_reversal_of_one() {
        List<Object> handedIn =
                begun(spent("A", JANUARY, "1000"), refunded("R", FEBRUARY, "400", "A", "1000"), submitted(FEBRUARY));
        assertThat(refused(handedIn, refund("S", FEBRUARY, "2025-02-11", "1", "A"), head("2025-03-03"))
                        .code())
                .isEqualTo("month-handed-in");
        assertThat(refused(handedIn, reverse("R"), head("2025-03-03")).code()).isEqualTo("month-handed-in");
    }

    @Test
    void a_repayment_missed_in_an_approved_month_voids_the_approvals_over_it() {
        List<Object> given = new ArrayList<>(begun(spent("A", JANUARY, "1000")));
        given.addAll(firstQuarterApproved().subList(3, firstQuarterApproved().size()));
        decide(given, late("R", "400"), head("2025-05-03"))
                .expectEvents(
                        new BudgetRefunded(
                                ID,
                                "R",
                                LICENSING,
                                2,
                                "2025-02-10",
                                new BigDecimal("400.00"),
                                "STS-9",
                                "A",
                                new BigDecimal("6403000.00"),
                                new BigDecimal("1000.00"),
                                "Terlewat",
                                LATE),
                        new MonthlyApprovalVoided(ID, 2, "budget-refunded", "Terlewat"),
                        new QuarterlyApprovalVoided(ID, 1, "budget-refunded", "Terlewat"));
        assertThat(refused(given, refund("R", FEBRUARY, "2025-02-10", "400", "A"), head("2025-05-03"))
                        .code())
                .isEqualTo("month-and-quarter-approved");
        given.add(refunded("R", FEBRUARY, "400", "A", "1000"));
        decide(given, reverse("R"), head("2025-05-03"))
                .expectEvents(
                        reversed("R", FEBRUARY, "400"),
                        new MonthlyApprovalVoided(ID, 2, "budget-refund-reversed", "Salah catat"),
                        new QuarterlyApprovalVoided(ID, 1, "budget-refund-reversed", "Salah catat"));
    }

    @Test
    void a_repayment_is_refused_before_the_first_budget_document() {
        assertThat(refused(List.of(signed()), refund("R", APRIL, "2025-04-10", "1", null), head("2025-05-03"))
                        .code())
                .isEqualTo("budget-document-missing");
    }
}
