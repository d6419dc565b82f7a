package id.jejak.command.realization;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import id.jejak.command.realization.RealizationCommand.RecordMonthlyRealization;
import id.jejak.command.realization.RealizationCommand.ReviseMonthlyRealization;
import id.jejak.command.rule.CommandContext;
import id.jejak.command.rule.FreeText;
import id.jejak.command.rule.PeriodStates;
import id.jejak.command.rule.Refusals;
import id.jejak.command.rule.RuleViolation;
import id.jejak.command.rule.Violations;
import id.jejak.kernel.agreement.AgreementEvent.PerformanceAgreementAmended;
import id.jejak.kernel.agreement.AgreementEvent.PerformanceAgreementSigned;
import id.jejak.kernel.agreement.AgreementTerms;
import id.jejak.kernel.agreement.AgreementTerms.IndicatorTerms;
import id.jejak.kernel.measure.Quantity;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.kernel.realization.RealizationEvent.MonthlyRealizationRecorded;
import id.jejak.kernel.realization.RealizationEvent.MonthlyRealizationRevised;
import id.jejak.kernel.realization.RealizedMonth;
import java.time.Month;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateMember;

/** What each indicator delivered, month by month: one record each, corrected with a reason. */
public final class MonthlyRealizations {
    @AggregateMember
    private final PeriodStates periods = new PeriodStates();

    private Set<String> agreed = Set.of();
    private final Map<IndicatorMonth, RealizedMonth> realized = new HashMap<>();

    @CommandHandler
    void decide(
            RecordMonthlyRealization command,
            @MetaDataValue(value = CommandContext.KEY, required = true) CommandContext context) {
        SectionYearId id = command.sectionYear();
        RealizedMonth month = new RealizedMonth(
                command.quantity().value(), command.activities(), command.obstacles(), command.followUp());
        Violations violations = new Violations();
        checkTexts(new FreeText(violations, context).grounds(command.reason(), command.basis()), month);
        violations.throwIfAny();
        requireAgreed(command.indicator());
        Refusals.refuseFuture(id, command.month(), context.today(), "month");
        periods.refuseWhileHandedIn(command.month(), id.year().value(), "month");
        refuseRecorded(command);
        List<Object> voided = periods.voidedByAddition(
                id,
                command.month(),
                Refusals.causedBy(MonthlyRealizationRecorded.class),
                command.reason(),
                command.basis());
        apply(new MonthlyRealizationRecorded(
                id.toString(),
                command.indicator(),
                command.month().getValue(),
                month,
                command.reason(),
                command.basis()));
        voided.forEach(event -> apply(event));
    }

    @CommandHandler
    void decide(
            ReviseMonthlyRealization command,
            @MetaDataValue(value = CommandContext.KEY, required = true) CommandContext context) {
        SectionYearId id = command.sectionYear();
        RealizedMonth to = new RealizedMonth(
                command.quantity().value(), command.activities(), command.obstacles(), command.followUp());
        Violations violations = new Violations();
        checkTexts(new FreeText(violations, context).reason(command.reason()).basis(command.basis()), to);
        violations.throwIfAny();
        requireAgreed(command.indicator());
        RealizedMonth from = realized.get(new IndicatorMonth(command.indicator(), command.month()));
        if (from == null) {
            throw RuleViolation.of(
                    "month-not-recorded",
                    "month",
                    "indicator",
                    command.indicator(),
                    "month",
                    id.year().month(command.month()));
        }
        periods.refuseWhileHandedIn(command.month(), id.year().value(), "month");
        refuseUnchanged(id.year().month(command.month()), from, to);
        List<Object> voided = periods.voidedBy(
                id.toString(), command.month(), Refusals.causedBy(MonthlyRealizationRevised.class), command.reason());
        apply(new MonthlyRealizationRevised(
                id.toString(),
                command.indicator(),
                command.month().getValue(),
                from,
                to,
                command.reason(),
                command.basis()));
        voided.forEach(event -> apply(event));
    }

    private void refuseRecorded(RecordMonthlyRealization command) {
        RealizedMonth before = realized.get(new IndicatorMonth(command.indicator(), command.month()));
        if (before != null) {
            throw RuleViolation.of(
                    "month-already-recorded",
                    "month",
                    "indicator",
                    command.indicator(),
                    "month",
                    command.sectionYear().year().month(command.month()),
                    "recorded",
                    new Quantity(before.quantity()));
        }
    }

    private static void refuseUnchanged(YearMonth month, RealizedMonth from, RealizedMonth to) {
        if (alike(from, to)) {
            throw RuleViolation.of(
                    "revision-changes-nothing", "quantity", "month", month, "recorded", new Quantity(from.quantity()));
        }
    }

    private static void checkTexts(FreeText text, RealizedMonth month) {
        text.list("activities", month.activities())
                .optional("obstacles", month.obstacles(), FreeText.LONG)
                .optional("followUp", month.followUp(), FreeText.LONG);
    }

    private void requireAgreed(String indicator) {
        if (!agreed.contains(indicator)) {
            throw RuleViolation.of("indicator-not-agreed", "indicator", "indicator", indicator);
        }
    }

    private static boolean alike(RealizedMonth one, RealizedMonth other) {
        return one.quantity().compareTo(other.quantity()) == 0
                && one.activities().equals(other.activities())
                && Objects.equals(one.obstacles(), other.obstacles())
                && Objects.equals(one.followUp(), other.followUp());
    }

    private static Set<String> indicators(AgreementTerms terms) {
        return terms.indicators().stream().map(IndicatorTerms::indicator).collect(Collectors.toSet());
    }

    @EventSourcingHandler
    void evolve(PerformanceAgreementSigned event) {
        agreed = indicators(event.terms());
    }

    @EventSourcingHandler
    void evolve(PerformanceAgreementAmended event) {
        agreed = indicators(event.to());
    }

    @EventSourcingHandler
    void evolve(MonthlyRealizationRecorded event) {
        realized.put(new IndicatorMonth(event.indicator(), Month.of(event.month())), event.realized());
    }

    @EventSourcingHandler
    void evolve(MonthlyRealizationRevised event) {
        realized.put(new IndicatorMonth(event.indicator(), Month.of(event.month())), event.to());
    }

    private record IndicatorMonth(String indicator, Month month) {}
}
