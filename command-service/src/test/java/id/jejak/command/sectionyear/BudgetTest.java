package id.jejak.command.sectionyear;

import static id.jejak.command.sectionyear.Kalaena.*;
import static java.time.Month.FEBRUARY;
import static java.time.Month.JANUARY;
import static java.time.Month.MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.budget.BudgetCommand.AdoptBudgetDocument;
import id.jejak.command.budget.BudgetCommand.RealizeBudget;
import id.jejak.command.budget.BudgetCommand.ReverseBudgetRealization;
import id.jejak.command.budget.BudgetCommand.SetCeiling;
import id.jejak.command.rule.RuleViolation;
import id.jejak.kernel.budget.BudgetDocumentKind;
import id.jejak.kernel.budget.BudgetEvent.BudgetDocumentAdopted;
import id.jejak.kernel.budget.BudgetEvent.BudgetRealizationReversed;
import id.jejak.kernel.budget.BudgetEvent.BudgetRealized;
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

class BudgetTest extends SectionYearTest {
    private static final Basis SHIFT = Basis.of("DPA Pergeseran", "2", LocalDate.of(2025, 3, 3));

    private static AdoptBudgetDocument adopt(BudgetDocumentKind kind, Basis basis, SetCeiling... ceilings) {
        return new AdoptBudgetDocument(YEAR, kind, basis, List.of(ceilings), null);
    }

    private static SetCeiling ceiling(String subActivity, String rupiah) {
        return new SetCeiling(subActivity, Rupiah.of(rupiah));
    }

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

    private static ReverseBudgetRealization reverse(String entry) {
        return new ReverseBudgetRealization(YEAR, entry, "Salah catat", BASIS);
    }

    private static BudgetRealizationReversed reversed(String entry, Month month, String rupiah) {
        return new BudgetRealizationReversed(
                ID, entry, LICENSING, month.getValue(), Rupiah.of(rupiah).amount(), "Salah catat", BASIS);
    }

    @Test
    void the_years_dpa_sets_the_first_ceilings() {
        decide(
                        List.of(),
                        adopt(
                                BudgetDocumentKind.DPA,
                                BASIS,
                                ceiling(LICENSING, "6403000"),
                                ceiling(DELEGATED, "3660000")),
                        head("2025-01-03"))
                .expectEvents(ceilings());
    }

    @Test
    void a_shift_comes_after_the_dpa_and_the_dpa_comes_once() {
        assertThat(refused(
                                List.of(),
                                adopt(BudgetDocumentKind.DPA_PERGESERAN, BASIS, ceiling(LICENSING, "1")),
                                head("2025-01-03"))
                        .code())
                .isEqualTo("budget-document-before-dpa");
        assertThat(refused(
                                List.of(ceilings()),
                                adopt(BudgetDocumentKind.DPA, SHIFT, ceiling(LICENSING, "1")),
                                head("2025-03-03"))
                        .code())
                .isEqualTo("dpa-already-adopted");
    }

    @Test
    void a_shift_states_the_ceilings_before_it() {
        List<Ceiling> to = List.of(
                new Ceiling(LICENSING, new BigDecimal("6000000.00")),
                new Ceiling(DELEGATED, new BigDecimal("4063000.00")));
        decide(
                        begun(),
                        adopt(
                                BudgetDocumentKind.DPA_PERGESERAN,
                                SHIFT,
                                ceiling(LICENSING, "6000000"),
                                ceiling(DELEGATED, "4063000")),
                        head("2025-03-03"))
                .expectEvents(new BudgetDocumentAdopted(
                        ID, "dpa-pergeseran", SHIFT, ceilings().to(), to, null));
    }

    @Test
    void refuses_the_same_document_again() {
        List<Object> shifted = begun(new BudgetDocumentAdopted(
                ID, "dpa-pergeseran", SHIFT, ceilings().to(), ceilings().to(), null));
        assertThat(refused(
                                shifted,
                                adopt(
                                        BudgetDocumentKind.DPA_PERGESERAN,
                                        SHIFT,
                                        ceiling(LICENSING, "6403000"),
                                        ceiling(DELEGATED, "3660000")),
                                head("2025-03-03"))
                        .code())
                .isEqualTo("budget-document-known");
    }

    @Test
    void refuses_a_ceiling_below_what_is_spent_with_the_numbers() {
        RuleViolation refused = refused(
                begun(spent("A", JANUARY, "423300")),
                adopt(BudgetDocumentKind.DPPA, SHIFT, ceiling(LICENSING, "400000"), ceiling(DELEGATED, "3660000")),
                head("2025-03-03"));
        assertThat(refused.code()).isEqualTo("ceiling-below-spent");
        assertThat(refused.arguments())
                .containsEntry("asked", Rupiah.of("400000"))
                .containsEntry("limit", Rupiah.of("423300"))
                .containsEntry("difference", Rupiah.of("23300"));
    }

    @Test
    void refuses_ceilings_above_what_the_document_gives_the_whole_kecamatan() {
        AdoptBudgetDocument stated = new AdoptBudgetDocument(
                YEAR,
                BudgetDocumentKind.DPPA,
                SHIFT,
                List.of(new SetCeiling(LICENSING, Rupiah.of("600")), new SetCeiling(DELEGATED, Rupiah.of("401"))),
                Rupiah.of("1000"));

        RuleViolation refused = refused(begun(), stated, head("2025-03-03"));

        assertThat(refused.code()).isEqualTo("ceilings-above-document");
        assertThat(refused.arguments())
                .containsEntry("ceilings", Rupiah.of("1001"))
                .containsEntry("total", Rupiah.of("1000"));
    }

