package id.jejak.command.sectionyear;

import static id.jejak.command.sectionyear.Kalaena.*;
import static id.jejak.command.sectionyear.Promises.*;
import static java.time.Month.FEBRUARY;
import static java.time.Month.JANUARY;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.agreement.AgreementCommand.SignPerformanceAgreement;
import id.jejak.command.realization.RealizationCommand.ReviseMonthlyRealization;
import id.jejak.command.reporting.ReportingCommand.ApproveMonthlyReport;
import id.jejak.command.rule.Part;
import id.jejak.command.rule.StalePart;
import id.jejak.command.rule.StalePart.Later;
import id.jejak.kernel.measure.Quantity;
import id.jejak.kernel.realization.RealizationEvent.MonthlyRealizationRevised;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sequence numbers: 0 ceilings, 1 agreement, 2 plan, and then what each test adds. */
class StalePartTest extends SectionYearTest {
    private static final ReviseMonthlyRealization REVISE_JANUARY = new ReviseMonthlyRealization(
            YEAR, DOCUMENTS, JANUARY, Quantity.of("5"), List.of(), null, null, "Salah hitung", BASIS);

    private static final MonthlyRealizationRevised REVISED =
            new MonthlyRealizationRevised(ID, DOCUMENTS, 1, delivered("1"), delivered("2"), "Salah hitung", BASIS);

    @Test
    void a_command_of_a_member_is_refused_when_its_part_changed_since_and_told_by_what() {
        StalePart stale = thrown(
                StalePart.class, begun(recorded(JANUARY, 1), REVISED), REVISE_JANUARY, having(head("2025-02-03"), 3));
        assertThat(stale.parts()).containsExactly(new Part(Part.Kind.REALIZED_MONTH, DOCUMENTS, 1));
        assertThat(stale.expectedVersion()).isEqualTo(3);
        assertThat(stale.later()).containsExactly(new Later(4, REVISED));
    }

    @Test
    void a_change_of_another_part_does_not_matter() {
        decide(
                        begun(recorded(JANUARY, 1), recorded(FEBRUARY, 1), recorded(REPORTS, JANUARY, 1)),
                        REVISE_JANUARY,
                        having(head("2025-03-03"), 3))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void the_version_that_was_shown_is_not_stale() {
        decide(begun(recorded(JANUARY, 1), REVISED), REVISE_JANUARY, having(head("2025-02-03"), 4))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_command_of_the_root_is_refused_likewise() {
        StalePart stale = thrown(
                StalePart.class,
                begun(),
                new SignPerformanceAgreement(YEAR, BASIS, indicators(), budgets()),
                having(head("2025-02-03"), 0));
        assertThat(stale.parts()).containsExactly(Part.of(Part.Kind.AGREEMENT));
    }

    @Test
    void approving_counts_every_figure_that_the_month_shows() {
        List<Object> changed = begun(
                recorded(JANUARY, 1),
                recorded(FEBRUARY, 1),
                submitted(FEBRUARY),
                spent("A", JANUARY, "1"),
                recorded(Month.MARCH, 1));
        StalePart stale = thrown(
                StalePart.class,
                changed,
                new ApproveMonthlyReport(YEAR, FEBRUARY, SHOWN),
                having(camat("2025-03-05"), 5));
        assertThat(stale.parts()).containsExactly(new Part(Part.Kind.BUDGET_ENTRY, "A", 1));
        decide(changed, new ApproveMonthlyReport(YEAR, FEBRUARY, SHOWN), having(camat("2025-03-05"), 6))
                .expectEvents(approved(FEBRUARY));
    }
}
