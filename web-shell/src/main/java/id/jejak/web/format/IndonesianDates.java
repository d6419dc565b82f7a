package id.jejak.web.format;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;

/** Dates, times and periods in Indonesian words, free of the machine's locale and zone. */
public final class IndonesianDates {
    private static final String[] MONTHS = {
        "Januari",
        "Februari",
        "Maret",
        "April",
        "Mei",
        "Juni",
        "Juli",
        "Agustus",
        "September",
        "Oktober",
        "November",
        "Desember"
    };
    private static final String[] SHORT_MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"
    };
    private static final String[] ROMAN_QUARTERS = {"I", "II", "III", "IV"};

    /** The three official times of Indonesia, by the zones of Keppres 41/1987. */
    private static final Map<String, String> ZONE_LABELS = Map.of(
            "Asia/Jakarta", "WIB",
            "Asia/Pontianak", "WIB",
            "Asia/Makassar", "WITA",
            "Asia/Ujung_Pandang", "WITA",
            "Asia/Jayapura", "WIT");

    private IndonesianDates() {}

    /** A date in words, such as {@code 3 Februari 2025}. */
    public static String date(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date.getMonth()) + " " + date.getYear();
    }

    /** An instant as the clock on the wall of a zone showed it, such as {@code 3 Februari 2025 pukul 10.15 WITA}. */
    public static String dateTime(Instant instant, ZoneId zone) {
        ZonedDateTime local = instant.atZone(zone);
        return date(local.toLocalDate()) + " pukul " + twoDigits(local.getHour()) + "." + twoDigits(local.getMinute())
                + " " + zoneLabel(zone, instant);
    }

    /** The name of a month, such as {@code Februari}. */
    public static String month(Month month) {
        return MONTHS[month.getValue() - 1];
    }

    /** The name of a month by its number, 1 to 12. */
    public static String month(int month) {
        return month(Month.of(month));
    }

    /** The three letters of a month for narrow columns, such as {@code Agu}. */
    public static String shortMonth(int month) {
        return SHORT_MONTHS[Month.of(month).getValue() - 1];
    }

    /** A month of a year, such as {@code Februari 2025}. */
    public static String yearMonth(YearMonth month) {
        return month(month.getMonth()) + " " + month.getYear();
    }

    /** A quarter of the fiscal year, such as {@code Triwulan I}. */
    public static String quarter(int quarter) {
        return "Triwulan " + romanQuarter(quarter);
    }

    /**
     * The roman number of a quarter, {@code I} to {@code IV}.
     *
     * @throws IllegalArgumentException when there is no such quarter
     */
    public static String romanQuarter(int quarter) {
        if (quarter < 1 || quarter > ROMAN_QUARTERS.length) {
            throw new IllegalArgumentException("a year has quarters 1 to 4, not " + quarter);
        }
        return ROMAN_QUARTERS[quarter - 1];
    }

    private static String zoneLabel(ZoneId zone, Instant instant) {
        String label = ZONE_LABELS.get(zone.getId());
        if (label != null) {
            return label;
        }
        String offset = zone.getRules().getOffset(instant).getId();
        return "Z".equals(offset) ? "UTC" : "UTC" + offset.replace(':', '.');
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
