package id.jejak.command.plan;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import id.jejak.command.plan.PlanCommand.AdoptActionPlan;
import id.jejak.command.plan.PlanCommand.PlannedBudget;
import id.jejak.command.plan.PlanCommand.PlannedTarget;
import id.jejak.command.plan.PlanCommand.ReviseActionPlan;
import id.jejak.command.rule.CommandContext;
import id.jejak.command.rule.FreeText;
import id.jejak.command.rule.PeriodStates;
import id.jejak.command.rule.PlanFit;
import id.jejak.command.rule.Refusals;
import id.jejak.command.rule.RuleViolation;
import id.jejak.command.rule.Violations;
import id.jejak.kernel.agreement.AgreementEvent.PerformanceAgreementAmended;
import id.jejak.kernel.agreement.AgreementEvent.PerformanceAgreementSigned;
import id.jejak.kernel.agreement.AgreementTerms;
import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.plan.PlanEvent.ActionPlanAdopted;
import id.jejak.kernel.plan.PlanEvent.ActionPlanRevised;
import id.jejak.kernel.plan.PlanTerms;
import id.jejak.kernel.plan.PlanTerms.QuarterBudget;
import id.jejak.kernel.plan.PlanTerms.QuarterTarget;
import id.jejak.kernel.trail.StoredName;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateMember;
import org.jspecify.annotations.Nullable;

/** A section's action plan: the agreement's year spread exactly over its quarters. */
public final class Plan {
    @AggregateMember
    private final PeriodStates periods = new PeriodStates();

    private @Nullable AgreementTerms agreed;
    private @Nullable PlanTerms plan;

    @CommandHandler
    void decide(
            AdoptActionPlan command,
            @MetaDataValue(value = CommandContext.KEY, required = true) CommandContext context) {
        if (plan != null) {
            throw RuleViolation.of("plan-already-adopted", "");
        }
        PlanTerms terms = terms(command.targets(), command.budget());
        Violations violations = new Violations();
        new FreeText(violations, context).basis(command.basis());
        new PlanFit(violations).check(requireAgreement(), terms);
        violations.throwIfAny();
        apply(new ActionPlanAdopted(command.sectionYear().toString(), terms, command.basis()));
    }

    @CommandHandler
    void decide(
            ReviseActionPlan command,
            @MetaDataValue(value = CommandContext.KEY, required = true) CommandContext context) {
        PlanTerms from = plan;
        if (from == null) {
            throw RuleViolation.of("plan-missing", "");
        }
        PlanTerms to = terms(command.targets(), command.budget());
        Violations violations = new Violations();
        new FreeText(violations, context).reason(command.reason()).basis(command.basis());
        new PlanFit(violations).check(requireAgreement(), to);
        Set<Quarter> touched = PlanDifference.quarters(from, to);
        violations.require(PlanDifference.exists(from, to), "plan-revision-changes-nothing", "");
        violations.throwIfAny();

        String id = command.sectionYear().toString();
        int year = command.sectionYear().year().value();
        touched.forEach(quarter -> periods.refuseWhileHandedIn(quarter, year, "targets"));
        String cause = Refusals.causedBy(ActionPlanRevised.class);
        List<Object> voided = touched.stream()
                .flatMap(quarter -> periods.voidedBy(id, quarter, cause, command.reason()).stream())
                .toList();
        apply(new ActionPlanRevised(id, from, to, StoredName.of(command.ground()), command.reason(), command.basis()));
        voided.forEach(event -> apply(event));
    }

    private AgreementTerms requireAgreement() {
        AgreementTerms terms = agreed;
        if (terms == null) {
            throw RuleViolation.of("agreement-missing", "");
        }
        return terms;
    }

    private static PlanTerms terms(List<PlannedTarget> targets, List<PlannedBudget> budget) {
        return new PlanTerms(
                targets.stream()
                        .map(target -> new QuarterTarget(
                                target.indicator(),
                                target.quarter().number(),
                                target.target().value()))
                        .toList(),
                budget.stream()
                        .map(planned -> new QuarterBudget(
                                planned.subActivity(),
                                planned.quarter().number(),
                                planned.rupiah().amount()))
                        .toList());
    }

    @EventSourcingHandler
    void evolve(PerformanceAgreementSigned event) {
        agreed = event.terms();
    }

    @EventSourcingHandler
    void evolve(PerformanceAgreementAmended event) {
        agreed = event.to();
    }

    @EventSourcingHandler
    void evolve(ActionPlanAdopted event) {
        plan = event.plan();
    }

    @EventSourcingHandler
    void evolve(ActionPlanRevised event) {
        plan = event.to();
    }
}
