package id.jejak.command.reporting;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import id.jejak.command.reporting.ReportingCommand.ApproveQuarterlyEvaluation;
import id.jejak.command.reporting.ReportingCommand.ReturnQuarterlyEvaluation;
import id.jejak.command.reporting.ReportingCommand.SubmitQuarterlyEvaluation;
import id.jejak.command.reporting.ReportingCommand.VerifyQuarterlyEvaluation;
import id.jejak.command.reporting.ReportingCommand.WithdrawQuarterlyEvaluation;
import id.jejak.command.rule.CommandContext;
import id.jejak.command.rule.FreeText;
import id.jejak.command.rule.PeriodStates;
import id.jejak.command.rule.Surroundings;
import id.jejak.command.rule.Violations;
import id.jejak.kernel.organization.PostHolder;
import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.kernel.reporting.Narrative;
import id.jejak.kernel.reporting.ReportingEvent.QuarterlyEvaluationApproved;
import id.jejak.kernel.reporting.ReportingEvent.QuarterlyEvaluationReturned;
import id.jejak.kernel.reporting.ReportingEvent.QuarterlyEvaluationSubmitted;
import id.jejak.kernel.reporting.ReportingEvent.QuarterlyEvaluationVerified;
import id.jejak.kernel.reporting.ReportingEvent.QuarterlyEvaluationWithdrawn;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateMember;

/** A section's four quarterly evaluations: handed in once their months are, approved once they are approved. */
public final class QuarterlyEvaluations {
    @AggregateMember
    private final PeriodStates periods = new PeriodStates();

    @AggregateMember
    private final Completeness completeness = new Completeness();

    private final Map<Quarter, PostHolder> submitters = new EnumMap<>(Quarter.class);
    private final Map<Quarter, PostHolder> verifiers = new EnumMap<>(Quarter.class);

    @CommandHandler
    void decide(
            SubmitQuarterlyEvaluation command,
            @MetaDataValue(value = CommandContext.KEY, required = true) CommandContext context,
            Surroundings surroundings) {
        SectionYearId id = command.sectionYear();
        checkNarrative(command.narrative(), context);
        steps(id).requireOpen(command.quarter());
        steps(id).requireMonthsSubmitted(command.quarter());
        completeness.requirePlan();
        PostHolder submitter = new Signatories(id, context, surroundings).head();
        apply(new QuarterlyEvaluationSubmitted(
                id.toString(), command.quarter().number(), submitter, command.narrative()));
    }

    @CommandHandler
    void decide(
            WithdrawQuarterlyEvaluation command,
            @MetaDataValue(value = CommandContext.KEY, required = true) CommandContext context,
            Surroundings surroundings) {
        SectionYearId id = command.sectionYear();
        checkReason(command.reason(), context);
        steps(id).requireSubmitted(command.quarter());
        new Signatories(id, context, surroundings).head();
        apply(new QuarterlyEvaluationWithdrawn(id.toString(), command.quarter().number(), command.reason()));
    }

    @CommandHandler
    void decide(
            ReturnQuarterlyEvaluation command,
            @MetaDataValue(value = CommandContext.KEY, required = true) CommandContext context,
            Surroundings surroundings) {
        SectionYearId id = command.sectionYear();
        checkReason(command.reason(), context);
        steps(id).requireSubmitted(command.quarter());
        PostHolder returner = new Signatories(id, context, surroundings).returner();
        apply(new QuarterlyEvaluationReturned(id.toString(), command.quarter().number(), returner, command.reason()));
    }

    @CommandHandler
    void decide(
            VerifyQuarterlyEvaluation command,
            @MetaDataValue(value = CommandContext.KEY, required = true) CommandContext context,
            Surroundings surroundings) {
        SectionYearId id = command.sectionYear();
        Signatories.check(command.shown(), context);
        steps(id).requireSubmitted(command.quarter());
        verification(command.quarter(), id, surroundings)
                .refuseWhereNotAsked()
                .refuseAgain("quarter-already-verified", "quarter", naming(command.quarter(), id));
        PostHolder submitter = Objects.requireNonNull(submitters.get(command.quarter()));
        PostHolder verifier = new Signatories(id, context, surroundings).verifier(submitter);
        apply(new QuarterlyEvaluationVerified(
                id.toString(), command.quarter().number(), submitter, verifier, command.shown()));
    }

    @CommandHandler
    void decide(
            ApproveQuarterlyEvaluation command,
            @MetaDataValue(value = CommandContext.KEY, required = true) CommandContext context,
            Surroundings surroundings) {
        SectionYearId id = command.sectionYear();
        Signatories.check(command.shown(), context);
        steps(id).requireSubmitted(command.quarter());
        steps(id).requireMonthsApproved(command.quarter());
        PostHolder submitter = Objects.requireNonNull(submitters.get(command.quarter()));
        verification(command.quarter(), id, surroundings)
                .requireWhereAsked("quarter-not-verified", "quarter", naming(command.quarter(), id));
        PostHolder approver =
                new Signatories(id, context, surroundings).approver(submitter, verifiers.get(command.quarter()));
        apply(new QuarterlyEvaluationApproved(
                id.toString(), command.quarter().number(), submitter, approver, command.shown()));
    }

    private Verification verification(Quarter quarter, SectionYearId id, Surroundings surroundings) {
        LocalDate lastDay = id.year().month(quarter.last()).atEndOfMonth();
        return new Verification(lastDay, id, surroundings, verifiers.get(quarter));
    }

    private static Object[] naming(Quarter quarter, SectionYearId id) {
        return new Object[] {"quarter", quarter, "year", id.year().value()};
    }

    private Steps steps(SectionYearId id) {
        return new Steps(periods, id.year());
    }

    private static void checkNarrative(Narrative narrative, CommandContext context) {
        Violations violations = new Violations();
        new FreeText(violations, context)
                .list("narrative.analysis", narrative.analysis())
                .list("narrative.successFactors", narrative.successFactors())
                .list("narrative.inhibitingFactors", narrative.inhibitingFactors())
                .list("narrative.alternatives", narrative.alternatives());
        violations.throwIfAny();
    }

    private static void checkReason(String reason, CommandContext context) {
        Violations violations = new Violations();
        new FreeText(violations, context).reason(reason);
        violations.throwIfAny();
    }

    @EventSourcingHandler
    void evolve(QuarterlyEvaluationSubmitted event) {
        submitters.put(Quarter.of(event.quarter()), event.submitter());
        verifiers.remove(Quarter.of(event.quarter()));
    }

    @EventSourcingHandler
    void evolve(QuarterlyEvaluationVerified event) {
        verifiers.put(Quarter.of(event.quarter()), event.verifier());
    }
}
