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
    private static final int YEARS_OF_AGE = 18;

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

    /**
     * Refuses what an official of this grade cannot have: a civil servant's digits 9 to 14 name the month of appointment,
     * a contract official's the year and a count of contracts; nobody is appointed before they are 18, or after today.
     */
    public void requireOf(Grade grade, LocalDate today) {
        int last = digits(value, 12, 14);
        if (grade.contract() && last == 0) {
            throw new InvalidValueException("nip.contract", value);
        }
        if (!grade.contract() && (last < 1 || last > 12)) {
            throw new InvalidValueException("nip.month", value);
        }
        YearMonth appointed = YearMonth.of(digits(value, 8, 12), grade.contract() ? 12 : last);
        YearMonth latest = grade.contract() ? YearMonth.of(today.getYear(), 12) : YearMonth.from(today);
        YearMonth grownUp =
                YearMonth.of(digits(value, 0, 4), digits(value, 4, 6)).plusYears(YEARS_OF_AGE);
        if (appointed.isBefore(grownUp) || appointed.isAfter(latest)) {
            throw new InvalidValueException("nip.appointment", value);
        }
        if (digits(value, 15, 18) == 0) {
            throw new InvalidValueException("nip.serial", value);
        }
    }

    private static int digits(String value, int from, int to) {
        return Integer.parseInt(value.substring(from, to));
    }

    @Override
    public String toString() {
        return value;
    }
}
