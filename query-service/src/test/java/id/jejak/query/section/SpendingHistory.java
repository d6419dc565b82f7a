package id.jejak.query.section;

import id.jejak.kernel.budget.BudgetEvent.BudgetRealizationReversed;
import id.jejak.kernel.budget.BudgetEvent.BudgetRealized;
import id.jejak.kernel.budget.BudgetEvent.BudgetRefundReversed;
import id.jejak.kernel.budget.BudgetEvent.BudgetRefunded;
import id.jejak.kernel.trail.Basis;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The money of a random year: spent, paid back, and both taken back; late additions re-open an approved month. */
final class SpendingHistory {
    private static final String MISSED = "terlewat";

    private final String id;
    private final List<Object> events;
    private final HandInHistory handIns;
    private final List<String> subActivities;
    private final Map<String, BudgetRealized> entries = new TreeMap<>();
    private final Map<String, BudgetRefunded> refunds = new TreeMap<>();
    private int counted;

    SpendingHistory(String id, List<Object> events, HandInHistory handIns, List<String> subActivities) {
        this.id = id;
        this.events = events;
        this.handIns = handIns;
        this.subActivities = subActivities;
    }

    static BigDecimal amount(Random random) {
        return BigDecimal.valueOf(random.nextInt(5) * 105L, random.nextInt(3));
    }

    static Basis basis(Random random) {
        return random.nextInt(3) == 0
                ? Basis.notStated("Perjanjian Kinerja")
                : Basis.of("DPA", "DPA/" + random.nextInt(9), LocalDate.of(2025, 1, 1 + random.nextInt(28)));
    }

    boolean spend(Random random) {
        String entry = "E" + ++counted;
        int month = 1 + random.nextInt(12);
        BudgetRealized spent = new BudgetRealized(
                id,
                entry,
                subActivities.get(random.nextInt(subActivities.size())),
                month,
                random.nextBoolean() ? "2025-03-14" : "tidak-tercantum-dalam-sumber",
                amount(random),
                "Belanja Barang",
                random.nextBoolean() ? "spj" : "sp2d",
                "SPJ/" + entry,
                amount(random),
                amount(random),
                handIns.isApproved(month) ? MISSED : null,
                handIns.isApproved(month) ? basis(random) : null);
        entries.put(entry, spent);
        events.add(spent);
        return handIns.voidIfApproved(month, "budget-realized");
    }

    boolean reverse(Random random) {
        BudgetRealized spent = entries.values().stream()
                .filter(entry -> refunds.values().stream()
                        .noneMatch(refund -> entry.entry().equals(refund.entry())))
                .findFirst()
                .orElse(null);
        if (spent == null) {
            return false;
        }
        entries.remove(spent.entry());
        events.add(new BudgetRealizationReversed(
                id, spent.entry(), spent.subActivity(), spent.month(), spent.rupiah(), "salah catat", basis(random)));
        return handIns.voidIfApproved(spent.month(), "budget-realization-reversed");
    }

    boolean refund(Random random) {
        BudgetRealized paidBack = entries.values().stream()
                .filter(entry -> entry.rupiah().signum() > 0)
                .findAny()
                .orElse(null);
        if (paidBack == null) {
            return false;
        }
        String refund = "P" + ++counted;
        int month = paidBack.month() + random.nextInt(13 - paidBack.month());
        @Nullable String named = random.nextBoolean() ? paidBack.entry() : null;
        BudgetRefunded refunded = new BudgetRefunded(
                id,
                refund,
                paidBack.subActivity(),
                month,
                "2025-%02d-28".formatted(month),
                paidBack.rupiah().divide(BigDecimal.valueOf(4), 2, RoundingMode.CEILING),
                random.nextBoolean() ? "STS/" + refund : "tidak-tercantum-dalam-sumber",
                named,
                amount(random),
                amount(random),
                handIns.isApproved(month) ? MISSED : null,
                handIns.isApproved(month) ? basis(random) : null);
        refunds.put(refund, refunded);
        events.add(refunded);
        return handIns.voidIfApproved(month, "budget-refunded");
    }

    boolean reverseRefund(Random random) {
        if (refunds.isEmpty()) {
            return false;
        }
        BudgetRefunded refunded = refunds.remove(refunds.keySet().iterator().next());
        events.add(new BudgetRefundReversed(
                id,
                refunded.refund(),
                refunded.subActivity(),
                refunded.month(),
                refunded.rupiah(),
                "salah catat",
                basis(random)));
        return handIns.voidIfApproved(refunded.month(), "budget-refund-reversed");
    }
}
