package id.jejak.command.sectionyear;

import id.jejak.command.agreement.Agreement;
import id.jejak.command.agreement.AgreementCommand.SignPerformanceAgreement;
import id.jejak.command.budget.BudgetCommand.AdoptBudgetDocument;
import id.jejak.command.budget.BudgetDocuments;
import id.jejak.command.budget.BudgetEntries;
import id.jejak.command.budget.BudgetRefunds;
import id.jejak.command.plan.Plan;
import id.jejak.command.realization.MonthlyRealizations;
import id.jejak.command.reporting.MonthlyReports;
import id.jejak.command.reporting.QuarterlyEvaluations;
import id.jejak.command.rule.CommandContext;
import id.jejak.command.rule.MemberEvolution;
import id.jejak.command.rule.PartVersions;
import id.jejak.command.rule.SectionYearCommand;
import id.jejak.command.rule.Surroundings;
import id.jejak.kernel.period.SectionYearEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.ForwardNone;
import org.jspecify.annotations.Nullable;

/**
 * One section's fiscal year: the unit of consistency. Each member decides on the commands of its feature and folds the
 * events that its rules need; the root begins the year and refuses what was decided on an outdated view.
 */
@AggregateRoot
public class SectionYear {
    private final PartVersions versions = new PartVersions();

    @AggregateMember(eventForwardingMode = ForwardNone.class)
    private final Agreement agreement = new Agreement();

    @AggregateMember(eventForwardingMode = ForwardNone.class)
    private final Plan plan = new Plan();

    @AggregateMember(eventForwardingMode = ForwardNone.class)
    private final BudgetDocuments budgetDocuments = new BudgetDocuments();

    @AggregateMember(eventForwardingMode = ForwardNone.class)
    private final BudgetEntries budgetEntries = new BudgetEntries();

    @AggregateMember(eventForwardingMode = ForwardNone.class)
    private final BudgetRefunds budgetRefunds = new BudgetRefunds();

    @AggregateMember(eventForwardingMode = ForwardNone.class)
    private final MonthlyRealizations realizations = new MonthlyRealizations();

    @AggregateMember(eventForwardingMode = ForwardNone.class)
    private final MonthlyReports monthlyReports = new MonthlyReports();

    @AggregateMember(eventForwardingMode = ForwardNone.class)
    private final QuarterlyEvaluations quarterlyEvaluations = new QuarterlyEvaluations();

    @AggregateIdentifier
    private @Nullable String id;

    /** Empty, to be folded from its stream. */
    public SectionYear() {}

    @CommandHandlerInterceptor
    void refuseStale(
            SectionYearCommand command,
            @MetaDataValue(value = CommandContext.KEY, required = true) CommandContext context) {
        versions.refuseStale(context, SectionYearParts.editedBy(command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(
            SignPerformanceAgreement command,
            @MetaDataValue(value = CommandContext.KEY, required = true) CommandContext context,
            Surroundings surroundings) {
        agreement.decide(command, context, surroundings);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(
            AdoptBudgetDocument command,
            @MetaDataValue(value = CommandContext.KEY, required = true) CommandContext context,
            Surroundings surroundings) {
        budgetDocuments.decide(command, context, surroundings);
    }

    @EventSourcingHandler
    void evolve(SectionYearEvent event, @SequenceNumber long sequence) {
        id = event.sectionYear();
        versions.touched(sequence, event, SectionYearParts.touchedBy(event));
        MemberEvolution.evolve(this, event);
    }
}
