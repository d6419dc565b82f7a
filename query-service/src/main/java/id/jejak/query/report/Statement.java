package id.jejak.query.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a report says.
 *
 * @param field lasting name; a page finds its words under {@code query.said.*}
 * @param number of the month (1 to 12) or the quarter (1 to 4) that it is about; null for the report's own period
 * @param subject the indicator, sub kegiatan or line that it is about; null for the whole report
 * @param subjectName the same in words
 * @param lines the value as it is printed, a line for most
 */
record Statement(
        String field,
        @Nullable Integer number,
        @Nullable String subject,
        @Nullable String subjectName,
        List<String> lines) {
    /** Keeps its own copy. */
    Statement {
        lines = List.copyOf(lines);
    }

    /** What tells it from the others of the same report, whatever it says. */
    String key() {
        return field + "\n" + number + "\n" + subject;
    }
}
