package id.jejak.command.form;

import id.jejak.kernel.budget.BudgetEvent.BudgetRealized;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One expenditure as it stands.
 *
 * @param date ISO-8601, or not stated in an imported source; kind and evidence likewise
 * @param reversalReason why it was taken back; null while it counts
 */
public record BudgetEntry(
        String entry,
        String subActivity,
        int month,
        String date,
        BigDecimal rupiah,
        String expenditureKind,
        String evidenceKind,
        String evidenceNumber,
        @Nullable String reversalReason) {

    static BudgetEntry of(BudgetRealized spent) {
        return new BudgetEntry(
                spent.entry(),
                spent.subActivity(),
                spent.month(),
                spent.date(),
                spent.rupiah(),
                spent.expenditureKind(),
                spent.evidenceKind(),
                spent.evidenceNumber(),
                null);
    }

    BudgetEntry reversedBecause(String reason) {
        return new BudgetEntry(
                entry, subActivity, month, date, rupiah, expenditureKind, evidenceKind, evidenceNumber, reason);
    }

    /** Whether it was taken back. */
    public boolean reversed() {
        return reversalReason != null;
    }
}
