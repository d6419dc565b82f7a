package id.jejak.command.sectionyear;

import static id.jejak.command.sectionyear.Kalaena.*;
import static id.jejak.command.sectionyear.Promises.*;
import static java.time.Month.FEBRUARY;
import static java.time.Month.JANUARY;
import static java.time.Month.MARCH;

import id.jejak.command.agreement.AgreementCommand.SignPerformanceAgreement;
import id.jejak.command.budget.BudgetCommand.AdoptBudgetDocument;
import id.jejak.command.budget.BudgetCommand.RealizeBudget;
import id.jejak.command.budget.BudgetCommand.SetCeiling;
import id.jejak.command.plan.PlanCommand.AdoptActionPlan;
import id.jejak.command.plan.PlanCommand.PlannedTarget;
import id.jejak.command.realization.RealizationCommand.RecordMonthlyRealization;
import id.jejak.command.reporting.ReportingCommand.SubmitMonthlyReport;
import id.jejak.command.reporting.ReportingCommand.SubmitQuarterlyEvaluation;
import id.jejak.command.rule.CommandContext;
import id.jejak.kernel.agreement.Aggregation;
import id.jejak.kernel.budget.BudgetDocumentKind;
import id.jejak.kernel.measure.Quantity;
import id.jejak.kernel.measure.Rupiah;
import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.trail.Basis;
import id.jejak.kernel.trail.SourceGap;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** The first quarter of 2025 as the section's documents tell it: nobody but the section's head is named in them. */
class RealQuarterTest {
    private static final Basis UNDATED = Basis.notStated("Perjanjian Kinerja Kepala Seksi Pelayanan Umum");

    private static Object on(String date, Object command) {
        return GenericCommandMessage.asCommandMessage(command)
                .andMetaData(MetaData.with(CommandContext.KEY, imported(date)));
    }

    private static RecordMonthlyRealization documentsIn(Month month, int served) {
        return new RecordMonthlyRealization(
                YEAR,
                DOCUMENTS,
                month,
                Quantity.of("1"),
                List.of("Pelayanan administrasi kependudukan bagi " + served + " orang."),
                null,
                null,
                null,
                null);
    }

    @Test
    void the_real_quarter_comes_in_as_its_documents_are_dated() {
        String gap = SourceGap.NOT_STATED;
        new AggregateTestFixture<>(SectionYear.class)
                .registerInjectableResource(surroundings(appointed(HEAD)))
                .givenCommands(
                        on("2025-01-01", dpa()),
                        on("2025-01-01", agreement()),
                        on("2025-01-01", plan()),
                        on("2025-02-03", documentsIn(JANUARY, 56)),
                        on("2025-02-03", new SubmitMonthlyReport(YEAR, JANUARY)),
                        on("2025-03-03", documentsIn(FEBRUARY, 48)),
                        on("2025-03-03", new SubmitMonthlyReport(YEAR, FEBRUARY)),
                        on("2025-04-09", documentsIn(MARCH, 57)),
                        on(
                                "2025-04-09",
                                new RealizeBudget(
                                        YEAR,
                                        "2025-03-1",
                                        LICENSING,
                                        MARCH,
                                        gap,
                                        Rupiah.of("423300"),
                                        gap,
                                        gap,
                                        gap,
                                        null,
                                        null)),
                        on("2025-04-09", new SubmitMonthlyReport(YEAR, MARCH)))
                .when(
                        new SubmitQuarterlyEvaluation(YEAR, Quarter.I, NARRATIVE),
                        Map.of(CommandContext.KEY, imported("2025-04-09")))
                .expectEvents(submitted(Quarter.I));
    }

    private static AdoptBudgetDocument dpa() {
        return new AdoptBudgetDocument(
                YEAR,
                BudgetDocumentKind.DPA,
                Basis.notStated("DPA Kecamatan Kalaena"),
                List.of(new SetCeiling(LICENSING, Rupiah.of("6403000"))),
                null);
    }

    private static SignPerformanceAgreement agreement() {
        return new SignPerformanceAgreement(
                YEAR,
                UNDATED,
                List.of(documents("12"), program(Aggregation.LAST, "100")),
                List.of(budget(LICENSING, "6403000")));
    }

    private static AdoptActionPlan plan() {
        List<PlannedTarget> targets = new ArrayList<>(spread(DOCUMENTS, "3", "3", "3", "3"));
        targets.addAll(spread(PROGRAM, "100", "100", "100", "100"));
        return new AdoptActionPlan(YEAR, targets, rupiah(LICENSING, "423300", "4726450", "423300", "829950"), UNDATED);
    }
}
