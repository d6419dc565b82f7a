package id.jejak.command.policy;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import id.jejak.command.policy.PolicyCommand.AdoptCalculationPolicy;
import id.jejak.command.policy.PolicyCommand.AdoptNomenclature;
import id.jejak.command.policy.PolicyCommand.AdoptRatingScale;
import id.jejak.command.policy.PolicyCommand.AdoptReportingCalendar;
import id.jejak.command.policy.PolicyCommand.AdoptSpendingPolicy;
import id.jejak.command.policy.PolicyCommand.AdoptStrategicPlan;
import id.jejak.command.rule.CommandContext;
import id.jejak.command.rule.FreeText;
import id.jejak.command.rule.PartVersions;
import id.jejak.command.rule.Violations;
import id.jejak.kernel.organization.KabupatenCode;
import id.jejak.kernel.policy.CalculationRules;
import id.jejak.kernel.policy.CalendarRules;
import id.jejak.kernel.policy.PolicyEvent;
import id.jejak.kernel.policy.PolicyEvent.CalculationPolicyAdopted;
import id.jejak.kernel.policy.PolicyEvent.NomenclatureAdopted;
import id.jejak.kernel.policy.PolicyEvent.RatingScaleAdopted;
import id.jejak.kernel.policy.PolicyEvent.ReportingCalendarAdopted;
import id.jejak.kernel.policy.PolicyEvent.SpendingPolicyAdopted;
import id.jejak.kernel.policy.PolicyEvent.StrategicPlanAdopted;
import id.jejak.kernel.policy.RatingBand;
import id.jejak.kernel.policy.SpendingRules;
import id.jejak.kernel.policy.StrategicPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A kabupaten's rules, each from its effective date; any of them may come first. */
@AggregateRoot
public class KabupatenPolicy {
    private final RecordedPolicies policies = new RecordedPolicies();
    private final PartVersions versions = new PartVersions();

    @AggregateIdentifier
    private @Nullable String id;

    /** Empty, to be folded from its stream. */
    public KabupatenPolicy() {}

    @CommandHandlerInterceptor
    void refuseStale(
            PolicyCommand command, @MetaDataValue(value = CommandContext.KEY, required = true) CommandContext context) {
        versions.refuseStale(context, PolicyParts.editedBy(command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(
            AdoptNomenclature command,
            @MetaDataValue(value = CommandContext.KEY, required = true) CommandContext context) {
        Violations violations = new Violations();
        rules(violations, command, context).nomenclature(command.entries());
        boolean changes = command.entries().stream()
                .anyMatch(entry -> !entry.equals(policies.entryOn(entry.code(), command.effectiveFrom())));
        requireChange(violations, changes || command.entries().isEmpty(), command);
        violations.throwIfAny();
        apply(new NomenclatureAdopted(
                command.kabupaten().value(), command.effectiveFrom().toString(), command.entries(), command.basis()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(
            AdoptCalculationPolicy command,
            @MetaDataValue(value = CommandContext.KEY, required = true) CommandContext context) {
        Violations violations = new Violations();
        rules(violations, command, context).calculation(command.rules());
        CalculationRules from = policies.adoptedCalculationOn(command.effectiveFrom());
        requireChange(violations, !command.rules().equals(from), command);
        violations.throwIfAny();
        apply(new CalculationPolicyAdopted(
                command.kabupaten().value(),
                command.effectiveFrom().toString(),
                from,
                command.rules(),
                command.basis()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(
            AdoptRatingScale command,
            @MetaDataValue(value = CommandContext.KEY, required = true) CommandContext context) {
        Violations violations = new Violations();
        rules(violations, command, context).ratingScale(command.bands());
        List<RatingBand> from = policies.adoptedScaleOn(command.effectiveFrom());
        requireChange(violations, !alike(from, command.bands()), command);
        violations.throwIfAny();
        apply(new RatingScaleAdopted(
                command.kabupaten().value(),
                command.effectiveFrom().toString(),
                from,
                command.bands(),
                command.basis()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(
            AdoptReportingCalendar command,
            @MetaDataValue(value = CommandContext.KEY, required = true) CommandContext context) {
        Violations violations = new Violations();
        rules(violations, command, context).calendar(command.year(), command.rules());
        CalendarRules from = policies.adoptedCalendarOn(command.year(), command.effectiveFrom());
        requireChange(violations, !command.rules().equals(from), command);
        violations.throwIfAny();
        apply(new ReportingCalendarAdopted(
                command.kabupaten().value(),
                command.year(),
                command.effectiveFrom().toString(),
                from,
                command.rules(),
                command.basis()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(
            AdoptSpendingPolicy command,
            @MetaDataValue(value = CommandContext.KEY, required = true) CommandContext context) {
        Violations violations = new Violations();
        rules(violations, command, context).spending(command.rules());
        SpendingRules from = policies.adoptedSpendingOn(command.effectiveFrom());
        requireChange(violations, !command.rules().equals(from), command);
        violations.throwIfAny();
        apply(new SpendingPolicyAdopted(
                command.kabupaten().value(),
                command.effectiveFrom().toString(),
                from,
                command.rules(),
                command.basis()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(
            AdoptStrategicPlan command,
            @MetaDataValue(value = CommandContext.KEY, required = true) CommandContext context) {
        Violations violations = new Violations();
        NavigableMap<LocalDate, StrategicPlan> before =
                policies.plansOf(command.kecamatan().value());
        FreeText text = new FreeText(violations, context).basis(command.basis());
        new StrategicPlanRules(violations, text, context.today()).check(command, before);
        violations.throwIfAny();
        StrategicPlan from = before.isEmpty() ? null : before.lastEntry().getValue();
        StrategicPlan to = StrategicPlanRules.written(command.plan());
        requireChange(violations, !to.equals(from), command);
        violations.throwIfAny();
        apply(new StrategicPlanAdopted(
                command.kabupaten().value(),
                command.kecamatan().value(),
                command.effectiveFrom().toString(),
                from,
                to,
                command.basis()));
    }

    private static PolicyRules rules(Violations violations, PolicyCommand command, CommandContext context) {
        return new PolicyRules(violations, new FreeText(violations, context).basis(command.basis()));
    }

    private static void requireChange(Violations violations, boolean changes, PolicyCommand command) {
        violations.require(
                changes, "policy-changes-nothing", "effectiveFrom", "effectiveFrom", command.effectiveFrom());
    }

    private static boolean alike(@Nullable List<RatingBand> from, List<RatingBand> to) {
        if (from == null || from.size() != to.size()) {
            return false;
        }
        for (int i = 0; i < to.size(); i++) {
            boolean sameBound =
                    from.get(i).lowerBoundPercent().compareTo(to.get(i).lowerBoundPercent()) == 0;
            if (!sameBound || !Objects.equals(from.get(i).label(), to.get(i).label())) {
                return false;
            }
        }
        return true;
    }

    @EventSourcingHandler
    void evolve(PolicyEvent event, @SequenceNumber long sequence) {
        id = new KabupatenCode(event.kabupaten()).policyStream();
        policies.evolve(event);
        versions.touched(sequence, event, PolicyParts.touchedBy(event));
    }
}
