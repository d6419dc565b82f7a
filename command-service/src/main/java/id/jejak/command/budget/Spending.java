package id.jejak.command.budget;

import id.jejak.command.rule.RuleViolation;
import id.jejak.kernel.budget.BudgetEvent.BudgetDocumentAdopted;
import id.jejak.kernel.budget.BudgetEvent.BudgetRealizationReversed;
import id.jejak.kernel.budget.BudgetEvent.BudgetRealized;
import id.jejak.kernel.budget.BudgetEvent.BudgetRefundReversed;
import id.jejak.kernel.budget.BudgetEvent.BudgetRefunded;
import id.jejak.kernel.budget.Ceiling;
import java.math.BigDecimal;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** What was spent and paid back under the ceilings in force; what was reversed counts no more. */
final class Spending {
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Refund> refunds = new LinkedHashMap<>();
    private @Nullable Map<String, BigDecimal> ceilings;

    /** The ceiling in force; 0 for a sub kegiatan that the budget document leaves out. Refused before the first one. */
    BigDecimal requireCeiling(String subActivity) {
        Map<String, BigDecimal> inForce = ceilings;
        if (inForce == null) {
            throw RuleViolation.of("budget-document-missing", "");
        }
        return inForce.getOrDefault(subActivity, BigDecimal.ZERO);
    }

    /** An entry by its identity, null where there is none. */
    @Nullable
    Entry entry(String entry) {
        return entries.get(entry);
    }

    /** A repayment by its identity, null where there is none. */
    @Nullable
    Refund refund(String refund) {
        return refunds.get(refund);
    }

    /** Rupiah of a sub kegiatan: what was realized less what was paid back. */
    BigDecimal realized(String subActivity) {
        BigDecimal spent = entries.values().stream()
                .filter(entry -> !entry.reversed() && entry.subActivity().equals(subActivity))
                .map(Entry::rupiah)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
        return spent.subtract(refunded(refund -> refund.subActivity().equals(subActivity)));
    }

    /** Rupiah of an entry that were paid back. */
    BigDecimal paidBack(String entry) {
        return refunded(refund -> entry.equals(refund.entry()));
    }

    /** Identities of the repayments that name an entry, as they came. */
    List<String> refundsOf(String entry) {
        return refunds.entrySet().stream()
                .filter(one -> !one.getValue().reversed()
                        && entry.equals(one.getValue().entry()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Every sub kegiatan that anything was ever spent on, sorted. */
    Set<String> subActivities() {
        return entries.values().stream().map(Entry::subActivity).collect(Collectors.toCollection(TreeSet::new));
    }

    private BigDecimal refunded(Predicate<Refund> which) {
        return refunds.values().stream()
                .filter(refund -> !refund.reversed() && which.test(refund))
                .map(Refund::rupiah)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    @EventSourcingHandler
    void evolve(BudgetDocumentAdopted event) {
        ceilings = event.to().stream().collect(Collectors.toMap(Ceiling::subActivity, Ceiling::rupiah));
    }

    @EventSourcingHandler
    void evolve(BudgetRealized event) {
        entries.put(
                event.entry(),
                new Entry(event.subActivity(), Month.of(event.month()), event.date(), event.rupiah(), false));
    }

    @EventSourcingHandler
    void evolve(BudgetRealizationReversed event) {
        entries.computeIfPresent(event.entry(), (id, entry) -> entry.taken());
    }

    @EventSourcingHandler
    void evolve(BudgetRefunded event) {
        refunds.put(
                event.refund(),
                new Refund(event.subActivity(), Month.of(event.month()), event.rupiah(), event.entry(), false));
    }

    @EventSourcingHandler
    void evolve(BudgetRefundReversed event) {
        refunds.computeIfPresent(event.refund(), (id, refund) -> refund.taken());
    }

    /** An expenditure; {@code date} is ISO-8601, or not stated in an imported source. */
    record Entry(String subActivity, Month month, String date, BigDecimal rupiah, boolean reversed) {
        private Entry taken() {
            return new Entry(subActivity, month, date, rupiah, true);
        }
    }

    /** A repayment, and the entry that it pays back where it names one. */
    record Refund(
            String subActivity,
            Month month,
            BigDecimal rupiah,
            @Nullable String entry,
            boolean reversed) {
        private Refund taken() {
            return new Refund(subActivity, month, rupiah, entry, true);
        }
    }
}
