package id.jejak.kernel.trail;

import id.jejak.kernel.language.InvalidValueException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * The document that an act rests on ("dokumen dasar").
 *
 * @param document what it is, such as "Keputusan Camat Kalaena"
 * @param number its number, or {@link SourceGap#NOT_STATED}
 * @param date ISO-8601 date, or {@link SourceGap#NOT_STATED}
 */
public record Basis(String document, String number, String date) {
    /** Refuses blanks and dates that are none. */
    public Basis {
        if (document.isBlank()) {
            throw new InvalidValueException("basis.document");
        }
        if (number.isBlank()) {
            throw new InvalidValueException("basis.number");
        }
        if (!SourceGap.isNotStated(date)) {
            try {
                LocalDate.parse(date);
            } catch (DateTimeParseException e) {
                throw new InvalidValueException("basis.date", date);
            }
        }
    }

    /** A basis with number and date. */
    public static Basis of(String document, String number, LocalDate date) {
        return new Basis(document, number, date.toString());
    }

    /** A basis whose number and date the imported source does not state. */
    public static Basis notStated(String document) {
        return new Basis(document, SourceGap.NOT_STATED, SourceGap.NOT_STATED);
    }

    /** Whether number or date is missing from the source: allowed in imported events only. */
    public boolean hasSourceGap() {
        return SourceGap.isNotStated(number) || SourceGap.isNotStated(date) || SourceGap.isNotStated(document);
    }
}
