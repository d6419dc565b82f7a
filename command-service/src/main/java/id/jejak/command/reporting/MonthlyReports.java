package id.jejak.command.reporting;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import id.jejak.command.reporting.ReportingCommand.ApproveMonthlyReport;
import id.jejak.command.reporting.ReportingCommand.ReturnMonthlyReport;
import id.jejak.command.reporting.ReportingCommand.SubmitMonthlyReport;
import id.jejak.command.reporting.ReportingCommand.VerifyMonthlyReport;
import id.jejak.command.reporting.ReportingCommand.WithdrawMonthlyReport;
import id.jejak.command.rule.CommandContext;
import id.jejak.command.rule.FreeText;
import id.jejak.command.rule.PeriodStates;
import id.jejak.command.rule.Refusals;
import id.jejak.command.rule.Surroundings;
import id.jejak.command.rule.Violations;
import id.jejak.kernel.organization.PostHolder;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyReportApproved;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyReportReturned;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyReportSubmitted;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyReportVerified;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyReportWithdrawn;
import java.time.Month;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateMember;

/** A section's twelve monthly reports: handed in, taken back, returned, verified, approved. */
public final class MonthlyReports {
    @AggregateMember
    private final PeriodStates periods = new PeriodStates();

    @AggregateMember
    private final Completeness completeness = new Completeness();

    private final Map<Month, PostHolder> submitters = new EnumMap<>(Month.class);
    private final Map<Month, PostHolder> verifiers = new EnumMap<>(Month.class);

    @CommandHandler
    void decide(
            SubmitMonthlyReport command,
            @MetaDataValue(value = CommandContext.KEY, required = true) CommandContext context,
            Surroundings surroundings) {
        SectionYearId id = command.sectionYear();
        Refusals.refuseFuture(id, command.month(), context.today(), "month");
        steps(id).requireOpen(command.month());
        completeness.requireRecords(id.year(), command.month());
        PostHolder submitter = new Signatories(id, context, surroundings).head();
        apply(new MonthlyReportSubmitted(id.toString(), command.month().getValue(), submitter));
    }

    @CommandHandler
    void decide(
            WithdrawMonthlyReport command,
            @MetaDataValue(value = CommandContext.KEY, required = true) CommandContext context,
            Surroundings surroundings) {
        SectionYearId id = command.sectionYear();
        checkReason(command.reason(), context);
        steps(id).requireFree(command.month());
        new Signatories(id, context, surroundings).head();
        apply(new MonthlyReportWithdrawn(id.toString(), command.month().getValue(), command.reason()));
    }

    @CommandHandler
    void decide(
            ReturnMonthlyReport command,
            @MetaDataValue(value = CommandContext.KEY, required = true) CommandContext context,
            Surroundings surroundings) {
        SectionYearId id = command.sectionYear();
        checkReason(command.reason(), context);
        steps(id).requireFree(command.month());
        PostHolder returner = new Signatories(id, context, surroundings).returner();
        apply(new MonthlyReportReturned(id.toString(), command.month().getValue(), returner, command.reason()));
    }

    @CommandHandler
    void decide(
            VerifyMonthlyReport command,
            @MetaDataValue(value = CommandContext.KEY, required = true) CommandContext context,
            Surroundings surroundings) {
        SectionYearId id = command.sectionYear();
        Signatories.check(command.shown(), context);
        steps(id).requireSubmitted(command.month());
        verification(command.month(), id, surroundings)
                .refuseWhereNotAsked()
                .refuseAgain(
                        "month-already-verified", "month", "month", id.year().month(command.month()));
        PostHolder submitter = Objects.requireNonNull(submitters.get(command.month()));
        PostHolder verifier = new Signatories(id, context, surroundings).verifier(submitter);
        apply(new MonthlyReportVerified(
                id.toString(), command.month().getValue(), submitter, verifier, command.shown()));
    }

    @CommandHandler
    void decide(
            ApproveMonthlyReport command,
            @MetaDataValue(value = CommandContext.KEY, required = true) CommandContext context,
            Surroundings surroundings) {
        SectionYearId id = command.sectionYear();
        Signatories.check(command.shown(), context);
        steps(id).requireSubmitted(command.month());
        PostHolder submitter = Objects.requireNonNull(submitters.get(command.month()));
        verification(command.month(), id, surroundings)
                .requireWhereAsked(
                        "month-not-verified", "month", "month", id.year().month(command.month()));
        PostHolder approver =
                new Signatories(id, context, surroundings).approver(submitter, verifiers.get(command.month()));
        apply(new MonthlyReportApproved(
                id.toString(), command.month().getValue(), submitter, approver, command.shown()));
    }

    private Verification verification(Month month, SectionYearId id, Surroundings surroundings) {
        return new Verification(id.year().month(month).atEndOfMonth(), id, surroundings, verifiers.get(month));
    }

    private Steps steps(SectionYearId id) {
        return new Steps(periods, id.year());
    }

    private static void checkReason(String reason, CommandContext context) {
        Violations violations = new Violations();
        new FreeText(violations, context).reason(reason);
        violations.throwIfAny();
    }

    @EventSourcingHandler
    void evolve(MonthlyReportSubmitted event) {
        submitters.put(Month.of(event.month()), event.submitter());
        verifiers.remove(Month.of(event.month()));
    }

    @EventSourcingHandler
    void evolve(MonthlyReportVerified event) {
        verifiers.put(Month.of(event.month()), event.verifier());
    }
}
