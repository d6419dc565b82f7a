package id.jejak.query.report;

import id.jejak.query.address.Words;
import id.jejak.query.document.ReportModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A report that was approved, whether that stands or has lapsed, and what it says otherwise now.
 *
 * @param approval the latest one
 * @param approved the report as it was approved
 * @param present the report as of the standpoint
 */
record SinceApproval(Approval approval, ReportModel approved, ReportModel present) {
    /** Whether the document of now is another file than the approved one; read by the page. */
    public boolean isAnotherFile() {
        return approved.frame().restsOn().position()
                != present.frame().restsOn().position();
    }

    /**
     * Field by field what differs; empty when both say the same.
     *
     * @param words the language of the values that are no figures
     */
    List<Difference> differences(Words words) {
        if (!isAnotherFile()) {
            return List.of();
        }
        Map<String, Difference> all = new LinkedHashMap<>();
        ReportStatements.of(approved, words)
                .forEach(statement -> all.put(statement.key(), new Difference(statement, null)));
        for (Statement statement : ReportStatements.of(present, words)) {
            Difference before = all.get(statement.key());
            all.put(statement.key(), new Difference(before == null ? null : before.approved(), statement));
        }
        List<Difference> differences = new ArrayList<>(all.values());
        differences.removeIf(Difference::isNone);
        return List.copyOf(differences);
    }

    /** One field as it was approved and as it is now; null on the side that does not have it. */
    record Difference(
            @Nullable Statement approved, @Nullable Statement present) {
        private boolean isNone() {
            return approved != null && present != null && approved.lines().equals(present.lines());
        }

        /** Whichever is there, for what both have in common; read by the page. */
        public Statement either() {
            Statement there = present == null ? approved : present;
            if (there == null) {
                throw new IllegalStateException("A difference between nothing and nothing");
            }
            return there;
        }
    }

    /** The same as JSON. */
    Answer answer(Words words) {
        return new Answer(
                approval.origin().position(),
                approval.position(),
                approval.shown().sha256(),
                differences(words).stream().map(SinceApproval::changed).toList());
    }

    private static Changed changed(Difference difference) {
        Statement either = difference.either();
        return new Changed(
                either.field(),
                either.number(),
                either.subject(),
                either.subjectName(),
                difference.approved() == null
                        ? List.of()
                        : difference.approved().lines(),
                difference.present() == null ? List.of() : difference.present().lines());
    }

    /**
     * What changed since a report was approved.
     *
     * @param approvedAt number of the event that approved it
     * @param shownAt number of the last event that the approver was shown
     * @param sha256 of the document that was approved; empty where an imported approval names none
     */
    public record Answer(long approvedAt, long shownAt, String sha256, List<Changed> changed) {
        /** Keeps its own copy. */
        public Answer {
            changed = List.copyOf(changed);
        }
    }

    /**
     * One field that differs.
     *
     * @param field lasting name, such as {@code realized}
     * @param number month (1 to 12) or quarter (1 to 4) that it is about; null for the report's own period
     * @param subject indicator, sub kegiatan or line that it is about; null for the whole report
     * @param from its lines as approved; none where it was not there
     * @param to its lines now; none where it is not there any more
     */
    public record Changed(
            String field,
            @Nullable Integer number,
            @Nullable String subject,
            @Nullable String subjectName,
            List<String> from,
            List<String> to) {
        /** Keeps its own copies. */
        public Changed {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }
    }
}
