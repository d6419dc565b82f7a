package id.jejak.kernel.policy;

import java.util.List;

/**
 * When reports are due ("jadwal penyampaian laporan").
 *
 * @param monthDueWorkingDay a month's report is due on this working day after the month's end, counted from 1
 * @param quarterDueWorkingDay likewise for a quarter's evaluation
 * @param daysOff national holidays and joint leave beside Saturdays and Sundays
 */
public record CalendarRules(int monthDueWorkingDay, int quarterDueWorkingDay, List<DayOff> daysOff) {
    /** Keeps its own copy. */
    public CalendarRules {
        daysOff = List.copyOf(daysOff);
    }

    /** A day (ISO-8601) on which offices are closed; {@code kind} is "national-holiday" or "joint-leave". */
    public record DayOff(String date, String name, String kind) {}
}
