package id.jejak.query.revision;

import id.jejak.kernel.budget.BudgetEvent;
import id.jejak.kernel.budget.BudgetEvent.BudgetDocumentAdopted;
import id.jejak.kernel.budget.BudgetEvent.BudgetRealizationReversed;
import id.jejak.kernel.budget.BudgetEvent.BudgetRealized;
import id.jejak.kernel.budget.BudgetEvent.BudgetRefundReversed;
import id.jejak.kernel.budget.BudgetEvent.BudgetRefunded;
import id.jejak.kernel.budget.Ceiling;
import id.jejak.kernel.language.UnknownEventException;
import java.math.BigDecimal;

/** Tells which ceilings were set, and what was spent and taken back. */
final class BudgetTelling {
    private BudgetTelling() {}

    static Telling of(BudgetEvent event) {
        if (event instanceof BudgetDocumentAdopted adopted) {
            Changes changes = new Changes()
                    .choice("document-kind", null, adopted.kind())
                    .rupiah("document-total", null, adopted.documentTotal());
            Sides.inBoth(adopted.from(), adopted.to(), Ceiling::subActivity)
                    .forEach((code, sides) -> changes.about(code, null)
                            .rupiah("ceiling", sides.from(Ceiling::rupiah), sides.to(Ceiling::rupiah)));
            return Telling.recorded(changes, adopted.basis());
        }
        if (event instanceof BudgetRealized realized) {
            return Telling.recordedOrAdded(realized(realized), realized.reason(), realized.basis())
                    .ofMonth(realized.month())
                    .about(realized.subActivity());
        }
        if (event instanceof BudgetRealizationReversed reversed) {
            Changes changes =
                    new Changes().text("entry", reversed.entry(), null).rupiah("rupiah", reversed.rupiah(), null);
            return Telling.corrected(changes, reversed.reason(), reversed.basis())
                    .ofMonth(reversed.month())
                    .about(reversed.subActivity());
        }
        if (event instanceof BudgetRefunded refunded) {
            return Telling.recordedOrAdded(refunded(refunded), refunded.reason(), refunded.basis())
                    .ofMonth(refunded.month())
                    .about(refunded.subActivity());
        }
        if (event instanceof BudgetRefundReversed reversed) {
            Changes changes = new Changes()
                    .text("refund", reversed.refund(), null)
                    .rupiah("refund-rupiah", reversed.rupiah(), null);
            return Telling.corrected(changes, reversed.reason(), reversed.basis())
                    .ofMonth(reversed.month())
                    .about(reversed.subActivity());
        }
        throw new UnknownEventException("The trail cannot tell of " + event.getClass());
    }

    private static Changes refunded(BudgetRefunded refunded) {
        BigDecimal before = refunded.realizedBefore();
        return new Changes()
                .rupiah("refund-rupiah", null, refunded.rupiah())
                .date("date", null, refunded.date())
                .text("slip-number", null, refunded.slipNumber())
                .text("paid-back-entry", null, refunded.entry())
                .text("refund", null, refunded.refund())
                .rupiah("ceiling-found", null, refunded.ceiling())
                .rupiah("net-realized", before, before.subtract(refunded.rupiah()));
    }

    private static Changes realized(BudgetRealized realized) {
        return new Changes()
                .rupiah("rupiah", null, realized.rupiah())
                .date("date", null, realized.date())
                .text("expenditure-kind", null, realized.expenditureKind())
                .choice("evidence-kind", null, realized.evidenceKind())
                .text("evidence-number", null, realized.evidenceNumber())
                .text("entry", null, realized.entry())
                .rupiah("ceiling-found", null, realized.ceiling())
                .rupiah("realized-before", null, realized.realizedBefore());
    }
}
