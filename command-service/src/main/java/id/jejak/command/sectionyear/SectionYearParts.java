package id.jejak.command.sectionyear;

import id.jejak.command.agreement.AgreementCommand;
import id.jejak.command.budget.BudgetCommand.AdoptBudgetDocument;
import id.jejak.command.budget.BudgetCommand.RealizeBudget;
import id.jejak.command.budget.BudgetCommand.RecordRefund;
import id.jejak.command.budget.BudgetCommand.ReverseBudgetRealization;
import id.jejak.command.budget.BudgetCommand.ReverseRefund;
import id.jejak.command.plan.PlanCommand;
import id.jejak.command.realization.RealizationCommand.RecordMonthlyRealization;
import id.jejak.command.realization.RealizationCommand.ReviseMonthlyRealization;
import id.jejak.command.reporting.ReportingCommand;
import id.jejak.command.reporting.ReportingCommand.ApproveMonthlyReport;
import id.jejak.command.reporting.ReportingCommand.ApproveQuarterlyEvaluation;
import id.jejak.command.reporting.ReportingCommand.ReturnMonthlyReport;
import id.jejak.command.reporting.ReportingCommand.ReturnQuarterlyEvaluation;
import id.jejak.command.reporting.ReportingCommand.SubmitMonthlyReport;
import id.jejak.command.reporting.ReportingCommand.SubmitQuarterlyEvaluation;
import id.jejak.command.reporting.ReportingCommand.VerifyMonthlyReport;
import id.jejak.command.reporting.ReportingCommand.VerifyQuarterlyEvaluation;
import id.jejak.command.reporting.ReportingCommand.WithdrawMonthlyReport;
import id.jejak.command.reporting.ReportingCommand.WithdrawQuarterlyEvaluation;
import id.jejak.command.rule.Part;
import id.jejak.command.rule.Part.Kind;
import id.jejak.command.rule.SectionYearCommand;
import id.jejak.kernel.agreement.AgreementEvent;
import id.jejak.kernel.budget.BudgetEvent.BudgetDocumentAdopted;
import id.jejak.kernel.budget.BudgetEvent.BudgetRealizationReversed;
import id.jejak.kernel.budget.BudgetEvent.BudgetRealized;
import id.jejak.kernel.budget.BudgetEvent.BudgetRefundReversed;
import id.jejak.kernel.budget.BudgetEvent.BudgetRefunded;
import id.jejak.kernel.language.UnknownEventException;
import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.period.SectionYearEvent;
import id.jejak.kernel.plan.PlanEvent;
import id.jejak.kernel.realization.RealizationEvent.MonthlyRealizationRecorded;
import id.jejak.kernel.realization.RealizationEvent.MonthlyRealizationRevised;
import id.jejak.kernel.reporting.ReportingEvent;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyApprovalVoided;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyReportApproved;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyReportReturned;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyReportSubmitted;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyReportVerified;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyReportWithdrawn;
import id.jejak.kernel.reporting.ReportingEvent.QuarterlyApprovalVoided;
import id.jejak.kernel.reporting.ReportingEvent.QuarterlyEvaluationApproved;
import id.jejak.kernel.reporting.ReportingEvent.QuarterlyEvaluationReturned;
import id.jejak.kernel.reporting.ReportingEvent.QuarterlyEvaluationSubmitted;
import id.jejak.kernel.reporting.ReportingEvent.QuarterlyEvaluationVerified;
import id.jejak.kernel.reporting.ReportingEvent.QuarterlyEvaluationWithdrawn;
import java.time.Month;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which part of a section's year an event touches, and which a command edits. Handing in, returning and approving judge
 * all that the period shows, so they also count what changed in its figures, its plan and its agreement.
 */
final class SectionYearParts {
    private static final Set<Kind> SHOWN_IN_EVERY_PERIOD = Set.of(Kind.AGREEMENT, Kind.PLAN, Kind.BUDGET_DOCUMENT);
    private static final Set<Kind> FIGURES_OF_A_MONTH =
            Set.of(Kind.REALIZED_MONTH, Kind.BUDGET_ENTRY, Kind.BUDGET_REFUND);

    private SectionYearParts() {}

    static Set<Part> touchedBy(SectionYearEvent event) {
        if (event instanceof AgreementEvent) {
            return Set.of(Part.of(Kind.AGREEMENT));
        }
        if (event instanceof PlanEvent) {
            return Set.of(Part.of(Kind.PLAN));
        }
        if (event instanceof BudgetDocumentAdopted) {
            return Set.of(Part.of(Kind.BUDGET_DOCUMENT));
        }
        if (event instanceof BudgetRealized realized) {
            return Set.of(new Part(Kind.BUDGET_ENTRY, realized.entry(), realized.month()));
        }
        if (event instanceof BudgetRealizationReversed reversed) {
            return Set.of(new Part(Kind.BUDGET_ENTRY, reversed.entry(), reversed.month()));
        }
        if (event instanceof BudgetRefunded refunded) {
            return Set.of(new Part(Kind.BUDGET_REFUND, refunded.refund(), refunded.month()));
        }
        if (event instanceof BudgetRefundReversed reversed) {
            return Set.of(new Part(Kind.BUDGET_REFUND, reversed.refund(), reversed.month()));
        }
        if (event instanceof MonthlyRealizationRecorded recorded) {
            return Set.of(new Part(Kind.REALIZED_MONTH, recorded.indicator(), recorded.month()));
        }
        if (event instanceof MonthlyRealizationRevised revised) {
            return Set.of(new Part(Kind.REALIZED_MONTH, revised.indicator(), revised.month()));
        }
        if (event instanceof ReportingEvent reporting) {
            return Set.of(handInOf(reporting));
        }
        throw new UnknownEventException(event.getClass().getName() + " touches no part that is known");
    }

