package id.jejak.command.budget;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import id.jejak.command.budget.BudgetCommand.RealizeBudget;
import id.jejak.command.budget.BudgetCommand.ReverseBudgetRealization;
import id.jejak.command.rule.CommandContext;
import id.jejak.command.rule.FreeText;
import id.jejak.command.rule.PeriodStates;
import id.jejak.command.rule.PeriodStates.State;
import id.jejak.command.rule.Refusals;
import id.jejak.command.rule.RuleViolation;
import id.jejak.command.rule.Violations;
import id.jejak.kernel.agreement.AgreementEvent.PerformanceAgreementAmended;
import id.jejak.kernel.agreement.AgreementEvent.PerformanceAgreementSigned;
import id.jejak.kernel.agreement.AgreementTerms;
import id.jejak.kernel.agreement.AgreementTerms.BudgetTerms;
import id.jejak.kernel.budget.BudgetEvent.BudgetDocumentAdopted;
import id.jejak.kernel.budget.BudgetEvent.BudgetRealizationReversed;
import id.jejak.kernel.budget.BudgetEvent.BudgetRealized;
import id.jejak.kernel.budget.Ceiling;
import id.jejak.kernel.measure.Rupiah;
import id.jejak.kernel.period.SectionYearId;
import java.math.BigDecimal;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateMember;
import org.jspecify.annotations.Nullable;

/** What was spent under the ceilings, in dated entries that are reversed when wrong and never edited. */
public final class BudgetEntries {
    @AggregateMember
    private final PeriodStates periods = new PeriodStates();

    private final Map<String, Entry> entries = new HashMap<>();
    private @Nullable Map<String, BigDecimal> ceilings;
    private Set<String> agreed = Set.of();

    @CommandHandler
    void decide(
            RealizeBudget command, @MetaDataValue(value = CommandContext.KEY, required = true) CommandContext context) {
        SectionYearId id = command.sectionYear();
        new EntryRules(command, context).check();
        Map<String, BigDecimal> inForce = ceilings;
        if (inForce == null) {
            throw RuleViolation.of("budget-document-missing", "");
        }
        if (!agreed.contains(command.subActivity())) {
            throw RuleViolation.of("sub-activity-not-agreed", "subActivity", "subActivity", command.subActivity());
        }
        if (entries.containsKey(command.entry())) {
            throw RuleViolation.of("entry-known", "entry", "given", command.entry());
        }
        periods.refuseWhileHandedIn(command.month(), id.year().value(), "month");
        if (periods.of(command.month()) == State.APPROVED) {
            throw RuleViolation.of("month-approved", "month", "month", id.year().month(command.month()));
        }
        BigDecimal ceiling = inForce.getOrDefault(command.subActivity(), BigDecimal.ZERO);
        BigDecimal before = realized(command.subActivity());
        refuseOverCeiling(command, ceiling, before);
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
                null,
                null));
    }

    @CommandHandler
    void decide(
            ReverseBudgetRealization command,
            @MetaDataValue(value = CommandContext.KEY, required = true) CommandContext context) {
        SectionYearId id = command.sectionYear();
        Violations violations = new Violations();
        new FreeText(violations, context).reason(command.reason()).basis(command.basis());
        violations.throwIfAny();
        Entry entry = entries.get(command.entry());
        if (entry == null) {
            throw RuleViolation.of("entry-unknown", "entry", "given", command.entry());
        }
        if (entry.reversed()) {
            throw RuleViolation.of(
                    "entry-already-reversed", "entry", "given", command.entry(), "rupiah", new Rupiah(entry.rupiah()));
        }
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

    private BigDecimal realized(String subActivity) {
        return entries.values().stream()
                .filter(entry -> !entry.reversed() && entry.subActivity().equals(subActivity))
                .map(Entry::rupiah)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
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

    @EventSourcingHandler
    void evolve(BudgetDocumentAdopted event) {
        ceilings = event.to().stream().collect(Collectors.toMap(Ceiling::subActivity, Ceiling::rupiah));
    }

    @EventSourcingHandler
    void evolve(BudgetRealized event) {
        entries.put(event.entry(), new Entry(event.subActivity(), Month.of(event.month()), event.rupiah(), false));
    }

    @EventSourcingHandler
    void evolve(BudgetRealizationReversed event) {
        entries.put(event.entry(), new Entry(event.subActivity(), Month.of(event.month()), event.rupiah(), true));
    }

    private record Entry(String subActivity, Month month, BigDecimal rupiah, boolean reversed) {}
}
