package id.jejak.query.quarter;

import id.jejak.kernel.organization.PostHolder;
import id.jejak.kernel.reporting.ShownDocument;
import id.jejak.kernel.trail.StoredName;
import id.jejak.query.quarter.HandInStanding.Punctuality;
import id.jejak.query.section.SectionFacts.HandInFact;
import id.jejak.query.section.SectionFacts.SubmissionFact;
import id.jejak.query.section.SectionFacts.VerificationFact;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a month's report or a quarter's evaluation stands, as pages and JSON show it.
 *
 * @param report {@code month} or {@code quarter}
 * @param number month 1 to 12, or quarter 1 to 4
 * @param stage stored name of a {@link HandInStanding.Stage}
 * @param punctuality stored name of a {@link HandInStanding.Punctuality}
 * @param mark what a badge says in one word: {@code overdue} and {@code not-due} where nothing is handed in, else the
 *     stage
 * @param workingDaysLate working days after the due day
 * @param submittedBy who handed in what stands
 * @param submittedAt when it was recorded
 * @param submittedOn its date in the district's zone
 * @param firstSubmittedOn the date of the period's first hand-in, by which lateness is judged while one stands
 * @param handedInAgain whether what stands was handed in on a later day than the first time
 * @param verifiedBy the secretary, or who acted for them, who verified what stands; null without a verification
 * @param verifiedAt when that was recorded
 * @param verifiedOn its date in the district's zone
 * @param lastStepBy who brought it to its stage
 * @param reason of a return, a withdrawal or a lapse
 * @param shown what the approver saw
 */
public record StandingAnswer(
        String report,
        int number,
        String stage,
        String punctuality,
        String mark,
        int workingDaysLate,
        @Nullable LocalDate due,
        @Nullable PostHolder submittedBy,
        @Nullable Instant submittedAt,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate firstSubmittedOn,
        boolean handedInAgain,
        @Nullable PostHolder verifiedBy,
        @Nullable Instant verifiedAt,
        @Nullable LocalDate verifiedOn,
        @Nullable PostHolder lastStepBy,
        @Nullable String reason,
        @Nullable ShownDocument shown) {

    /** Writes a standing out. */
    public static StandingAnswer of(HandInStanding standing) {
        HandInFact fact = standing.fact();
        SubmissionFact submission = standing.submission();
        VerificationFact verification = standing.verification();
        return new StandingAnswer(
                StoredName.of(standing.kind()),
                standing.number(),
                StoredName.of(standing.stage()),
                StoredName.of(standing.punctuality()),
                mark(standing),
                standing.workingDaysLate(),
                standing.due(),
                submission == null ? null : submission.submitter(),
                submission == null ? null : submission.origin().recordedAt(),
                standing.submittedOn(),
                standing.firstSubmittedOn(),
                standing.isHandedInAgain(),
                verification == null ? null : verification.verifier(),
                verification == null ? null : verification.origin().recordedAt(),
                standing.verifiedOn(),
                fact == null ? null : fact.by(),
                standing.reason().orElse(null),
                fact == null ? null : fact.shown());
    }

    /** Whether it is late or overdue. */
    public boolean late() {
        return workingDaysLate > 0;
    }

    private static String mark(HandInStanding standing) {
        return switch (standing.stage()) {
            case APPROVED -> "approved";
            case SUBMITTED -> "submitted";
            case VERIFIED -> "verified";
            case RETURNED -> "returned";
            case VOIDED -> "void";
            case WITHDRAWN, RECORDED -> standing.punctuality() == Punctuality.OVERDUE ? "overdue" : "recorded";
            case NOTHING_RECORDED ->
                switch (standing.punctuality()) {
                    case OVERDUE -> "overdue";
                    case NOT_YET_DUE -> "not-due";
                    default -> "not-recorded";
                };
        };
    }
}
