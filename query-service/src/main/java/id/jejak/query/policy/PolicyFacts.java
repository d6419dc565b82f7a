package id.jejak.query.policy;

import id.jejak.kernel.organization.KabupatenCode;
import id.jejak.kernel.policy.CalculationRules;
import id.jejak.kernel.policy.CalendarRules;
import id.jejak.kernel.policy.NomenclatureEntry;
import id.jejak.kernel.policy.RatingBand;
import id.jejak.kernel.policy.SpendingRules;
import id.jejak.kernel.policy.WorkingDays;
import id.jejak.kernel.trail.Basis;
import id.jejak.query.projection.Origin;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A district's rules as of one position: every version, and which one applies on a date. */
public record PolicyFacts(
        KabupatenCode kabupaten,
        List<Adopted<CalculationRules>> calculations,
        List<Adopted<List<RatingBand>>> ratingScales,
        List<Calendar> calendars,
        List<Adopted<NomenclatureEntry>> nomenclature,
        List<Adopted<SpendingRules>> spending) {
    /** Keeps its own copies. */
    public PolicyFacts {
        calculations = List.copyOf(calculations);
        ratingScales = List.copyOf(ratingScales);
        calendars = List.copyOf(calendars);
        nomenclature = List.copyOf(nomenclature);
        spending = List.copyOf(spending);
    }

    /** Rules in force from a date on, and the decree that they rest on. */
    public record Adopted<T>(LocalDate effectiveFrom, T rules, Basis basis, Origin origin) {}

    /** A calendar year's due days and days off. */
    public record Calendar(int year, Adopted<CalendarRules> adopted) {}

    /** How to calculate for a period that ends on this date; empty where the defaults apply. */
    public Optional<Adopted<CalculationRules>> calculationOn(LocalDate date) {
        return inForce(calculations, date, any -> true);
    }

    /** How to rate a period that ends on this date; empty where the default scale applies. */
    public Optional<Adopted<List<RatingBand>>> ratingOn(LocalDate date) {
        return inForce(ratingScales, date, any -> true);
    }

    /** The calendar of a year as in force on a date. */
    public Optional<Adopted<CalendarRules>> calendarOn(int year, LocalDate date) {
        return inForce(
                calendars.stream()
                        .filter(c -> c.year() == year)
                        .map(Calendar::adopted)
                        .toList(),
                date,
                any -> true);
    }

    /** By which days a period that ends on this date is judged; empty when the district has no calendar for its year. */
    public Optional<WorkingDays> workingDaysOn(LocalDate lastDay) {
        return calendarOn(lastDay.getYear(), lastDay).map(own -> WorkingDays.of(own.rules(), after(lastDay.getYear())));
    }

    private List<CalendarRules> after(int year) {
        return calendars.stream()
                .map(Calendar::year)
                .filter(later -> later > year)
                .distinct()
                .flatMap(later -> calendarOn(later, LocalDate.of(later, Month.DECEMBER, 31)).stream())
                .map(Adopted::rules)
                .toList();
    }

    /** The nomenclature's line for a code on a date. */
    public Optional<Adopted<NomenclatureEntry>> nomenclatureOn(String code, LocalDate date) {
        return inForce(nomenclature, date, entry -> entry.code().equals(code));
    }

    /** What counted as spent in a period that ends on this date; empty where the defaults apply. */
    public Optional<Adopted<SpendingRules>> spendingOn(LocalDate date) {
        return inForce(spending, date, any -> true);
    }

    private static <T> Optional<Adopted<T>> inForce(List<Adopted<T>> versions, LocalDate date, Predicate<T> wanted) {
        return versions.stream()
                .filter(v -> !v.effectiveFrom().isAfter(date) && wanted.test(v.rules()))
                .max(Comparator.<Adopted<T>, LocalDate>comparing(Adopted::effectiveFrom)
                        .thenComparing(Adopted::origin));
    }
}
