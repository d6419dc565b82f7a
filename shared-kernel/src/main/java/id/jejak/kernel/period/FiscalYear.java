package id.jejak.kernel.period;

import id.jejak.kernel.language.InvalidValueException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/** A fiscal year ("Tahun Anggaran"): January to December. */
public record FiscalYear(int value) {
    /** Takes four digits. */
    public FiscalYear {
        if (value < 2000 || value > 9999) {
            throw new InvalidValueException("fiscal-year", value);
        }
    }

    /** A month of this year. */
    public YearMonth month(Month month) {
        return YearMonth.of(value, month);
    }

    /** Whether a date lies in it. */
    public boolean contains(LocalDate date) {
        return date.getYear() == value;
    }
}
