package id.jejak.kernel.organization;

import id.jejak.kernel.language.InvalidValueException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A civil servant's or contract official's number, 18 digits: birth date (8), appointment year and month (6), sex (1),
 * serial (3). A contract official's digits 13 and 14 count contracts instead of naming a month.
 */
public record Nip(String value) {
    /** Takes 18 digits, with or without spaces between them; refuses an impossible birth date or sex. */
    public Nip {
        value = value.replace(" ", "");
        if (!value.matches("\\d{18}")) {
            throw new InvalidValueException("nip", value);
        }
        try {
            LocalDate.of(digits(value, 0, 4), digits(value, 4, 6), digits(value, 6, 8));
        } catch (DateTimeException e) {
            throw new InvalidValueException("nip.birth", value);
        }
        if (digits(value, 14, 15) < 1 || digits(value, 14, 15) > 2) {
            throw new InvalidValueException("nip.sex", value);
        }
    }

    /** Whether digits 9 to 14 name a month in which a civil servant can have been appointed. */
    public boolean namesAppointmentMonth() {
        int month = digits(value, 12, 14);
        return month >= 1 && month <= 12 && YearMonth.of(digits(value, 8, 12), month) != null;
    }

    private static int digits(String value, int from, int to) {
        return Integer.parseInt(value.substring(from, to));
    }

    @Override
    public String toString() {
        return value;
    }
}
