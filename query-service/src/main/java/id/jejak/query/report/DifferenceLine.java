package id.jejak.query.report;

import id.jejak.query.address.Words;
import id.jejak.web.format.IndonesianDates;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A difference as a page tells it.
 *
 * @param label the field in words
 * @param subject the indicator, sub kegiatan or line that it is about; null for the whole report
 * @param from its lines as approved
 * @param to its lines now
 */
record DifferenceLine(String label, @Nullable String subject, List<String> from, List<String> to) {
    /** Keeps its own copies. */
    DifferenceLine {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    static List<DifferenceLine> of(SinceApproval since, Words words) {
        return since.differences(words).stream()
                .map(difference -> new DifferenceLine(
                        label(difference.either(), words),
                        difference.either().subjectName(),
                        linesOr(difference.approved(), words.text("nothing")),
                        linesOr(difference.present(), words.text("gone"))))
                .toList();
    }

    private static List<String> linesOr(@Nullable Statement statement, String absent) {
        return statement == null ? List.of(absent) : statement.lines();
    }

    private static String label(Statement statement, Words words) {
        return words.text("said." + statement.field(), number(statement));
    }

    /** Only what is realized is told by month. */
    private static String number(Statement statement) {
        Integer number = statement.number();
        if (number == null) {
            return "";
        }
        return statement.field().equals("realized")
                ? IndonesianDates.month(number)
                : IndonesianDates.romanQuarter(number);
    }
}
