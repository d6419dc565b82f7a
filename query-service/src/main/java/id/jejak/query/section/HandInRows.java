package id.jejak.query.section;

import static id.jejak.query.section.SectionFacts.HandInState.APPROVED;
import static id.jejak.query.section.SectionFacts.HandInState.RETURNED;
import static id.jejak.query.section.SectionFacts.HandInState.SUBMITTED;
import static id.jejak.query.section.SectionFacts.HandInState.VERIFIED;
import static id.jejak.query.section.SectionFacts.HandInState.VOIDED;
import static id.jejak.query.section.SectionFacts.HandInState.WITHDRAWN;
import static id.jejak.query.section.SectionFacts.ReportKind.MONTH;
import static id.jejak.query.section.SectionFacts.ReportKind.QUARTER;
import static id.jejak.query.section.SectionTables.HAND_IN;
import static id.jejak.query.section.SectionTables.SUBMISSION;
import static id.jejak.query.section.SectionTables.VERIFICATION;

import id.jejak.kernel.organization.PostHolder;
import id.jejak.kernel.period.SectionYearEvent;
import id.jejak.kernel.reporting.Narrative;
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
import id.jejak.kernel.trail.StoredName;
import id.jejak.query.projection.RowChange;
import id.jejak.query.projection.Scope;
import id.jejak.query.projection.Translations;
import id.jejak.query.section.SectionFacts.HandInState;
import id.jejak.query.section.SectionFacts.ReportKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Translates hand-ins. A submission stands until it is withdrawn, returned, or its approval lapses. */
final class HandInRows {
    private HandInRows() {}

    static void translate(Translations translations) {
        translations
                .on(MonthlyReportSubmitted.class, e -> report(e, MONTH, e.month())
                        .submitted(e.submitter(), null))
                .on(MonthlyReportWithdrawn.class, e -> report(e, MONTH, e.month())
                        .ended(WITHDRAWN, null, e.reason()))
                .on(MonthlyReportReturned.class, e -> report(e, MONTH, e.month())
                        .ended(RETURNED, e.returner(), e.reason()))
                .on(MonthlyReportVerified.class, e -> report(e, MONTH, e.month())
                        .verified(e.verifier(), e.shown()))
                .on(MonthlyReportApproved.class, e -> report(e, MONTH, e.month())
                        .approved(e.approver(), e.shown()))
                .on(MonthlyApprovalVoided.class, e -> report(e, MONTH, e.month())
                        .ended(VOIDED, null, e.reason()))
                .on(QuarterlyEvaluationSubmitted.class, e -> report(e, QUARTER, e.quarter())
                        .submitted(e.submitter(), e.narrative()))
                .on(QuarterlyEvaluationWithdrawn.class, e -> report(e, QUARTER, e.quarter())
                        .ended(WITHDRAWN, null, e.reason()))
                .on(QuarterlyEvaluationReturned.class, e -> report(e, QUARTER, e.quarter())
                        .ended(RETURNED, e.returner(), e.reason()))
                .on(QuarterlyEvaluationVerified.class, e -> report(e, QUARTER, e.quarter())
                        .verified(e.verifier(), e.shown()))
                .on(QuarterlyEvaluationApproved.class, e -> report(e, QUARTER, e.quarter())
                        .approved(e.approver(), e.shown()))
                .on(QuarterlyApprovalVoided.class, e -> report(e, QUARTER, e.quarter())
                        .ended(VOIDED, null, e.reason()));
    }

    private static Report report(SectionYearEvent event, ReportKind kind, int number) {
        SectionKey key = SectionKey.of(event);
        return new Report(key.owner(), key.with(StoredName.of(kind), number));
    }

    private record Report(Scope owner, List<Object> key) {
        List<RowChange> submitted(PostHolder submitter, @Nullable Narrative narrative) {
            return List.of(
                    HAND_IN.put(owner, key, StoredName.of(SUBMITTED), submitter, null, null),
                    SUBMISSION.open(owner, key, submitter, narrative));
        }

        List<RowChange> verified(PostHolder verifier, ShownDocument shown) {
            return List.of(
                    HAND_IN.replace(owner, key, StoredName.of(VERIFIED), verifier, null, shown),
                    SUBMISSION.require(owner, key),
                    VERIFICATION.open(owner, key, verifier, shown));
        }

        List<RowChange> approved(PostHolder approver, ShownDocument shown) {
            return List.of(
                    HAND_IN.replace(owner, key, StoredName.of(APPROVED), approver, null, shown),
                    SUBMISSION.require(owner, key));
        }

        List<RowChange> ended(HandInState state, @Nullable PostHolder by, String reason) {
            return List.of(
                    HAND_IN.replace(owner, key, StoredName.of(state), by, reason, null),
                    SUBMISSION.close(owner, key),
                    VERIFICATION.closeAll(owner, key));
        }
    }
}
