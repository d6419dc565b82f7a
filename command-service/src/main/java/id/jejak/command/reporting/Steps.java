package id.jejak.command.reporting;

import id.jejak.command.rule.PeriodStates;
import id.jejak.command.rule.PeriodStates.State;
import id.jejak.command.rule.RuleViolation;
import id.jejak.kernel.period.FiscalYear;
import id.jejak.kernel.period.Quarter;
import java.time.Month;
import java.util.List;

/** Which step a month or a quarter may take next: open → submitted → approved. */
final class Steps {
    private final PeriodStates periods;
    private final FiscalYear year;

    Steps(PeriodStates periods, FiscalYear year) {
        this.periods = periods;
        this.year = year;
    }

    void requireOpen(Month month) {
        refuse(month, State.SUBMITTED, "month-already-submitted");
        refuse(month, State.APPROVED, "month-already-approved");
    }

    void requireSubmitted(Month month) {
        refuse(month, State.OPEN, "month-not-submitted");
        refuse(month, State.APPROVED, "month-already-approved");
    }

    /** A month cannot go back to the section while the evaluation over it is handed in. */
    void requireFree(Month month) {
        requireSubmitted(month);
        Quarter quarter = Quarter.of(month);
        if (periods.of(quarter) != State.OPEN) {
            throw RuleViolation.of("quarter-handed-in", "month", "quarter", quarter, "year", year.value());
        }
    }

    void requireOpen(Quarter quarter) {
        refuse(quarter, State.SUBMITTED, "quarter-already-submitted");
        refuse(quarter, State.APPROVED, "quarter-already-approved");
    }

    void requireSubmitted(Quarter quarter) {
        refuse(quarter, State.OPEN, "quarter-not-submitted");
        refuse(quarter, State.APPROVED, "quarter-already-approved");
    }

    void requireMonthsSubmitted(Quarter quarter) {
        List<Month> open = quarter.months().stream()
                .filter(month -> periods.of(month) == State.OPEN)
                .toList();
        refuseMonths(open, quarter, "quarter-before-its-months");
    }

    void requireMonthsApproved(Quarter quarter) {
        List<Month> pending = quarter.months().stream()
                .filter(month -> periods.of(month) != State.APPROVED)
                .toList();
        refuseMonths(pending, quarter, "quarter-before-months-approved");
    }

    private void refuseMonths(List<Month> missing, Quarter quarter, String code) {
        if (!missing.isEmpty()) {
            throw RuleViolation.of(
                    code,
                    "quarter",
                    "quarter",
                    quarter,
                    "year",
                    year.value(),
                    "missing",
                    missing.size(),
                    "first",
                    year.month(missing.get(0)));
        }
    }

    private void refuse(Month month, State state, String code) {
        if (periods.of(month) == state) {
            throw RuleViolation.of(code, "month", "month", year.month(month));
        }
    }

    private void refuse(Quarter quarter, State state, String code) {
        if (periods.of(quarter) == state) {
            throw RuleViolation.of(code, "quarter", "quarter", quarter, "year", year.value());
        }
    }
}
