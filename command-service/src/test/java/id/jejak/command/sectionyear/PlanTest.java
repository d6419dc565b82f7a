package id.jejak.command.sectionyear;

import static id.jejak.command.sectionyear.Kalaena.*;
import static id.jejak.command.sectionyear.Promises.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.agreement.AgreementCommand.AgreedIndicator;
import id.jejak.command.plan.PlanCommand.AdoptActionPlan;
import id.jejak.command.plan.PlanCommand.PlannedBudget;
import id.jejak.command.plan.PlanCommand.PlannedTarget;
import id.jejak.command.plan.PlanCommand.ReviseActionPlan;
import id.jejak.command.rule.RuleViolation;
import id.jejak.kernel.agreement.Aggregation;
import id.jejak.kernel.agreement.AgreementEvent.PerformanceAgreementSigned;
import id.jejak.kernel.agreement.GroundOfChange;
import id.jejak.kernel.measure.Quantity;
import id.jejak.kernel.measure.Rupiah;
import id.jejak.kernel.plan.PlanEvent.ActionPlanAdopted;
import id.jejak.kernel.plan.PlanEvent.ActionPlanRevised;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyApprovalVoided;
import id.jejak.kernel.reporting.ReportingEvent.QuarterlyApprovalVoided;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest extends SectionYearTest {
    private static AdoptActionPlan adopt(List<PlannedTarget> targets, List<PlannedBudget> budgets) {
        return new AdoptActionPlan(YEAR, targets, budgets, BASIS);
    }

    private static ReviseActionPlan revise(List<PlannedTarget> targets, List<PlannedBudget> budgets) {
        return new ReviseActionPlan(
                YEAR,
                targets,
                budgets,
                GroundOfChange.PROGRAM_ACTIVITY_OR_BUDGET_CHANGED,
                "Pergeseran anggaran",
                BASIS);
    }

    private static List<PlannedBudget> licensingSpread(String... rupiah) {
        List<PlannedBudget> budgets = new ArrayList<>(Promises.rupiah(LICENSING, rupiah));
        budgets.addAll(Promises.rupiah(DELEGATED, "915000", "915000", "915000", "915000"));
        return budgets;
    }

    private RuleViolation refusedFor(AgreedIndicator indicator, String... quarters) {
        PerformanceAgreementSigned agreement =
                new PerformanceAgreementSigned(ID, 1, BASIS, HEAD, CAMAT, terms(List.of(indicator), List.of()));
        return refused(
                List.of(agreement), adopt(spread(indicator.indicator(), quarters), List.of()), head("2025-01-06"));
    }

    private void acceptedFor(AgreedIndicator indicator, String... quarters) {
        PerformanceAgreementSigned agreement =
                new PerformanceAgreementSigned(ID, 1, BASIS, HEAD, CAMAT, terms(List.of(indicator), List.of()));
        List<PlannedTarget> targets = spread(indicator.indicator(), quarters);
        decide(List.of(agreement), adopt(targets, List.of()), head("2025-01-06"))
                .expectEvents(new ActionPlanAdopted(ID, planTerms(targets, List.of()), BASIS));
    }

    @Test
    void spreads_the_agreement_over_the_quarters() {
        decide(List.of(ceilings(), signed()), adopt(targets(), plannedBudgets()), head("2025-01-06"))
                .expectEvents(planned());
    }

    @Test
    void needs_an_agreement() {
        assertThat(refused(List.of(ceilings()), adopt(targets(), plannedBudgets()), head("2025-01-06"))
                        .code())
                .isEqualTo("agreement-missing");
    }

    @Test
    void is_adopted_once_and_revised_after_that() {
        assertThat(refused(begun(), adopt(targets(), plannedBudgets()), head("2025-01-06"))
                        .code())
                .isEqualTo("plan-already-adopted");
        assertThat(refused(List.of(signed()), revise(targets(), plannedBudgets()), head("2025-01-06"))
                        .code())
                .isEqualTo("plan-missing");
    }

    @Test
    void a_summed_indicators_quarters_add_up_to_the_year() {
        RuleViolation refused = refusedFor(program(Aggregation.SUM, "12"), "3", "3", "3", "2");
        assertThat(refused.code()).isEqualTo("plan-sum-differs");
        assertThat(refused.arguments())
                .containsEntry("asked", Quantity.of("11"))
                .containsEntry("limit", Quantity.of("12"))
                .containsEntry("difference", Quantity.of("1"));
    }

    @Test
    void a_last_value_indicators_year_is_its_latest_quarter_with_a_target() {
        acceptedFor(program(Aggregation.LAST, "100"), "71.43", "100", "100", "0");
        assertThat(refusedFor(program(Aggregation.LAST, "100"), "100", "100", "100", "90")
                        .code())
                .isEqualTo("plan-last-differs");
    }

    @Test
    void a_mean_indicators_year_is_the_mean_of_the_quarters_with_a_target() {
        acceptedFor(program(Aggregation.MEAN, "80"), "70", "90", "0", "80");
        acceptedFor(program(Aggregation.MEAN, "33.333333"), "33", "33", "34", "0");
        assertThat(refusedFor(program(Aggregation.MEAN, "80"), "80", "80", "80", "84")
                        .code())
                .isEqualTo("plan-mean-differs");
    }

    @Test
    void the_quarters_rupiah_add_up_to_the_annual_budget_exactly() {
        RuleViolation refused = refused(
                List.of(signed()),
                adopt(targets(), licensingSpread("423000", "4726450", "423300", "829950")),
                head("2025-01-06"));
        assertThat(refused.code()).isEqualTo("plan-budget-differs");
        assertThat(refused.arguments())
                .containsEntry("asked", Rupiah.of("6402700"))
                .containsEntry("limit", Rupiah.of("6403000"))
                .containsEntry("difference", Rupiah.of("300"));
    }

    @Test
    void names_every_quarter_that_is_missing_said_twice_or_of_another_indicator() {
        List<PlannedTarget> targets = new ArrayList<>(spread(DOCUMENTS, "3", "3", "3"));
        targets.addAll(spread(DOCUMENTS, "3"));
        targets.addAll(spread("7.01.02.2.04.0009-1", "1"));
        RuleViolation refused = refused(List.of(signed()), adopt(targets, plannedBudgets()), head("2025-01-06"));
        assertThat(refused.all())
                .extracting(RuleViolation.Broken::code)
                .contains("plan-target-twice", "indicator-not-agreed", "plan-target-missing");
        assertThat(refused.all())
                .extracting(RuleViolation.Broken::field)
                .contains("targets[3].quarter", "targets[4].indicator", "targets");
    }

    @Test
    void refuses_a_revision_that_changes_nothing() {
        assertThat(refused(begun(), revise(targets(), plannedBudgets()), head("2025-02-03"))
                        .code())
                .isEqualTo("plan-revision-changes-nothing");
    }

    @Test
    void a_shift_of_budget_changes_quarters_and_leaves_the_year() {
        List<PlannedBudget> shifted = licensingSpread("423300", "4726450", "523300", "729950");
        decide(begun(), revise(targets(), shifted), head("2025-07-03"))
                .expectEvents(new ActionPlanRevised(
                        ID,
                        planTerms(),
                        planTerms(targets(), shifted),
                        "program-activity-or-budget-changed",
                        "Pergeseran anggaran",
                        BASIS));
    }

    @Test
    void a_change_of_later_quarters_leaves_an_approved_one_alone() {
        List<PlannedBudget> shifted = licensingSpread("423300", "4726450", "523300", "729950");
        decide(firstQuarterApproved(), revise(targets(), shifted), head("2025-07-03"))
                .expectEvents(new ActionPlanRevised(
                        ID,
                        planTerms(),
                        planTerms(targets(), shifted),
                        "program-activity-or-budget-changed",
                        "Pergeseran anggaran",
                        BASIS));
    }

    @Test
    void a_change_of_an_approved_quarter_voids_its_approvals() {
        List<PlannedBudget> shifted = licensingSpread("523300", "4626450", "423300", "829950");
        String cause = "action-plan-revised";
        decide(firstQuarterApproved(), revise(targets(), shifted), head("2025-07-03"))
                .expectEvents(
                        new ActionPlanRevised(
                                ID,
                                planTerms(),
                                planTerms(targets(), shifted),
                                "program-activity-or-budget-changed",
                                "Pergeseran anggaran",
                                BASIS),
                        new MonthlyApprovalVoided(ID, 1, cause, "Pergeseran anggaran"),
                        new MonthlyApprovalVoided(ID, 2, cause, "Pergeseran anggaran"),
                        new MonthlyApprovalVoided(ID, 3, cause, "Pergeseran anggaran"),
                        new QuarterlyApprovalVoided(ID, 1, cause, "Pergeseran anggaran"));
    }

    @Test
    void refuses_a_change_of_a_quarter_that_is_handed_in() {
        List<Object> handedIn = begun(recorded(Month.JANUARY, 1), submitted(Month.JANUARY));
        assertThat(refused(
                                handedIn,
                                revise(targets(), licensingSpread("523300", "4626450", "423300", "829950")),
                                head("2025-02-03"))
                        .code())
                .isEqualTo("month-handed-in");
    }
}
