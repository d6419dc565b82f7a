package id.jejak.query.quarter;

import static id.jejak.query.quarter.SectionYearGiven.ZONE;
import static java.time.Month.DECEMBER;
import static java.time.Month.FEBRUARY;
import static java.time.Month.JANUARY;
import static java.time.Month.JULY;
import static java.time.Month.JUNE;
import static java.time.Month.MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.policy.CalendarRules;
import id.jejak.kernel.policy.CalendarRules.DayOff;
import id.jejak.query.policy.PolicyFacts;
import id.jejak.query.quarter.HandInStanding.Punctuality;
import id.jejak.query.quarter.HandInStanding.Stage;
import id.jejak.query.section.SectionFacts.HandInState;
import id.jejak.query.section.SectionFacts.ReportKind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandInCalendarTest {
    /** Idul Fitri of 2025, 31 March and 1 April, with the joint leave of 2 to 7 April. */
    private static final CalendarRules CALENDAR_2025 = new CalendarRules(
            5,
            10,
            List.of(
                    new DayOff("2025-03-31", "Idul Fitri", "national-holiday"),
                    new DayOff("2025-04-01", "Idul Fitri", "national-holiday"),
                    new DayOff("2025-04-02", "Cuti bersama", "joint-leave"),
                    new DayOff("2025-04-03", "Cuti bersama", "joint-leave"),
                    new DayOff("2025-04-04", "Cuti bersama", "joint-leave"),
                    new DayOff("2025-04-07", "Cuti bersama", "joint-leave")));

    private final PolicyFacts policies =
            PoliciesGiven.none().calendar(2025, "2025-01-01", CALENDAR_2025).facts();
    private final SectionYearGiven given = SectionYearGiven.kalaena().recorded(JANUARY, "1");

    @Test
    void weekends_holidays_and_joint_leave_are_no_working_days() {
        assertThat(month(FEBRUARY, "2025-01-31").due()).isEqualTo("2025-03-07");
        assertThat(month(MARCH, "2025-01-31").due()).isEqualTo("2025-04-14");
        assertThat(calendar("2025-01-31").quarter(Quarter.I).due()).isEqualTo("2025-04-21");
    }

    @Test
    void a_month_is_not_yet_due_until_its_due_day_is_over() {
        HandInStanding standing = month(JANUARY, "2025-02-07");
        assertThat(standing.due()).isEqualTo("2025-02-07");
        assertThat(standing.punctuality()).isEqualTo(Punctuality.NOT_YET_DUE);
        assertThat(standing.stage()).isEqualTo(Stage.RECORDED);
    }

    @Test
    void after_it_the_month_is_overdue_by_working_days() {
        assertThat(month(JANUARY, "2025-02-08"))
                .extracting(HandInStanding::punctuality, HandInStanding::workingDaysLate)
                .containsExactly(Punctuality.OVERDUE, 1);
        assertThat(month(JANUARY, "2025-02-12").workingDaysLate()).isEqualTo(3);
    }

    @Test
    void a_hand_in_counts_by_its_date_in_the_districts_zone() {
        given.handIn(ReportKind.MONTH, 1, HandInState.SUBMITTED, LocalDateTime.of(2025, 2, 7, 23, 59));
        HandInStanding standing = month(JANUARY, "2025-06-01");
        assertThat(standing.submittedOn()).isEqualTo("2025-02-07");
        assertThat(standing.punctuality()).isEqualTo(Punctuality.ON_TIME);
        assertThat(standing.stage()).isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void a_hand_in_after_the_due_day_is_late_by_working_days_whatever_day_is_asked_about() {
        given.handIn(ReportKind.MONTH, 1, HandInState.APPROVED, LocalDateTime.of(2025, 2, 11, 0, 1));
        assertThat(month(JANUARY, "2025-06-01"))
                .extracting(HandInStanding::punctuality, HandInStanding::workingDaysLate)
                .containsExactly(Punctuality.LATE, 2);
    }

    @Test
    void a_returned_month_is_owed_again() {
        given.handIn(ReportKind.MONTH, 1, HandInState.RETURNED, LocalDateTime.of(2025, 2, 6, 9, 0));
        assertThat(month(JANUARY, "2025-02-10"))
                .extracting(HandInStanding::stage, HandInStanding::punctuality)
                .containsExactly(Stage.RETURNED, Punctuality.OVERDUE);
    }

    @Test
    void a_hand_in_that_stands_is_judged_by_the_first_one() {
        given.handIn(
                ReportKind.MONTH,
                1,
                HandInState.SUBMITTED,
                LocalDateTime.of(2025, 2, 5, 9, 0),
                LocalDateTime.of(2025, 2, 18, 9, 0));
        HandInStanding standing = month(JANUARY, "2025-06-30");
        assertThat(standing.punctuality()).isEqualTo(Punctuality.ON_TIME);
        assertThat(standing.workingDaysLate()).isZero();
        assertThat(standing.firstSubmittedOn()).isEqualTo("2025-02-05");
        assertThat(standing.submittedOn()).isEqualTo("2025-02-18");
        assertThat(standing.isHandedInAgain()).isTrue();
    }

    @Test
    void a_first_hand_in_after_the_due_day_stays_late_when_it_is_handed_in_again() {
        given.handIn(
                ReportKind.MONTH,
                1,
                HandInState.APPROVED,
                LocalDateTime.of(2025, 2, 11, 9, 0),
                LocalDateTime.of(2025, 2, 20, 9, 0));
        assertThat(month(JANUARY, "2025-06-30"))
                .extracting(HandInStanding::punctuality, HandInStanding::workingDaysLate)
                .containsExactly(Punctuality.LATE, 2);
    }

    @Test
    void a_month_that_a_correction_opened_again_is_outstanding_until_it_is_handed_in() {
        given.handIn(
                ReportKind.MONTH,
                1,
                HandInState.VOIDED,
                LocalDateTime.of(2025, 2, 3, 9, 0),
                LocalDateTime.of(2025, 2, 6, 9, 0));
        assertThat(month(JANUARY, "2025-02-07"))
                .extracting(HandInStanding::stage, HandInStanding::punctuality, HandInStanding::workingDaysLate)
                .containsExactly(Stage.VOIDED, Punctuality.NOT_YET_DUE, 0);
        assertThat(month(JANUARY, "2025-02-11"))
                .extracting(HandInStanding::punctuality, HandInStanding::workingDaysLate)
                .containsExactly(Punctuality.OVERDUE, 2);
    }

    @Test
    void december_is_due_by_the_next_years_days_off_once_they_are_known() {
        PolicyFacts withNextYear = PoliciesGiven.none()
                .calendar(2025, "2025-01-01", CALENDAR_2025)
                .calendar(
                        2026,
                        "2025-12-01",
                        new CalendarRules(9, 9, List.of(new DayOff("2026-01-01", "Tahun Baru", "national-holiday"))))
                .facts();
        assertThat(month(DECEMBER, "2025-12-31").due()).isEqualTo("2026-01-07");
        assertThat(new HandInCalendar(given.facts(), withNextYear, LocalDate.parse("2025-12-31"), ZONE)
                        .month(DECEMBER)
                        .due())
                .isEqualTo("2026-01-08");
    }

    @Test
    void lateness_that_goes_on_counts_the_days_off_of_every_later_year() {
        PolicyFacts withLaterYears = PoliciesGiven.none()
                .calendar(2025, "2025-01-01", CALENDAR_2025)
                .calendar(
                        2026,
                        "2026-01-01",
                        new CalendarRules(9, 9, List.of(new DayOff("2026-01-01", "Tahun Baru", "national-holiday"))))
                .calendar(
                        2027,
                        "2027-01-01",
                        new CalendarRules(9, 9, List.of(new DayOff("2027-01-01", "Tahun Baru", "national-holiday"))))
                .facts();
        assertThat(daysLate(policies, "2027-01-04") - daysLate(withLaterYears, "2027-01-04"))
                .isEqualTo(2);
    }

    private int daysLate(PolicyFacts policies, String today) {
        return new HandInCalendar(given.facts(), policies, LocalDate.parse(today), ZONE)
                .month(JANUARY)
                .workingDaysLate();
    }

    @Test
    void a_calendar_adopted_in_the_middle_of_the_year_judges_the_periods_that_end_from_then_on() {
        PolicyFacts changed = PoliciesGiven.none()
                .calendar(2025, "2025-01-01", CALENDAR_2025)
                .calendar(2025, "2025-07-01", new CalendarRules(3, 7, List.of()))
                .facts();
        HandInCalendar calendar = new HandInCalendar(given.facts(), changed, LocalDate.parse("2025-12-31"), ZONE);

        assertThat(calendar.month(JUNE).due()).as("the fifth working day").isEqualTo("2025-07-07");
        assertThat(calendar.quarter(Quarter.II).due()).as("the tenth").isEqualTo("2025-07-14");
        assertThat(calendar.month(JULY).due()).as("the third").isEqualTo("2025-08-05");
        assertThat(calendar.quarter(Quarter.III).due()).as("the seventh").isEqualTo("2025-10-09");
    }

    @Test
    void without_a_calendar_nothing_is_due() {
        HandInStanding standing = new HandInCalendar(
                        given.facts(), PoliciesGiven.none().facts(), LocalDate.parse("2025-12-31"), ZONE)
                .month(FEBRUARY);
        assertThat(standing.punctuality()).isEqualTo(Punctuality.NO_CALENDAR);
        assertThat(standing.stage()).isEqualTo(Stage.NOTHING_RECORDED);
        assertThat(standing.due()).isNull();
    }

    private HandInStanding month(java.time.Month month, String today) {
        return calendar(today).month(month);
    }

    private HandInCalendar calendar(String today) {
        return new HandInCalendar(given.facts(), policies, LocalDate.parse(today), ZONE);
    }
}
