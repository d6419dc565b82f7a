package id.jejak.kernel.policy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The days on which offices work: no Saturdays, Sundays, national holidays or joint leave.
 *
 * @param rules of the calendar year that a period lies in
 * @param daysOff of that year, and of the later ones as far as their calendars are known: December's report is due in
 *     the next year, and one that is never handed in is late for longer
 */
public record WorkingDays(CalendarRules rules, Set<LocalDate> daysOff) {
    /** Keeps its own copy. */
    public WorkingDays {
        daysOff = Set.copyOf(daysOff);
    }

    /** By the calendar of the period's year, and those of later years. */
    public static WorkingDays of(CalendarRules rules, Collection<CalendarRules> laterYears) {
        Set<LocalDate> off = new HashSet<>();
        addDaysOff(off, rules);
        laterYears.forEach(later -> addDaysOff(off, later));
        return new WorkingDays(rules, off);
    }

    /** Last day for handing in the report of a month that ends on this day. */
    public LocalDate monthDue(LocalDate lastDay) {
        return after(lastDay, rules.monthDueWorkingDay());
    }

    /** Last day for handing in the evaluation of a quarter that ends on this day. */
    public LocalDate quarterDue(LocalDate lastDay) {
        return after(lastDay, rules.quarterDueWorkingDay());
    }

    /** Whether offices are open on a day. */
    public boolean isOpen(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !daysOff.contains(day);
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

    private LocalDate after(LocalDate day, int count) {
        LocalDate found = day;
        for (int open = 0; open < count; ) {
            found = found.plusDays(1);
            if (isOpen(found)) {
                open++;
            }
        }
        return found;
    }

    private static void addDaysOff(Set<LocalDate> off, CalendarRules rules) {
        rules.daysOff().forEach(day -> off.add(LocalDate.parse(day.date())));
    }
}
