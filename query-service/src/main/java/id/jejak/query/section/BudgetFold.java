package id.jejak.query.section;

import id.jejak.kernel.budget.BudgetDocumentKind;
import id.jejak.kernel.budget.BudgetEvent;
import id.jejak.kernel.budget.BudgetEvent.BudgetDocumentAdopted;
import id.jejak.kernel.budget.BudgetEvent.BudgetRealizationReversed;
import id.jejak.kernel.budget.BudgetEvent.BudgetRealized;
import id.jejak.kernel.budget.BudgetEvent.BudgetRefundReversed;
import id.jejak.kernel.budget.BudgetEvent.BudgetRefunded;
import id.jejak.kernel.budget.Ceiling;
import id.jejak.kernel.trail.StoredName;
import id.jejak.query.projection.Origin;
import id.jejak.query.section.SectionFacts.BudgetDocumentFact;
import id.jejak.query.section.SectionFacts.BudgetEntryFact;
import id.jejak.query.section.SectionFacts.BudgetRefundFact;
import id.jejak.query.section.SectionFacts.CeilingFact;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Folds ceilings, expenditures and repayments. */
final class BudgetFold {
    private @Nullable BudgetDocumentFact document;
    private TreeMap<String, CeilingFact> ceilings = new TreeMap<>();
    private final TreeMap<String, BudgetEntryFact> entries = new TreeMap<>();
    private final TreeMap<String, BudgetRefundFact> refunds = new TreeMap<>();

    void apply(BudgetEvent event, Origin origin) {
        if (event instanceof BudgetDocumentAdopted adopted) {
            adopt(adopted, origin);
        } else if (event instanceof BudgetRealized spent) {
            entries.put(spent.entry(), entry(spent, origin));
        } else if (event instanceof BudgetRealizationReversed reversed) {
            entries.compute(
                    reversed.entry(),
                    (key, entry) -> takenBack(Objects.requireNonNull(entry, "recorded before it is reversed"), origin));
        } else if (event instanceof BudgetRefunded refunded) {
            refunds.put(refunded.refund(), refund(refunded, origin));
        } else if (event instanceof BudgetRefundReversed reversed) {
            refunds.compute(
                    reversed.refund(),
                    (key, refund) ->
                            takenBack(Objects.requireNonNull(refund, "recorded before it is reversed"), origin));
        } else {
            throw new IllegalArgumentException(
                    "The fold does not know " + event.getClass().getName());
        }
    }

    private void adopt(BudgetDocumentAdopted adopted, Origin origin) {
        document = new BudgetDocumentFact(
                StoredName.parse(BudgetDocumentKind.class, adopted.kind()),
                adopted.basis(),
                adopted.documentTotal(),
                origin);
        TreeMap<String, CeilingFact> newCeilings = new TreeMap<>();
        for (Ceiling ceiling : adopted.to()) {
            CeilingFact before = ceilings.get(ceiling.subActivity());
            newCeilings.put(
                    ceiling.subActivity(),
                    before != null && before.rupiah().equals(ceiling.rupiah())
                            ? before
                            : new CeilingFact(ceiling.subActivity(), ceiling.rupiah(), origin));
        }
        ceilings = newCeilings;
    }

    private static BudgetEntryFact entry(BudgetRealized spent, Origin origin) {
        return new BudgetEntryFact(
                spent.entry(),
                spent.subActivity(),
                Month.of(spent.month()),
                spent.date(),
                spent.rupiah(),
                spent.expenditureKind(),
                spent.evidenceKind(),
                spent.evidenceNumber(),
                false,
                origin);
    }

    private static BudgetEntryFact takenBack(BudgetEntryFact entry, Origin origin) {
        return new BudgetEntryFact(
                entry.entry(),
                entry.subActivity(),
                entry.month(),
                entry.date(),
                entry.rupiah(),
                entry.expenditureKind(),
                entry.evidenceKind(),
                entry.evidenceNumber(),
                true,
                origin);
    }

    private static BudgetRefundFact refund(BudgetRefunded refunded, Origin origin) {
        return new BudgetRefundFact(
                refunded.refund(),
                refunded.subActivity(),
                Month.of(refunded.month()),
                refunded.date(),
                refunded.rupiah(),
                refunded.slipNumber(),
                refunded.entry(),
                false,
                origin);
    }

    private static BudgetRefundFact takenBack(BudgetRefundFact refund, Origin origin) {
        return new BudgetRefundFact(
                refund.refund(),
                refund.subActivity(),
                refund.month(),
                refund.date(),
                refund.rupiah(),
                refund.slipNumber(),
                refund.entry(),
                true,
                origin);
    }

    @Nullable
    BudgetDocumentFact document() {
        return document;
    }

    List<CeilingFact> ceilings() {
        return List.copyOf(ceilings.values());
    }

    List<BudgetEntryFact> entries() {
        return List.copyOf(entries.values());
    }

    List<BudgetRefundFact> refunds() {
        return List.copyOf(refunds.values());
    }
}
