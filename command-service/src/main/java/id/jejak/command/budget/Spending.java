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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** What was spent and paid back under the ceilings in force; what was reversed counts no more. */
final class Spending {
    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Refund> refunds = new LinkedHashMap<>();
    /** By sub kegiatan; kept, since a year has hundreds of entries and each further one asks for it. */
    private final Map<String, BigDecimal> realized = new HashMap<>();

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
        return realized.getOrDefault(subActivity, NOTHING);
    }

    private void add(String subActivity, BigDecimal rupiah) {
        realized.put(subActivity, realized(subActivity).add(rupiah));
    }

    /** Rupiah of an entry that were paid back. */
    BigDecimal paidBack(String entry) {
        return refunds.values().stream()
                .filter(refund -> !refund.reversed() && entry.equals(refund.entry()))
                .map(Refund::rupiah)
                .reduce(NOTHING, BigDecimal::add);
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

    @EventSourcingHandler
    void evolve(BudgetDocumentAdopted event) {
        ceilings = event.to().stream().collect(Collectors.toMap(Ceiling::subActivity, Ceiling::rupiah));
    }

    @EventSourcingHandler
    void evolve(BudgetRealized event) {
        entries.put(
                event.entry(),
                new Entry(event.subActivity(), Month.of(event.month()), event.date(), event.rupiah(), false));
        add(event.subActivity(), event.rupiah());
    }

    @EventSourcingHandler
    void evolve(BudgetRealizationReversed event) {
        entries.computeIfPresent(event.entry(), (id, entry) -> {
            add(entry.subActivity(), entry.rupiah().negate());
            return entry.taken();
        });
    }

    @EventSourcingHandler
    void evolve(BudgetRefunded event) {
        refunds.put(
                event.refund(),
                new Refund(event.subActivity(), Month.of(event.month()), event.rupiah(), event.entry(), false));
        add(event.subActivity(), event.rupiah().negate());
    }

    @EventSourcingHandler
    void evolve(BudgetRefundReversed event) {
        refunds.computeIfPresent(event.refund(), (id, refund) -> {
            add(refund.subActivity(), refund.rupiah());
            return refund.taken();
        });
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
