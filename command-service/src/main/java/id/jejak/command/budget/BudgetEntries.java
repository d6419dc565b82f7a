package id.jejak.command.budget;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import id.jejak.command.budget.BudgetCommand.RealizeBudget;
import id.jejak.command.budget.BudgetCommand.ReverseBudgetRealization;
import id.jejak.command.budget.Spending.Entry;
import id.jejak.command.rule.CommandContext;
import id.jejak.command.rule.FreeText;
import id.jejak.command.rule.PeriodStates;
import id.jejak.command.rule.Refusals;
import id.jejak.command.rule.RuleViolation;
import id.jejak.command.rule.Surroundings;
import id.jejak.command.rule.Violations;
import id.jejak.kernel.agreement.AgreementEvent.PerformanceAgreementAmended;
import id.jejak.kernel.agreement.AgreementEvent.PerformanceAgreementSigned;
import id.jejak.kernel.agreement.AgreementTerms;
import id.jejak.kernel.agreement.AgreementTerms.BudgetTerms;
import id.jejak.kernel.budget.BudgetEvent.BudgetRealizationReversed;
import id.jejak.kernel.budget.BudgetEvent.BudgetRealized;
import id.jejak.kernel.measure.Rupiah;
import id.jejak.kernel.period.SectionYearId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateMember;

/** What was spent under the ceilings, in dated entries that are reversed when wrong and never edited. */
public final class BudgetEntries {
    @AggregateMember
    private final PeriodStates periods = new PeriodStates();

    @AggregateMember
    private final Spending spending = new Spending();

    private Set<String> agreed = Set.of();

    @CommandHandler
    void decide(
            RealizeBudget command,
            @MetaDataValue(value = CommandContext.KEY, required = true) CommandContext context,
            Surroundings surroundings) {
        SectionYearId id = command.sectionYear();
        new EntryRules(
                        command,
                        context,
                        surroundings.policies(id.section().kecamatan().kabupaten()))
                .check();
        BigDecimal ceiling = spending.requireCeiling(command.subActivity());
        if (!agreed.contains(command.subActivity())) {
            throw RuleViolation.of("sub-activity-not-agreed", "subActivity", "subActivity", command.subActivity());
        }
        if (spending.entry(command.entry()) != null) {
            throw RuleViolation.of("entry-known", "entry", "given", command.entry());
        }
        periods.refuseWhileHandedIn(command.month(), id.year().value(), "month");
        BigDecimal before = spending.realized(command.subActivity());
        refuseOverCeiling(command, ceiling, before);
        List<Object> voided = periods.voidedByAddition(
                id, command.month(), Refusals.causedBy(BudgetRealized.class), command.reason(), command.basis());
        apply(new BudgetRealized(
                id.toString(),
                command.entry(),
                command.subActivity(),
                command.month().getValue(),
                command.date(),
                command.rupiah().amount(),
                command.expenditureKind(),
                command.evidenceKind(),
                command.evidenceNumber(),
                ceiling,
                before,
                command.reason(),
                command.basis()));
        voided.forEach(event -> apply(event));
    }

    @CommandHandler
    void decide(
            ReverseBudgetRealization command,
            @MetaDataValue(value = CommandContext.KEY, required = true) CommandContext context) {
        SectionYearId id = command.sectionYear();
        Violations violations = new Violations();
        new FreeText(violations, context).reason(command.reason()).basis(command.basis());
        violations.throwIfAny();
        Entry entry = spending.entry(command.entry());
        if (entry == null) {
            throw RuleViolation.of("entry-unknown", "entry", "given", command.entry());
        }
        if (entry.reversed()) {
            throw RuleViolation.of(
                    "entry-already-reversed", "entry", "given", command.entry(), "rupiah", new Rupiah(entry.rupiah()));
        }
        refusePaidBack(command.entry(), entry);
        periods.refuseWhileHandedIn(entry.month(), id.year().value(), "entry");
        List<Object> voided = periods.voidedBy(
                id.toString(), entry.month(), Refusals.causedBy(BudgetRealizationReversed.class), command.reason());
        apply(new BudgetRealizationReversed(
                id.toString(),
                command.entry(),
                entry.subActivity(),
                entry.month().getValue(),
                entry.rupiah(),
                command.reason(),
                command.basis()));
        voided.forEach(event -> apply(event));
    }

    private static void refuseOverCeiling(RealizeBudget command, BigDecimal ceiling, BigDecimal before) {
        BigDecimal left = ceiling.subtract(before);
        if (command.rupiah().amount().compareTo(left) > 0) {
            throw RuleViolation.of(
                    "budget-over-ceiling",
                    "rupiah",
                    "asked",
                    command.rupiah(),
                    "limit",
                    new Rupiah(ceiling),
                    "realized",
                    new Rupiah(before),
                    "left",
                    new Rupiah(left.max(BigDecimal.ZERO)),
                    "subActivity",
                    command.subActivity());
        }
    }

    /** What was paid back of an entry has to be taken back first, or more would have been paid back than was spent. */
    private void refusePaidBack(String id, Entry entry) {
        List<String> refunds = spending.refundsOf(id);
        if (!refunds.isEmpty()) {
            throw RuleViolation.of(
                    "entry-paid-back",
                    "entry",
                    "given",
                    id,
                    "paidBack",
                    new Rupiah(spending.paidBack(id)),
                    "refunds",
                    refunds.size(),
                    "first",
                    refunds.get(0));
        }
        BigDecimal realized = spending.realized(entry.subActivity());
        if (entry.rupiah().compareTo(realized) > 0) {
            throw RuleViolation.of(
                    "entry-reversal-below-zero",
                    "entry",
                    "asked",
                    new Rupiah(entry.rupiah()),
                    "limit",
                    new Rupiah(realized),
                    "subActivity",
                    entry.subActivity());
        }
    }

    private static Set<String> subActivities(AgreementTerms terms) {
        return terms.budget().stream().map(BudgetTerms::subActivity).collect(Collectors.toSet());
    }

    @EventSourcingHandler
    void evolve(PerformanceAgreementSigned event) {
        agreed = subActivities(event.terms());
    }

    @EventSourcingHandler
    void evolve(PerformanceAgreementAmended event) {
        agreed = subActivities(event.to());
    }
}
