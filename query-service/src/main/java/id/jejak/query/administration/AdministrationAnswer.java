package id.jejak.query.administration;

import id.jejak.query.kept.DocumentCheck;
import id.jejak.query.kept.DocumentMismatch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the log, the views and the kept documents fare.
 *
 * @param head number of the last recorded event
 * @param documents how many documents are kept
 * @param lastCheck what the last check in this node found; null before the first
 * @param mismatches kept documents that came out otherwise, the latest found first
 */
public record AdministrationAnswer(
        long head,
        List<ProjectionLine> projections,
        long documents,
        DocumentCheck.@Nullable Outcome lastCheck,
        List<DocumentMismatch> mismatches) {
    /** Keeps its own copies. */
    public AdministrationAnswer {
        projections = List.copyOf(projections);
        mismatches = List.copyOf(mismatches);
    }

    /**
     * One projection.
     *
     * @param position up to which it is applied
     * @param behind events that are recorded and not applied
     * @param failure why it does not go on in this node; null while it does
     */
    public record ProjectionLine(
            String name,
            long position,
            long behind,
            @Nullable String failure) {}
}
