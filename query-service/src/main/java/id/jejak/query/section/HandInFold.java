package id.jejak.query.section;

import id.jejak.kernel.organization.PostHolder;
import id.jejak.kernel.reporting.Narrative;
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
import id.jejak.kernel.reporting.ShownDocument;
import id.jejak.query.projection.Origin;
import id.jejak.query.section.SectionFacts.HandInFact;
import id.jejak.query.section.SectionFacts.HandInState;
import id.jejak.query.section.SectionFacts.ReportKind;
import id.jejak.query.section.SectionFacts.SubmissionFact;
import id.jejak.query.section.SectionFacts.VerificationFact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Folds where each month's and quarter's hand-in stands. */
final class HandInFold {
    private record Period(ReportKind kind, int number) implements Comparable<Period> {
        @Override
        public int compareTo(Period other) {
            int byKind = kind.compareTo(other.kind);
            return byKind != 0 ? byKind : Integer.compare(number, other.number);
        }
    }

    private final TreeMap<Period, HandInFact> handIns = new TreeMap<>();
    private final TreeMap<Period, SubmissionFact> submissions = new TreeMap<>();
    private final TreeMap<Period, VerificationFact> verifications = new TreeMap<>();
    private final Map<Period, Origin> first = new HashMap<>();

    void apply(ReportingEvent event, Origin origin) {
        if (event instanceof MonthlyReportSubmitted e) {
            submit(month(e.month()), e.submitter(), null, origin);
        } else if (event instanceof MonthlyReportWithdrawn e) {
            end(month(e.month()), HandInState.WITHDRAWN, null, e.reason(), origin);
        } else if (event instanceof MonthlyReportReturned e) {
            end(month(e.month()), HandInState.RETURNED, e.returner(), e.reason(), origin);
        } else if (event instanceof MonthlyReportVerified e) {
            verify(month(e.month()), e.verifier(), e.shown(), origin);
        } else if (event instanceof MonthlyReportApproved e) {
            approve(month(e.month()), e.approver(), e.shown(), origin);
        } else if (event instanceof MonthlyApprovalVoided e) {
            end(month(e.month()), HandInState.VOIDED, null, e.reason(), origin);
        } else {
            applyQuarter(event, origin);
        }
    }

    private void applyQuarter(ReportingEvent event, Origin origin) {
        if (event instanceof QuarterlyEvaluationSubmitted e) {
            submit(quarter(e.quarter()), e.submitter(), e.narrative(), origin);
        } else if (event instanceof QuarterlyEvaluationWithdrawn e) {
            end(quarter(e.quarter()), HandInState.WITHDRAWN, null, e.reason(), origin);
        } else if (event instanceof QuarterlyEvaluationReturned e) {
            end(quarter(e.quarter()), HandInState.RETURNED, e.returner(), e.reason(), origin);
        } else if (event instanceof QuarterlyEvaluationVerified e) {
            verify(quarter(e.quarter()), e.verifier(), e.shown(), origin);
        } else if (event instanceof QuarterlyEvaluationApproved e) {
            approve(quarter(e.quarter()), e.approver(), e.shown(), origin);
        } else if (event instanceof QuarterlyApprovalVoided e) {
            end(quarter(e.quarter()), HandInState.VOIDED, null, e.reason(), origin);
        } else {
            throw new IllegalArgumentException(
                    "The fold does not know " + event.getClass().getName());
        }
    }

    private static Period month(int number) {
        return new Period(ReportKind.MONTH, number);
    }

    private static Period quarter(int number) {
        return new Period(ReportKind.QUARTER, number);
    }

    private void submit(Period period, PostHolder by, @Nullable Narrative narrative, Origin origin) {
        first.putIfAbsent(period, origin);
        set(period, HandInState.SUBMITTED, by, null, null, origin);
        submissions.put(period, new SubmissionFact(period.kind(), period.number(), by, narrative, origin));
    }

    private void verify(Period period, PostHolder by, ShownDocument shown, Origin origin) {
        set(period, HandInState.VERIFIED, by, null, shown, origin);
        verifications.put(period, new VerificationFact(period.kind(), period.number(), by, shown, origin));
    }

    private void approve(Period period, PostHolder by, ShownDocument shown, Origin origin) {
        set(period, HandInState.APPROVED, by, null, shown, origin);
    }

    private void end(Period period, HandInState state, @Nullable PostHolder by, String reason, Origin origin) {
        set(period, state, by, reason, null, origin);
        submissions.remove(period);
        verifications.remove(period);
    }

    private void set(
            Period period,
            HandInState state,
            @Nullable PostHolder by,
            @Nullable String reason,
            @Nullable ShownDocument shown,
            Origin origin) {
        Origin firstHandedIn = Objects.requireNonNull(first.get(period), "a period is handed in before anything else");
        handIns.put(
                period,
                new HandInFact(period.kind(), period.number(), state, by, reason, shown, firstHandedIn, origin));
    }

    List<HandInFact> handIns() {
        return List.copyOf(handIns.values());
    }

    List<VerificationFact> verifications() {
        return List.copyOf(verifications.values());
    }

    List<SubmissionFact> submissions() {
        return List.copyOf(submissions.values());
    }
}
