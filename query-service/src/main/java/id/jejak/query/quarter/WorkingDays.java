package id.jejak.query.quarter;

import id.jejak.kernel.policy.CalendarRules;
import id.jejak.query.policy.PolicyFacts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The days on which offices work: no Saturdays, Sundays, national holidays or joint leave.
 *
 * @param rules of the calendar year that the period lies in
 * @param daysOff of that year, and of the next where its calendar is adopted already: December's report is due in it
 */
public record WorkingDays(CalendarRules rules, Set<LocalDate> daysOff) {
    /** Keeps its own copy. */
    public WorkingDays {
        daysOff = Set.copyOf(daysOff);
    }

    /** The calendar in force on a period's last day; empty when the district has adopted none for that year. */
    public static Optional<WorkingDays> inForceOn(PolicyFacts policies, LocalDate lastDay) {
        int year = lastDay.getYear();
        return policies.calendarOn(year, lastDay).map(calendar -> {
            Set<LocalDate> off = new HashSet<>();
            addDaysOff(off, calendar.rules());
            policies.calendarOn(year + 1, lastDay).ifPresent(next -> addDaysOff(off, next.rules()));
            return new WorkingDays(calendar.rules(), off);
        });
    }

    /** Whether offices are open on a day. */
    public boolean isOpen(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !daysOff.contains(day);
    }

    /** The {@code count}th working day after a day, {@code count} from 1. */
    public LocalDate after(LocalDate day, int count) {
        LocalDate found = day;
        for (int open = 0; open < count; ) {
            found = found.plusDays(1);
            if (isOpen(found)) {
                open++;
            }
        }
        return found;
    }

    /** Working days from the one after {@code due} to {@code day}; a day off counts with the working day after it. */
    public int between(LocalDate due, LocalDate day) {
        int open = 0;
        for (LocalDate d = due.plusDays(1); !d.isAfter(day); d = d.plusDays(1)) {
            if (isOpen(d)) {
                open++;
            }
        }
        return isOpen(day) ? open : open + 1;
    }

    private static void addDaysOff(Set<LocalDate> off, CalendarRules rules) {
        rules.daysOff().forEach(day -> off.add(LocalDate.parse(day.date())));
    }
}
