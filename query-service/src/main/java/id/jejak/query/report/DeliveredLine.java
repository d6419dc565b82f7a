package id.jejak.query.report;

import id.jejak.query.kept.KeptDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A delivered document with the approval that names its digest, the latest of several; null where none does. */
record DeliveredLine(KeptDocument document, @Nullable Approval approval) {
    static List<DeliveredLine> of(ReportState state) {
        return state.delivered().stream()
                .map(kept -> new DeliveredLine(
                        kept,
                        state.approvals().stream()
                                .filter(approval -> approval.shown().sha256().equals(kept.sha256()))
                                .findFirst()
                                .orElse(null)))
                .toList();
    }
}
