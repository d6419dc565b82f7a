package id.jejak.command.sectionyear;

import static id.jejak.command.sectionyear.Kalaena.*;
import static java.time.Month.APRIL;
import static java.time.Month.FEBRUARY;
import static java.time.Month.JANUARY;
import static java.time.Month.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.jejak.command.realization.RealizationCommand.RecordMonthlyRealization;
import id.jejak.command.realization.RealizationCommand.ReviseMonthlyRealization;
import id.jejak.command.rule.RuleViolation;
import id.jejak.kernel.measure.Quantity;
import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.realization.RealizationEvent.MonthlyRealizationRecorded;
import id.jejak.kernel.realization.RealizationEvent.MonthlyRealizationRevised;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyApprovalVoided;
import id.jejak.kernel.reporting.ReportingEvent.QuarterlyApprovalVoided;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RealizationTest extends SectionYearTest {
    private static RecordMonthlyRealization record(String indicator, Month month, String quantity) {
        return new RecordMonthlyRealization(
                YEAR, indicator, month, Quantity.of(quantity), List.of("Melayani 56 orang."), null, null, null, null);
    }

    private static ReviseMonthlyRealization revise(Month month, String quantity) {
        return new ReviseMonthlyRealization(
                YEAR,
                DOCUMENTS,
                month,
                Quantity.of(quantity),
                List.of("Melayani 56 orang."),
                null,
                null,
                "Salah hitung",
                BASIS);
    }

    private static MonthlyRealizationRevised revised(Month month, String from, String to) {
        return new MonthlyRealizationRevised(
                ID, DOCUMENTS, month.getValue(), delivered(from), delivered(to), "Salah hitung", BASIS);
    }

    @Test
    void records_each_indicator_of_the_section_on_its_own() {
        decide(begun(recorded(JANUARY, 1)), record(REPORTS, JANUARY, "2"), head("2025-02-03"))
                .expectEvents(recorded(REPORTS, JANUARY, 2));
    }

    @Test
    void refuses_an_indicator_that_was_not_agreed() {
        RuleViolation refused = refused(begun(), record("7.01.02.2.04.0009-1", JANUARY, "1"), head("2025-02-03"));
        assertThat(refused.code()).isEqualTo("indicator-not-agreed");
        assertThat(refused.field()).isEqualTo("indicator");
    }

    @Test
    void refuses_a_month_that_has_not_begun() {
        RuleViolation refused = refused(begun(), record(DOCUMENTS, MARCH, "1"), head("2025-02-28"));
        assertThat(refused.code()).isEqualTo("month-in-future");
        assertThat(refused.arguments())
                .containsEntry("month", YearMonth.of(2025, 3))
                .containsEntry("today", LocalDate.of(2025, 2, 28));
    }

    @Test
    void takes_the_running_month() {
        decide(begun(), record(DOCUMENTS, MARCH, "1"), head("2025-03-01")).expectEvents(recorded(MARCH, 1));
    }

    @Test
    void refuses_to_record_a_month_twice() {
        RuleViolation refused =
                refused(begun(recorded(JANUARY, 1)), record(DOCUMENTS, JANUARY, "2"), head("2025-02-03"));
        assertThat(refused.code()).isEqualTo("month-already-recorded");
        assertThat(refused.arguments()).containsEntry("recorded", Quantity.of("1"));
    }

    @Test
    void a_revision_states_both_sides_reason_and_basis() {
        decide(begun(recorded(JANUARY, 1)), revise(JANUARY, "2"), head("2025-02-03"))
                .expectEvents(revised(JANUARY, "1", "2"));
    }

    @Test
    void refuses_a_revision_that_changes_nothing() {
        assertThat(refused(begun(recorded(JANUARY, 1)), revise(JANUARY, "1.0"), head("2025-02-03"))
                        .code())
                .isEqualTo("revision-changes-nothing");
    }

    @Test
    void refuses_to_revise_what_was_never_recorded() {
        assertThat(refused(begun(), revise(JANUARY, "2"), head("2025-02-03")).code())
                .isEqualTo("month-not-recorded");
    }

    @Test
    void a_submitted_month_is_locked() {
        List<Object> handedIn = begun(recorded(JANUARY, 1), submitted(JANUARY));
        assertThat(refused(handedIn, revise(JANUARY, "2"), head("2025-02-03")).code())
                .isEqualTo("month-handed-in");
        assertThat(refused(handedIn, record(REPORTS, JANUARY, "2"), head("2025-02-03"))
                        .code())
                .isEqualTo("month-handed-in");
    }

    @Test
    void a_submitted_quarter_locks_its_approved_months() {
        List<Object> handedIn = begun(
                recorded(JANUARY, 1),
                submitted(JANUARY),
                approved(JANUARY),
                submitted(FEBRUARY),
                submitted(MARCH),
                submitted(Quarter.I));
        assertThat(refused(handedIn, revise(JANUARY, "2"), head("2025-04-03")).code())
                .isEqualTo("quarter-handed-in");
        List<Object> withApril = new ArrayList<>(handedIn);
        withApril.add(recorded(APRIL, 1));
        decide(withApril, revise(APRIL, "2"), head("2025-05-03")).expectEvents(revised(APRIL, "1", "2"));
    }

    private static RecordMonthlyRealization missed() {
        return new RecordMonthlyRealization(
                YEAR,
                PROGRAM,
                JANUARY,
                Quantity.of("100"),
                List.of("Melayani 56 orang."),
                null,
                null,
                "Terlewat",
                BASIS);
    }

    @Test
    void an_approved_month_takes_a_first_record_only_with_grounds() {
        assertThat(refused(firstQuarterApproved(), record(PROGRAM, JANUARY, "100"), head("2025-05-03"))
                        .code())
                .isEqualTo("month-and-quarter-approved");
        assertThat(refused(begun(), missed(), head("2025-05-03")).code()).isEqualTo("grounds-not-asked");
    }

    @Test
    void a_record_missed_in_an_approved_month_carries_its_grounds_and_voids_the_approvals_over_it() {
        decide(firstQuarterApproved(), missed(), head("2025-05-03"))
                .expectEvents(
                        new MonthlyRealizationRecorded(ID, PROGRAM, 1, delivered("100"), "Terlewat", BASIS),
                        new MonthlyApprovalVoided(ID, 1, "monthly-realization-recorded", "Terlewat"),
                        new QuarterlyApprovalVoided(ID, 1, "monthly-realization-recorded", "Terlewat"));
    }

    @Test
    void a_revision_of_an_approved_month_voids_its_approval() {
        decide(
                        begun(recorded(JANUARY, 1), submitted(JANUARY), approved(JANUARY)),
                        revise(JANUARY, "2"),
                        head("2025-02-10"))
                .expectEvents(
                        revised(JANUARY, "1", "2"),
                        new MonthlyApprovalVoided(ID, 1, "monthly-realization-revised", "Salah hitung"));
    }

    @Test
    void a_revision_under_an_approved_quarter_voids_both_approvals() {
        decide(firstQuarterApproved(), revise(FEBRUARY, "2"), head("2025-05-03"))
                .expectEvents(
                        revised(FEBRUARY, "1", "2"),
                        new MonthlyApprovalVoided(ID, 2, "monthly-realization-revised", "Salah hitung"),
                        new QuarterlyApprovalVoided(ID, 1, "monthly-realization-revised", "Salah hitung"));
    }

    @Test
    void a_month_whose_approval_was_voided_is_open_again() {
        List<Object> voided = firstQuarterApproved(
                revised(FEBRUARY, "1", "2"),
                new MonthlyApprovalVoided(ID, 2, "monthly-realization-revised", "Salah hitung"),
                new QuarterlyApprovalVoided(ID, 1, "monthly-realization-revised", "Salah hitung"));
        decide(voided, revise(FEBRUARY, "3"), head("2025-05-03")).expectEvents(revised(FEBRUARY, "2", "3"));
    }

    @Test
    void tells_of_every_wrong_text_at_once() {
        RecordMonthlyRealization command = new RecordMonthlyRealization(
                YEAR,
                DOCUMENTS,
                JANUARY,
                Quantity.of("1"),
                List.of("Melayani pemohon 7324 1015 0190 0001.", " "),
                "x".repeat(4001),
                null,
                null,
                null);
        RuleViolation refused = refused(begun(), command, head("2025-02-03"));
        assertThat(refused.all())
                .extracting(RuleViolation.Broken::field, RuleViolation.Broken::code)
                .containsExactly(
                        tuple("activities[0]", "text-names-a-citizen"),
                        tuple("activities[1]", "text-required"),
                        tuple("obstacles", "text-too-long"));
    }
}
