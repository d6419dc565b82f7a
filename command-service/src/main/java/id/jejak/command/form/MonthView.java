package id.jejak.command.form;

import id.jejak.kernel.agreement.AgreementTerms.BudgetTerms;
import id.jejak.kernel.agreement.AgreementTerms.IndicatorTerms;
import id.jejak.kernel.realization.RealizedMonth;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a month's page shows.
 *
 * @param handIn how far the month is
 * @param quarterHandIn how far the quarter over it is
 * @param locked whether figures may not be changed now
 * @param spend the form for a new expenditure
 * @param refundable the year's expenditures that a repayment may name
 * @param refund the form for a new repayment
 */
public record MonthView(
        List<IndicatorRow> indicators,
        List<BudgetRow> budget,
        List<EntryRow> entries,
        List<RefundRow> refunds,
        HandIn handIn,
        HandIn quarterHandIn,
        boolean locked,
        FilledForm spend,
        List<BudgetEntry> refundable,
        FilledForm refund,
        PeriodForms forms) {

    /** An indicator's month: its target in the quarter (null without a plan), what is recorded, and its form. */
    public record IndicatorRow(
            IndicatorTerms terms,
            @Nullable BigDecimal target,
            @Nullable RealizedMonth realized,
            FilledForm form) {}

    /** A sub kegiatan's money: ceiling in force (null without a budget document), spent in the year, and what is left. */
    public record BudgetRow(
            BudgetTerms terms,
            @Nullable BigDecimal ceiling,
            BigDecimal spent,
            @Nullable BigDecimal left) {}

    /** An expenditure and the form that takes it back. */
    public record EntryRow(BudgetEntry entry, FilledForm form) {}

    /** A repayment and the form that takes it back. */
    public record RefundRow(BudgetRefund refund, FilledForm form) {}

    /** Key of the month's badge. */
    public String badge() {
        boolean recorded =
                !entries.isEmpty() || !refunds.isEmpty() || indicators.stream().anyMatch(row -> row.realized() != null);
        return handIn.badge(recorded);
    }

    /** Whether the quarter over it waits for approval, so that the month can be approved but not taken or given back. */
    public boolean heldByQuarter() {
        return quarterHandIn.waiting();
    }

    /** Whether the month is approved, so that an addition asks for reason and basis, and makes approvals lapse. */
    public boolean late() {
        return handIn.approved();
    }

    /** Whether a correction would make the month's approval lapse, or the quarter's over it. */
    public boolean correctionVoids() {
        return handIn.approved() || quarterHandIn.approved();
    }
}
