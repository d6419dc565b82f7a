package id.jejak.command.rule;

import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.period.SectionYearId;
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
import id.jejak.kernel.trail.Basis;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** How far each month and quarter of a section's year is: what is locked, and which approvals a correction voids. */
public final class PeriodStates {
    /** How far a period is. */
    public enum State {
        OPEN,
        SUBMITTED,
        APPROVED
    }

    private final Map<Month, State> months = new EnumMap<>(Month.class);
    private final Map<Quarter, State> quarters = new EnumMap<>(Quarter.class);

    /** How far a month is. */
    public State of(Month month) {
        return months.getOrDefault(month, State.OPEN);
    }

    /** How far a quarter is. */
    public State of(Quarter quarter) {
        return quarters.getOrDefault(quarter, State.OPEN);
    }

    /** Refuses what would change a month that is handed in and not approved yet, or lies in such a quarter. */
    public void refuseWhileHandedIn(Month month, int year, String field) {
        if (of(month) == State.SUBMITTED) {
            throw RuleViolation.of("month-handed-in", field, "month", YearMonth.of(year, month));
        }
        Quarter quarter = Quarter.of(month);
        if (of(quarter) == State.SUBMITTED) {
            throw RuleViolation.of("quarter-handed-in", field, "quarter", quarter, "year", year);
        }
    }

    /** The approvals that rest on a month's figures: its own, and that of the quarter over it. */
    public List<Object> voidedBy(String sectionYear, Month month, String cause, String reason) {
        List<Object> voided = new ArrayList<>();
        if (of(month) == State.APPROVED) {
            voided.add(new MonthlyApprovalVoided(sectionYear, month.getValue(), cause, reason));
        }
        Quarter quarter = Quarter.of(month);
        if (of(quarter) == State.APPROVED) {
            voided.add(new QuarterlyApprovalVoided(sectionYear, quarter.number(), cause, reason));
        }
        return voided;
    }

    /**
     * The approvals that an addition to a month voids. An approved month takes one only with reason and basis, and says
     * beforehand which approvals lapse; an open month asks for neither.
     *
     * @param cause stored name of the event that adds
     */
    public List<Object> voidedByAddition(
            SectionYearId id, Month month, String cause, @Nullable String reason, @Nullable Basis basis) {
        YearMonth asked = id.year().month(month);
        if (of(month) != State.APPROVED) {
            if (reason != null || basis != null) {
                throw RuleViolation.of(
                        "grounds-not-asked", reason != null ? "reason" : "basis.document", "month", asked);
            }
            return List.of();
        }
        if (reason == null || basis == null) {
            String field = reason == null ? "reason" : "basis.document";
            Quarter quarter = Quarter.of(month);
            if (of(quarter) == State.APPROVED) {
                throw RuleViolation.of(
                        "month-and-quarter-approved",
                        field,
                        "month",
                        asked,
                        "quarter",
                        quarter,
                        "year",
                        id.year().value());
            }
            throw RuleViolation.of("month-approved", field, "month", asked);
        }
        return voidedBy(id.toString(), month, cause, reason);
    }

    /** Refuses what would change a quarter's targets while it, or a month of it, is handed in and not approved yet. */
    public void refuseWhileHandedIn(Quarter quarter, int year, String field) {
        quarter.months().forEach(month -> refuseWhileHandedIn(month, year, field));
    }

    /** The approvals that rest on a quarter's targets: those of its months, and its own. */
    public List<Object> voidedBy(String sectionYear, Quarter quarter, String cause, String reason) {
        List<Object> voided = new ArrayList<>();
        for (Month month : quarter.months()) {
            if (of(month) == State.APPROVED) {
                voided.add(new MonthlyApprovalVoided(sectionYear, month.getValue(), cause, reason));
            }
        }
        if (of(quarter) == State.APPROVED) {
            voided.add(new QuarterlyApprovalVoided(sectionYear, quarter.number(), cause, reason));
        }
        return voided;
    }

    @EventSourcingHandler
    void evolve(MonthlyReportSubmitted event) {
        months.put(Month.of(event.month()), State.SUBMITTED);
    }

    @EventSourcingHandler
    void evolve(MonthlyReportWithdrawn event) {
        months.put(Month.of(event.month()), State.OPEN);
    }

    @EventSourcingHandler
    void evolve(MonthlyReportReturned event) {
        months.put(Month.of(event.month()), State.OPEN);
    }

    @EventSourcingHandler
    void evolve(MonthlyReportVerified event) {
        months.put(Month.of(event.month()), State.SUBMITTED);
    }

    @EventSourcingHandler
    void evolve(MonthlyReportApproved event) {
        months.put(Month.of(event.month()), State.APPROVED);
    }

    @EventSourcingHandler
    void evolve(MonthlyApprovalVoided event) {
        months.put(Month.of(event.month()), State.OPEN);
    }

    @EventSourcingHandler
    void evolve(QuarterlyEvaluationSubmitted event) {
        quarters.put(Quarter.of(event.quarter()), State.SUBMITTED);
    }

    @EventSourcingHandler
    void evolve(QuarterlyEvaluationWithdrawn event) {
        quarters.put(Quarter.of(event.quarter()), State.OPEN);
    }

    @EventSourcingHandler
    void evolve(QuarterlyEvaluationReturned event) {
        quarters.put(Quarter.of(event.quarter()), State.OPEN);
    }

    @EventSourcingHandler
    void evolve(QuarterlyEvaluationVerified event) {
        quarters.put(Quarter.of(event.quarter()), State.SUBMITTED);
    }

    @EventSourcingHandler
    void evolve(QuarterlyEvaluationApproved event) {
        quarters.put(Quarter.of(event.quarter()), State.APPROVED);
    }

    @EventSourcingHandler
    void evolve(QuarterlyApprovalVoided event) {
        quarters.put(Quarter.of(event.quarter()), State.OPEN);
    }
}