    @Test
    void refuses_to_leave_out_what_was_spent_on() {
        RuleViolation refused = refused(
                begun(spent("A", JANUARY, "423300")),
                adopt(BudgetDocumentKind.DPPA, SHIFT, ceiling(DELEGATED, "3660000")),
                head("2025-03-03"));
        assertThat(refused.code()).isEqualTo("ceiling-below-spent");
        assertThat(refused.field()).isEqualTo("ceilings");
    }

    @Test
    void an_entry_records_the_ceiling_and_what_stood_before() {
        decide(begun(spent("A", JANUARY, "400000")), realize("B", MARCH, "2025-03-20", "23300"), head("2025-03-21"))
                .expectEvents(new BudgetRealized(
                        ID,
                        "B",
                        LICENSING,
                        3,
                        "2025-03-20",
                        new BigDecimal("23300.00"),
                        "Belanja barang dan jasa",
                        "spj",
                        "SPJ-1",
                        new BigDecimal("6403000.00"),
                        new BigDecimal("400000.00"),
                        null,
                        null));
    }

    @Test
    void never_exceeds_the_ceiling_in_force() {
        RuleViolation refused = refused(
                begun(spent("A", JANUARY, "6000000")),
                realize("B", MARCH, "2025-03-20", "403000.01"),
                head("2025-03-21"));
        assertThat(refused.code()).isEqualTo("budget-over-ceiling");
        assertThat(refused.arguments())
                .containsEntry("asked", Rupiah.of("403000.01"))
                .containsEntry("limit", Rupiah.of("6403000"))
                .containsEntry("realized", Rupiah.of("6000000"))
                .containsEntry("left", Rupiah.of("403000"));
    }

    @Test
    void a_reversed_entry_leaves_room_under_the_ceiling() {
        decide(
                        begun(spent("A", JANUARY, "6403000"), reversed("A", JANUARY, "6403000")),
                        realize("B", MARCH, "2025-03-20", "6403000"),
                        head("2025-03-21"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void needs_a_budget_document_and_an_agreed_sub_kegiatan() {
        assertThat(refused(List.of(signed()), realize("A", JANUARY, "2025-01-20", "1"), head("2025-02-03"))
                        .code())
                .isEqualTo("budget-document-missing");
        RealizeBudget other = new RealizeBudget(
                YEAR,
                "A",
                "7.01.02.2.04.0009",
                JANUARY,
                "2025-01-20",
                Rupiah.of("1"),
                "Belanja barang dan jasa",
                "spj",
                "SPJ-1",
                null,
                null);
        assertThat(refused(begun(), other, head("2025-02-03")).code()).isEqualTo("sub-activity-not-agreed");
    }

    @Test
    void the_date_lies_in_the_month_and_not_in_the_future() {
        assertThat(refused(begun(), realize("A", JANUARY, "2025-02-01", "1"), head("2025-02-03"))
                        .code())
                .isEqualTo("entry-outside-month");
        assertThat(refused(begun(), realize("A", FEBRUARY, "2025-02-04", "1"), head("2025-02-03"))
                        .code())
                .isEqualTo("entry-in-future");
    }

    @Test
    void refuses_an_entry_of_nothing_and_one_whose_identity_is_taken() {
        assertThat(refused(begun(), realize("A", JANUARY, "2025-01-20", "0"), head("2025-02-03"))
                        .code())
                .isEqualTo("entry-of-nothing");
        assertThat(refused(
                                begun(spent("A", JANUARY, "1")),
                                realize("A", JANUARY, "2025-01-20", "1"),
                                head("2025-02-03"))
                        .code())
                .isEqualTo("entry-known");
    }

    @Test
    void a_live_entry_needs_its_evidence_and_an_imported_one_may_lack_it() {
        String gap = SourceGap.NOT_STATED;
        RealizeBudget bare =
                new RealizeBudget(YEAR, "A", LICENSING, MARCH, gap, Rupiah.of("423300"), gap, gap, gap, null, null);
        assertThat(refused(begun(), bare, head("2025-04-03")).all())
                .extracting(RuleViolation.Broken::field)
                .containsExactly("date", "expenditureKind", "evidenceKind", "evidenceNumber");
        decide(begun(), bare, imported("2025-04-09")).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_submitted_month_takes_no_entry_and_no_reversal() {
        List<Object> handedIn = begun(spent("A", JANUARY, "1"), recorded(JANUARY, 1), submitted(JANUARY));
        assertThat(refused(handedIn, realize("B", JANUARY, "2025-01-20", "1"), head("2025-02-03"))
                        .code())
                .isEqualTo("month-handed-in");
        assertThat(refused(handedIn, reverse("A"), head("2025-02-03")).code()).isEqualTo("month-handed-in");
    }

    @Test
    void a_reversal_counts_in_the_entrys_month_and_voids_the_approvals_over_it() {
        List<Object> spentFirst = new ArrayList<>(begun(spent("A", JANUARY, "423300")));
        spentFirst.addAll(
                firstQuarterApproved().subList(3, firstQuarterApproved().size()));
        decide(spentFirst, reverse("A"), head("2025-05-03"))
                .expectEvents(
                        reversed("A", JANUARY, "423300"),
                        new MonthlyApprovalVoided(ID, 1, "budget-realization-reversed", "Salah catat"),
                        new QuarterlyApprovalVoided(ID, 1, "budget-realization-reversed", "Salah catat"));
    }

    @Test
    void an_entry_is_reversed_once() {
        RuleViolation refused =
                refused(begun(spent("A", JANUARY, "1"), reversed("A", JANUARY, "1")), reverse("A"), head("2025-02-03"));
        assertThat(refused.code()).isEqualTo("entry-already-reversed");
        assertThat(refused(begun(), reverse("X"), head("2025-02-03")).code()).isEqualTo("entry-unknown");
    }
}
