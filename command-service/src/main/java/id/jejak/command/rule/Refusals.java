package id.jejak.command.rule;

import id.jejak.command.rule.Surroundings.Office;
import id.jejak.command.rule.Surroundings.Section;
import id.jejak.kernel.language.StoredAs;
import id.jejak.kernel.period.SectionYearId;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/** Refusals that several features share. */
public final class Refusals {
    private Refusals() {}

    /** Refuses where the section was never opened. */
    public static Section requireSection(Office office, SectionYearId id) {
        return office.section(id.section())
                .orElseThrow(() -> RuleViolation.of(
                        "section-unknown", "sectionYear", "given", id.section().toString()));
    }

    /** Refuses a month that begins after today. */
    public static void refuseFuture(SectionYearId id, Month month, LocalDate today, String field) {
        YearMonth asked = id.year().month(month);
        if (asked.isAfter(YearMonth.from(today))) {
            throw RuleViolation.of("month-in-future", field, "month", asked, "today", today);
        }
    }

    /** Stored name of an event, as the cause of a voided approval. */
    public static String causedBy(Class<?> event) {
        return event.getAnnotation(StoredAs.class).value();
    }
}
