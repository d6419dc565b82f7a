package id.jejak.command.form;

import id.jejak.command.dispatch.CommandProblem;
import id.jejak.kernel.language.InvalidValueException;
import id.jejak.kernel.organization.KecamatanCode;
import id.jejak.kernel.organization.SectionId;
import id.jejak.kernel.period.FiscalYear;
import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.web.problem.Refusal;
import id.jejak.web.problem.RefusedException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The month or the quarter of a section's year that a form is about, and its addresses.
 *
 * @param month null for a quarter's form
 * @param quarter the quarter itself, or the one that the month lies in
 */
public record Period(SectionYearId sectionYear, @Nullable Month month, Quarter quarter) {
    /** Address of a month's form. */
    public static final String MONTH = "/formulir/kecamatan/{kecamatan}/{section}/{year}/bulan/{number}";
    /** Address of a quarter's form. */
    public static final String QUARTER = "/formulir/kecamatan/{kecamatan}/{section}/{year}/triwulan/{number}";

    /** The month of an address; an address that names none is answered with 404. */
    public static Period month(Map<String, String> path) {
        Month month = Month.of(number(path, 12));
        return new Period(sectionYear(path), month, Quarter.of(month));
    }

    /** The quarter of an address; an address that names none is answered with 404. */
    public static Period quarter(Map<String, String> path) {
        return new Period(sectionYear(path), null, Quarter.of(number(path, 4)));
    }

    /** The month, where the form is known to be a month's. */
    public Month requiredMonth() {
        if (month == null) {
            throw new IllegalStateException("A quarter's form has no month");
        }
        return month;
    }

    /** Its last day. */
    public LocalDate lastDay() {
        return sectionYear.year().month(month == null ? quarter.last() : month).atEndOfMonth();
    }

    /** Address of the form itself. */
    public String form() {
        return "/formulir" + page();
    }

    /** Address of the page that shows the period. */
    public String page() {
        return "/kecamatan/" + sectionYear
                + (month == null ? "/triwulan/" + quarter.number() : "/bulan/" + month.getValue());
    }

    private static SectionYearId sectionYear(Map<String, String> path) {
        String year = path.getOrDefault("year", "");
        if (!year.matches("\\d{4}")) {
            throw unknownAddress();
        }
        try {
            KecamatanCode kecamatan = new KecamatanCode(path.getOrDefault("kecamatan", ""));
            SectionId section = new SectionId(kecamatan, path.getOrDefault("section", ""));
            return new SectionYearId(section, new FiscalYear(Integer.parseInt(year)));
        } catch (InvalidValueException e) {
            throw unknownAddress();
        }
    }

    private static int number(Map<String, String> path, int most) {
        String number = path.getOrDefault("number", "");
        if (!number.matches("[1-9]\\d?") || Integer.parseInt(number) > most) {
            throw unknownAddress();
        }
        return Integer.parseInt(number);
    }

    private static RefusedException unknownAddress() {
        return new RefusedException(Refusal.of(CommandProblem.UNKNOWN_ADDRESS));
    }
}
