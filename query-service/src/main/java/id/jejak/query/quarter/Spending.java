package id.jejak.query.quarter;

import id.jejak.kernel.measure.Rupiah;
import java.math.BigDecimal;
import java.util.Collection;

/**
 * What was paid out over some months, and what came back by repayment slip ("STS"). A repayment counts on its own date,
 * so that more may come back within a month or a quarter than was paid out in it.
 *
 * @param paid entries, reversed ones left out
 * @param refunded repayments, reversed ones left out
 */
public record Spending(Rupiah paid, Rupiah refunded) {
    /** Nothing paid, nothing back. */
    public static final Spending NONE = new Spending(Rupiah.ZERO, Rupiah.ZERO);

    /** The sum; {@link #NONE} of none. */
    public static Spending sum(Collection<Spending> of) {
        return new Spending(
                Rupiah.sum(of.stream().map(Spending::paid).toList()),
                Rupiah.sum(of.stream().map(Spending::refunded).toList()));
    }

    /** Paid less refunded, in rupiah; below zero where more came back. This is what counts as realized. */
    public BigDecimal net() {
        return paid.amount().subtract(refunded.amount());
    }

    /** Whether anything came back. */
    public boolean hasRefunds() {
        return refunded.amount().signum() > 0;
    }
}
