package id.jejak.command.form;

import id.jejak.kernel.budget.BudgetEvent.BudgetRefunded;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One repayment as it stands.
 *
 * @param date ISO-8601, or not stated in an imported source; the slip's number likewise
 * @param entry the expenditure that it pays back, null where none is named
 * @param reversalReason why it was taken back; null while it counts
 */
public record BudgetRefund(
        String refund,
        String subActivity,
        int month,
        String date,
        BigDecimal rupiah,
        String slipNumber,
        @Nullable String entry,
        @Nullable String reversalReason) {

    static BudgetRefund of(BudgetRefunded refunded) {
        return new BudgetRefund(
                refunded.refund(),
                refunded.subActivity(),
                refunded.month(),
                refunded.date(),
                refunded.rupiah(),
                refunded.slipNumber(),
                refunded.entry(),
                null);
    }

    BudgetRefund reversedBecause(String reason) {
        return new BudgetRefund(refund, subActivity, month, date, rupiah, slipNumber, entry, reason);
    }

    /** Whether it was taken back. */
    public boolean reversed() {
        return reversalReason != null;
    }
}
