package id.jejak.kernel.reporting;

import id.jejak.kernel.language.StoredAs;
import id.jejak.kernel.organization.PostHolder;
import id.jejak.kernel.period.SectionYearEvent;

/** What became of a month's report (month 1 to 12) and of a quarter's evaluation (quarter 1 to 4). */
public sealed interface ReportingEvent extends SectionYearEvent {
    /** The section head handed a month in. */
    @StoredAs("monthly-report-submitted")
    record MonthlyReportSubmitted(String sectionYear, int month, PostHolder submitter) implements ReportingEvent {}

    /** The section head took it back before it was approved. */
    @StoredAs("monthly-report-withdrawn")
    record MonthlyReportWithdrawn(String sectionYear, int month, String reason) implements ReportingEvent {}

    /** It went back to the section with a reason. */
    @StoredAs("monthly-report-returned")
    record MonthlyReportReturned(String sectionYear, int month, PostHolder returner, String reason)
            implements ReportingEvent {}

    /** The secretary, or whoever acts for them, verified it as shown, where the district's policy asks for that. */
    @StoredAs("monthly-report-verified")
    record MonthlyReportVerified(
            String sectionYear, int month, PostHolder submitter, PostHolder verifier, ShownDocument shown)
            implements ReportingEvent {}

    /** It was approved as shown. */
    @StoredAs("monthly-report-approved")
    record MonthlyReportApproved(
            String sectionYear, int month, PostHolder submitter, PostHolder approver, ShownDocument shown)
            implements ReportingEvent {}

    /** A correction made the month's approval lapse; {@code cause} is the correcting event's stored name. */
    @StoredAs("monthly-approval-voided")
    record MonthlyApprovalVoided(String sectionYear, int month, String cause, String reason)
            implements ReportingEvent {}

    /** The section head handed a quarter's evaluation in. */
    @StoredAs("quarterly-evaluation-submitted")
    record QuarterlyEvaluationSubmitted(String sectionYear, int quarter, PostHolder submitter, Narrative narrative)
            implements ReportingEvent {}

    /** The section head took it back before it was approved. */
    @StoredAs("quarterly-evaluation-withdrawn")
    record QuarterlyEvaluationWithdrawn(String sectionYear, int quarter, String reason) implements ReportingEvent {}

    /** It went back to the section with a reason. */
    @StoredAs("quarterly-evaluation-returned")
    record QuarterlyEvaluationReturned(String sectionYear, int quarter, PostHolder returner, String reason)
            implements ReportingEvent {}

    /** The secretary, or whoever acts for them, verified it as shown, where the district's policy asks for that. */
    @StoredAs("quarterly-evaluation-verified")
    record QuarterlyEvaluationVerified(
            String sectionYear, int quarter, PostHolder submitter, PostHolder verifier, ShownDocument shown)
            implements ReportingEvent {}

    /** It was approved as shown. */
    @StoredAs("quarterly-evaluation-approved")
    record QuarterlyEvaluationApproved(
            String sectionYear, int quarter, PostHolder submitter, PostHolder approver, ShownDocument shown)
            implements ReportingEvent {}

    /** A correction made the quarter's approval lapse; {@code cause} is the correcting event's stored name. */
    @StoredAs("quarterly-approval-voided")
    record QuarterlyApprovalVoided(String sectionYear, int quarter, String cause, String reason)
            implements ReportingEvent {}
}
