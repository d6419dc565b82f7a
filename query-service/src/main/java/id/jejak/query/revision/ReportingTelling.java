package id.jejak.query.revision;

import id.jejak.kernel.language.UnknownEventException;
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

/** Tells what was handed in, withdrawn, returned, approved, and which approvals lapsed. */
final class ReportingTelling {
    private ReportingTelling() {}

    static Telling of(ReportingEvent event) {
        if (event instanceof MonthlyReportSubmitted submitted) {
            return step("submitter", submitted.submitter()).ofMonth(submitted.month());
        }
        if (event instanceof MonthlyReportWithdrawn withdrawn) {
            return plain().ofMonth(withdrawn.month()).because(withdrawn.reason());
        }
        if (event instanceof MonthlyReportReturned returned) {
            return step("returner", returned.returner())
                    .ofMonth(returned.month())
                    .because(returned.reason());
        }
        if (event instanceof MonthlyReportVerified verified) {
            return verified(verified.submitter(), verified.verifier(), verified.shown())
                    .ofMonth(verified.month());
        }
        if (event instanceof MonthlyReportApproved approved) {
            return approved(approved.submitter(), approved.approver(), approved.shown())
                    .ofMonth(approved.month());
        }
        if (event instanceof MonthlyApprovalVoided voided) {
            return voided(voided.cause(), voided.reason()).ofMonth(voided.month());
        }
        return ofQuarter(event);
    }

    private static Telling ofQuarter(ReportingEvent event) {
        if (event instanceof QuarterlyEvaluationSubmitted submitted) {
            return submitted(submitted.submitter(), submitted.narrative()).ofQuarter(submitted.quarter());
        }
        if (event instanceof QuarterlyEvaluationWithdrawn withdrawn) {
            return plain().ofQuarter(withdrawn.quarter()).because(withdrawn.reason());
        }
        if (event instanceof QuarterlyEvaluationReturned returned) {
            return step("returner", returned.returner())
                    .ofQuarter(returned.quarter())
                    .because(returned.reason());
        }
        if (event instanceof QuarterlyEvaluationVerified verified) {
            return verified(verified.submitter(), verified.verifier(), verified.shown())
                    .ofQuarter(verified.quarter());
        }
        if (event instanceof QuarterlyEvaluationApproved approved) {
            return approved(approved.submitter(), approved.approver(), approved.shown())
                    .ofQuarter(approved.quarter());
        }
        if (event instanceof QuarterlyApprovalVoided voided) {
            return voided(voided.cause(), voided.reason()).ofQuarter(voided.quarter());
        }
        throw new UnknownEventException("The trail cannot tell of " + event.getClass());
    }

    private static Telling plain() {
        return Telling.recorded(new Changes(), null);
    }

    private static Telling step(String field, PostHolder by) {
        return Telling.recorded(new Changes().text(field, null, by.name()), null);
    }

    private static Telling submitted(PostHolder by, Narrative narrative) {
        return Telling.recorded(
                new Changes()
                        .text("submitter", null, by.name())
                        .lines("analysis", null, narrative.analysis())
                        .lines("success-factors", null, narrative.successFactors())
                        .lines("inhibiting-factors", null, narrative.inhibitingFactors())
                        .lines("alternatives", null, narrative.alternatives()),
                null);
    }

    private static Telling verified(PostHolder submitter, PostHolder verifier, ShownDocument shown) {
        return decided("verifier", submitter, verifier, shown);
    }

    private static Telling approved(PostHolder submitter, PostHolder approver, ShownDocument shown) {
        return decided("approver", submitter, approver, shown);
    }

    private static Telling decided(String field, PostHolder submitter, PostHolder decider, ShownDocument shown) {
        Changes changes = new Changes().text(field, null, decider.name()).text("submitter", null, submitter.name());
        if (!shown.equals(ShownDocument.NOT_STATED)) {
            changes.text("shown-position", null, Long.toString(shown.position()));
        }
        return Telling.recorded(changes.text("shown-sha256", null, shown.sha256()), null);
    }

    private static Telling voided(String cause, String reason) {
        return Telling.corrected(new Changes().choice("cause", null, cause), reason, null);
    }
}
