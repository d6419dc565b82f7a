package id.jejak.command.form;

import id.jejak.kernel.language.UnknownEventException;
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
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** How far each month and quarter of a section's year is. */
public final class HandIns {
    private final Map<Integer, HandIn> months = new HashMap<>();
    private final Map<Integer, HandIn> quarters = new HashMap<>();

    HandIns() {}

    /** A month, 1 to 12. */
    public HandIn month(int month) {
        return months.getOrDefault(month, HandIn.NOT_YET);
    }

    /** A quarter, 1 to 4. */
    public HandIn quarter(int quarter) {
        return quarters.getOrDefault(quarter, HandIn.NOT_YET);
    }

    /** Whether a month's figures may not be changed now: it, or its quarter, waits for approval. */
    public boolean locked(int month) {
        return month(month).waiting() || quarter(quarterOf(month)).waiting();
    }

    /** The quarter that a month lies in. */
    public static int quarterOf(int month) {
        return (month - 1) / 3 + 1;
    }

    void evolve(ReportingEvent event) {
        if (event instanceof MonthlyReportSubmitted e) {
            month(e.month(), was -> was.submitted(e.submitter().name(), null));
        } else if (event instanceof MonthlyReportWithdrawn e) {
            month(e.month(), was -> was.moved(HandIn.State.WITHDRAWN, was.who(), e.reason()));
        } else if (event instanceof MonthlyReportReturned e) {
            month(
                    e.month(),
                    was -> was.moved(HandIn.State.RETURNED, e.returner().name(), e.reason()));
        } else if (event instanceof MonthlyReportVerified e) {
            month(
                    e.month(),
                    was -> was.moved(HandIn.State.VERIFIED, e.verifier().name(), null));
        } else if (event instanceof MonthlyReportApproved e) {
            month(
                    e.month(),
                    was -> was.moved(HandIn.State.APPROVED, e.approver().name(), null));
        } else if (event instanceof MonthlyApprovalVoided e) {
            month(e.month(), was -> was.moved(HandIn.State.VOID, null, e.reason()));
        } else if (event instanceof QuarterlyEvaluationSubmitted e) {
            quarter(e.quarter(), was -> was.submitted(e.submitter().name(), e.narrative()));
        } else if (event instanceof QuarterlyEvaluationWithdrawn e) {
            quarter(e.quarter(), was -> was.moved(HandIn.State.WITHDRAWN, was.who(), e.reason()));
        } else if (event instanceof QuarterlyEvaluationReturned e) {
            quarter(
                    e.quarter(),
                    was -> was.moved(HandIn.State.RETURNED, e.returner().name(), e.reason()));
        } else if (event instanceof QuarterlyEvaluationVerified e) {
            quarter(
                    e.quarter(),
                    was -> was.moved(HandIn.State.VERIFIED, e.verifier().name(), null));
        } else if (event instanceof QuarterlyEvaluationApproved e) {
            quarter(
                    e.quarter(),
                    was -> was.moved(HandIn.State.APPROVED, e.approver().name(), null));
        } else if (event instanceof QuarterlyApprovalVoided e) {
            quarter(e.quarter(), was -> was.moved(HandIn.State.VOID, null, e.reason()));
        } else {
            throw new UnknownEventException("No form knows " + event.getClass().getName());
        }
    }

    private void month(int month, UnaryOperator<HandIn> change) {
        months.put(month, change.apply(month(month)));
    }

    private void quarter(int quarter, UnaryOperator<HandIn> change) {
        quarters.put(quarter, change.apply(quarter(quarter)));
    }
}
