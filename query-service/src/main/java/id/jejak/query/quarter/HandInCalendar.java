package id.jejak.query.quarter;

import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.policy.WorkingDays;
import id.jejak.query.policy.PolicyFacts;
import id.jejak.query.projection.Origin;
import id.jejak.query.quarter.HandInStanding.Punctuality;
import id.jejak.query.quarter.HandInStanding.Stage;
import id.jejak.query.section.SectionFacts;
import id.jejak.query.section.SectionFacts.HandInFact;
import id.jejak.query.section.SectionFacts.ReportKind;
import id.jejak.query.section.SectionFacts.SubmissionFact;
import id.jejak.query.section.SectionFacts.VerificationFact;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says where each hand-in of a section's year stands on a day.
 *
 * @param today the day asked about
 * @param zone the district's, in which a moment is a date
 */
public record HandInCalendar(SectionFacts facts, PolicyFacts policies, LocalDate today, ZoneId zone) {
    /** A month's report. */
    public HandInStanding month(Month month) {
        LocalDate lastDay = facts.id().year().month(month).atEndOfMonth();
        Optional<WorkingDays> calendar = policies.workingDaysOn(lastDay);
        LocalDate due = calendar.map(c -> c.monthDue(lastDay)).orElse(null);
        boolean recorded = facts.realizations().stream().anyMatch(r -> r.month() == month)
                || facts.budgetEntries().stream().anyMatch(e -> e.month() == month && !e.reversed())
                || facts.refunds().stream().anyMatch(r -> r.month() == month && !r.reversed());
        return standing(ReportKind.MONTH, month.getValue(), recorded, calendar, due);
    }

    /** A quarter's evaluation. */
    public HandInStanding quarter(Quarter quarter) {
        LocalDate lastDay = facts.id().year().month(quarter.last()).atEndOfMonth();
        Optional<WorkingDays> calendar = policies.workingDaysOn(lastDay);
        LocalDate due = calendar.map(c -> c.quarterDue(lastDay)).orElse(null);
        boolean recorded = facts.realizations().stream().anyMatch(r -> Quarter.of(r.month()) == quarter);
        return standing(ReportKind.QUARTER, quarter.number(), recorded, calendar, due);
    }

    private HandInStanding standing(
            ReportKind kind, int number, boolean recorded, Optional<WorkingDays> calendar, @Nullable LocalDate due) {
        HandInFact fact = facts.handIns().stream()
                .filter(h -> h.kind() == kind && h.number() == number)
                .findFirst()
                .orElse(null);
        SubmissionFact submission = facts.submissions().stream()
                .filter(s -> s.kind() == kind && s.number() == number)
                .findFirst()
                .orElse(null);
        VerificationFact verification = facts.verifications().stream()
                .filter(v -> v.kind() == kind && v.number() == number)
                .findFirst()
                .orElse(null);
        LocalDate submittedOn = submission == null ? null : day(submission.origin());
        LocalDate firstSubmittedOn = fact == null ? null : day(fact.first());
        LocalDate judgedBy = submission == null ? null : firstSubmittedOn;
        Punctuality punctuality = punctuality(due, judgedBy);
        int late = calendar.isPresent() && due != null && isLate(punctuality)
                ? calendar.get().between(due, judgedBy == null ? today : judgedBy)
                : 0;
        return new HandInStanding(
                kind,
                number,
                stage(fact, recorded),
                fact,
                submission,
                verification,
                submittedOn,
                firstSubmittedOn,
                verification == null ? null : day(verification.origin()),
                due,
                punctuality,
                late);
    }

    private LocalDate day(Origin origin) {
        return origin.recordedAt().atZone(zone).toLocalDate();
    }

    /** By the first hand-in where one stands: correcting what was returned in time makes nobody late. */
    private Punctuality punctuality(@Nullable LocalDate due, @Nullable LocalDate judgedBy) {
        if (due == null) {
            return Punctuality.NO_CALENDAR;
        }
        if (judgedBy == null) {
            return today.isAfter(due) ? Punctuality.OVERDUE : Punctuality.NOT_YET_DUE;
        }
        return judgedBy.isAfter(due) ? Punctuality.LATE : Punctuality.ON_TIME;
    }

    private static boolean isLate(Punctuality punctuality) {
        return punctuality == Punctuality.LATE || punctuality == Punctuality.OVERDUE;
    }

    private static Stage stage(@Nullable HandInFact fact, boolean recorded) {
        if (fact == null) {
            return recorded ? Stage.RECORDED : Stage.NOTHING_RECORDED;
        }
        return switch (fact.state()) {
            case SUBMITTED -> Stage.SUBMITTED;
            case VERIFIED -> Stage.VERIFIED;
            case WITHDRAWN -> Stage.WITHDRAWN;
            case RETURNED -> Stage.RETURNED;
            case APPROVED -> Stage.APPROVED;
            case VOIDED -> Stage.VOIDED;
        };
    }
}