    private static Part handInOf(ReportingEvent event) {
        if (event instanceof MonthlyReportSubmitted month) {
            return month(month.month());
        }
        if (event instanceof MonthlyReportWithdrawn month) {
            return month(month.month());
        }
        if (event instanceof MonthlyReportReturned month) {
            return month(month.month());
        }
        if (event instanceof MonthlyReportVerified month) {
            return month(month.month());
        }
        if (event instanceof MonthlyReportApproved month) {
            return month(month.month());
        }
        if (event instanceof MonthlyApprovalVoided month) {
            return month(month.month());
        }
        if (event instanceof QuarterlyEvaluationSubmitted quarter) {
            return quarter(quarter.quarter());
        }
        if (event instanceof QuarterlyEvaluationWithdrawn quarter) {
            return quarter(quarter.quarter());
        }
        if (event instanceof QuarterlyEvaluationReturned quarter) {
            return quarter(quarter.quarter());
        }
        if (event instanceof QuarterlyEvaluationVerified quarter) {
            return quarter(quarter.quarter());
        }
        if (event instanceof QuarterlyEvaluationApproved quarter) {
            return quarter(quarter.quarter());
        }
        if (event instanceof QuarterlyApprovalVoided quarter) {
            return quarter(quarter.quarter());
        }
        throw new UnknownEventException(event.getClass().getName() + " touches no hand-in that is known");
    }

    private static Part month(int month) {
        return new Part(Kind.MONTHLY_REPORT, "", month);
    }

    private static Part quarter(int quarter) {
        return new Part(Kind.QUARTERLY_EVALUATION, "", quarter);
    }

    static Predicate<Part> editedBy(SectionYearCommand command) {
        if (command instanceof AgreementCommand) {
            return Part.of(Kind.AGREEMENT)::equals;
        }
        if (command instanceof PlanCommand) {
            return Part.of(Kind.PLAN)::equals;
        }
        if (command instanceof AdoptBudgetDocument) {
            return Part.of(Kind.BUDGET_DOCUMENT)::equals;
        }
        if (command instanceof RealizeBudget entry) {
            return part -> part.kind() == Kind.BUDGET_ENTRY && part.name().equals(entry.entry());
        }
        if (command instanceof ReverseBudgetRealization entry) {
            return part -> part.kind() == Kind.BUDGET_ENTRY && part.name().equals(entry.entry());
        }
        if (command instanceof RecordRefund refund) {
            return part -> part.kind() == Kind.BUDGET_REFUND && part.name().equals(refund.refund())
                    || part.kind() == Kind.BUDGET_ENTRY && part.name().equals(refund.entry());
        }
        if (command instanceof ReverseRefund refund) {
            return part -> part.kind() == Kind.BUDGET_REFUND && part.name().equals(refund.refund());
        }
        if (command instanceof RecordMonthlyRealization recorded) {
            return new Part(
                    Kind.REALIZED_MONTH, recorded.indicator(), recorded.month().getValue())::equals;
        }
        if (command instanceof ReviseMonthlyRealization revised) {
            return new Part(
                    Kind.REALIZED_MONTH, revised.indicator(), revised.month().getValue())::equals;
        }
        if (command instanceof ReportingCommand reporting) {
            return judgedBy(reporting);
        }
        throw new IllegalArgumentException(command.getClass().getName() + " edits no part that is known");
    }

    private static Predicate<Part> judgedBy(ReportingCommand command) {
        if (command instanceof WithdrawMonthlyReport withdrawn) {
            return month(withdrawn.month().getValue())::equals;
        }
        if (command instanceof WithdrawQuarterlyEvaluation withdrawn) {
            return quarter(withdrawn.quarter().number())::equals;
        }
        if (command instanceof SubmitMonthlyReport submitted) {
            return shownIn(submitted.month());
        }
        if (command instanceof ReturnMonthlyReport returned) {
            return shownIn(returned.month());
        }
        if (command instanceof VerifyMonthlyReport verified) {
            return shownIn(verified.month());
        }
        if (command instanceof ApproveMonthlyReport approved) {
            return shownIn(approved.month());
        }
        if (command instanceof SubmitQuarterlyEvaluation submitted) {
            return shownIn(submitted.quarter());
        }
        if (command instanceof ReturnQuarterlyEvaluation returned) {
            return shownIn(returned.quarter());
        }
        if (command instanceof VerifyQuarterlyEvaluation verified) {
            return shownIn(verified.quarter());
        }
        if (command instanceof ApproveQuarterlyEvaluation approved) {
            return shownIn(approved.quarter());
        }
        throw new IllegalArgumentException(command.getClass().getName() + " judges no period that is known");
    }

    /** A month shows its quarter up to itself, since achievement is cumulative, and what was done in the year before. */
    private static Predicate<Part> shownIn(Month month) {
        return part -> SHOWN_IN_EVERY_PERIOD.contains(part.kind())
                || part.equals(month(month.getValue()))
                || FIGURES_OF_A_MONTH.contains(part.kind()) && part.number() <= month.getValue();
    }

    private static Predicate<Part> shownIn(Quarter quarter) {
        return part -> SHOWN_IN_EVERY_PERIOD.contains(part.kind())
                || part.equals(quarter(quarter.number()))
                || part.kind() == Kind.MONTHLY_REPORT && quarter.months().contains(Month.of(part.number()))
                || FIGURES_OF_A_MONTH.contains(part.kind())
                        && part.number() <= quarter.last().getValue();
    }
}
