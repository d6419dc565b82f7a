package id.jejak.web.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/** All Indonesian formats under one name, for templates: {@code ${#fmt.rupiah(amount)}}. */
public final class IndonesianFormat {

    /** {@code Rp423.300,00}; see {@link IndonesianNumbers#rupiah}. */
    public String rupiah(BigDecimal amount) {
        return IndonesianNumbers.rupiah(amount);
    }

    /** {@code 423.300,00}; see {@link IndonesianNumbers#amount}. */
    public String amount(BigDecimal amount) {
        return IndonesianNumbers.amount(amount);
    }

    /** {@code 423.300}; see {@link IndonesianNumbers#shortAmount}. */
    public String shortAmount(BigDecimal amount) {
        return IndonesianNumbers.shortAmount(amount);
    }

    /** {@code 3} or {@code 71,43}; see {@link IndonesianNumbers#quantity(BigDecimal)}. */
    public String quantity(BigDecimal quantity) {
        return IndonesianNumbers.quantity(quantity);
    }

    /** {@code 33%}; see {@link IndonesianNumbers#percent(BigDecimal, RoundingMode)}. */
    public String percent(BigDecimal ratio, RoundingMode rounding) {
        return IndonesianNumbers.percent(ratio, rounding);
    }

    /** {@code 33,33%}; see {@link IndonesianNumbers#percent(BigDecimal, int, RoundingMode)}. */
    public String percent(BigDecimal ratio, int decimals, RoundingMode rounding) {
        return IndonesianNumbers.percent(ratio, decimals, rounding);
    }

    /** {@code 3 Februari 2025}. */
    public String date(LocalDate date) {
        return IndonesianDates.date(date);
    }

    /** {@code 3 Februari 2025 pukul 10.15 WITA}. */
    public String dateTime(Instant instant, ZoneId zone) {
        return IndonesianDates.dateTime(instant, zone);
    }

    /** {@code Februari}, from the month's number. */
    public String month(int month) {
        return IndonesianDates.month(month);
    }

    /** {@code Feb}, from the month's number. */
    public String shortMonth(int month) {
        return IndonesianDates.shortMonth(month);
    }

    /** {@code Februari 2025}. */
    public String yearMonth(YearMonth month) {
        return IndonesianDates.yearMonth(month);
    }

    /** {@code Triwulan I}. */
    public String quarter(int quarter) {
        return IndonesianDates.quarter(quarter);
    }

    /** {@code I} to {@code IV}. */
    public String romanQuarter(int quarter) {
        return IndonesianDates.romanQuarter(quarter);
    }

    /** {@code dua belas}. */
    public String words(long number) {
        return IndonesianWords.words(number);
    }

    /** {@code 12 (dua belas)}. */
    public String numberWithWords(long number) {
        return IndonesianWords.numberWithWords(number);
    }

    /** {@code 19860526 201001 2 036}. */
    public String nip(String nip) {
        return Nip.grouped(nip);
    }
}
