package id.jejak.query.quarter;

import id.jejak.query.section.SectionFacts.HandInFact;
import id.jejak.query.section.SectionFacts.ReportKind;
import id.jejak.query.section.SectionFacts.SubmissionFact;
import id.jejak.query.section.SectionFacts.VerificationFact;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a month's report or a quarter's evaluation stands, and whether it is late.
 *
 * @param number month 1 to 12 or quarter 1 to 4
 * @param fact the last step, null when it was never handed in
 * @param submission the hand-in that stands, null when none does
 * @param verification the secretary's verification of it, null without one
 * @param submittedOn its date in the district's time zone
 * @param firstSubmittedOn the date of the period's first hand-in, by which one that stands is judged; null when it was
 *     never handed in
 * @param verifiedOn the verification's date in the district's time zone
 * @param due last day for handing in; null when the district has no calendar for the year
 * @param workingDaysLate working days after the due day until the first hand-in, or until the day asked about where
 *     none stands; else 0
 */
public record HandInStanding(
        ReportKind kind,
        int number,
        Stage stage,
        @Nullable HandInFact fact,
        @Nullable SubmissionFact submission,
        @Nullable VerificationFact verification,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate firstSubmittedOn,
        @Nullable LocalDate verifiedOn,
        @Nullable LocalDate due,
        Punctuality punctuality,
        int workingDaysLate) {

    /** How far it has come. */
    public enum Stage {
        NOTHING_RECORDED,
        /** Something of the period is recorded, nothing handed in. */
        RECORDED,
        SUBMITTED,
        /** By the secretary. */
        VERIFIED,
        WITHDRAWN,
        RETURNED,
        APPROVED,
        /** Approval lapsed through a correction. */
        VOIDED
    }

    /** How it keeps to the calendar, seen from the day asked about. */
    public enum Punctuality {
        /** The district has no calendar for the year. */
        NO_CALENDAR,
        NOT_YET_DUE,
        ON_TIME,
        LATE,
        /** No hand-in stands – never, withdrawn, returned, re-opened –, and the due day has passed. */
        OVERDUE
    }

    /** Whether a hand-in stands: submitted, verified or approved. */
    public boolean isHandedIn() {
        return submission != null;
    }

    /** Whether what stands was handed in again after the day of the first time. */
    public boolean isHandedInAgain() {
        return submittedOn != null && !submittedOn.equals(firstSubmittedOn);
    }

    /** Whether it is late or overdue. */
    public boolean isLate() {
        return punctuality == Punctuality.LATE || punctuality == Punctuality.OVERDUE;
    }

    /** The last step's reason, if it has one. */
    public Optional<String> reason() {
        return Optional.ofNullable(fact).map(HandInFact::reason);
    }
}
