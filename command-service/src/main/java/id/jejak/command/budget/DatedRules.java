package id.jejak.command.budget;

import id.jejak.command.rule.CommandContext;
import id.jejak.command.rule.FreeText;
import id.jejak.command.rule.Refusals;
import id.jejak.command.rule.Surroundings.Policies;
import id.jejak.command.rule.Violations;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.kernel.policy.SpendingRules;
import id.jejak.kernel.trail.SourceGap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** What the day of an expenditure or a repayment has to be, and in which month the district's rules count it. */
final class DatedRules {
    private final SectionYearId id;
    private final Month month;
    private final String written;
    private final CommandContext context;
    private final @Nullable LocalDate date;
    private final SpendingRules rules;

    /** The rules in force on the last day of the date's month apply; of the month asked, where no date is stated. */
    DatedRules(SectionYearId id, Month month, String written, CommandContext context, Policies policies) {
        this.id = id;
        this.month = month;
        this.written = written;
        this.context = context;
        this.date = parsed(written);
        YearMonth about = date == null ? id.year().month(month) : YearMonth.from(date);
        this.rules = policies.spendingOn(about.atEndOfMonth());
    }

    SpendingRules rules() {
        return rules;
    }

    void check(Violations violations, FreeText text) {
        text.stated("date", written);
        if (SourceGap.isNotStated(written)) {
            return;
        }
        if (date == null) {
            violations.add("value-date", "date", "given", written);
            return;
        }
        violations.require(
                !date.isAfter(context.today()), "entry-in-future", "date", "given", date, "limit", context.today());
        YearMonth asked = id.year().month(month);
        YearMonth counted = rules.monthOf(date);
        boolean moved = !counted.equals(YearMonth.from(date));
        if (moved) {
            violations.require(
                    counted.equals(asked),
                    "entry-past-cut-off",
                    "date",
                    "given",
                    date,
                    "limit",
                    rules.cutOffDay(),
                    "counted",
                    counted,
                    "asked",
                    asked);
        } else {
            violations.require(counted.equals(asked), "entry-outside-month", "date", "given", date, "limit", asked);
        }
    }

    /** A month without a day must have begun; a day past the cut-off counts in a month that has not. */
    void refuseFuture() {
        if (date == null) {
            Refusals.refuseFuture(id, month, context.today(), "month");
        }
    }

    private static @Nullable LocalDate parsed(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            // Not stated, or told as a broken rule where it is checked.
            return null;
        }
    }
}
