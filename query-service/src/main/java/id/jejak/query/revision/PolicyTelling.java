package id.jejak.query.revision;

import id.jejak.kernel.language.UnknownEventException;
import id.jejak.kernel.policy.CalculationRules;
import id.jejak.kernel.policy.CalendarRules;
import id.jejak.kernel.policy.PolicyEvent;
import id.jejak.kernel.policy.PolicyEvent.CalculationPolicyAdopted;
import id.jejak.kernel.policy.PolicyEvent.NomenclatureAdopted;
import id.jejak.kernel.policy.PolicyEvent.RatingScaleAdopted;
import id.jejak.kernel.policy.PolicyEvent.ReportingCalendarAdopted;
import id.jejak.kernel.policy.PolicyEvent.SpendingPolicyAdopted;
import id.jejak.kernel.policy.PolicyEvent.StrategicPlanAdopted;
import id.jejak.kernel.policy.RatingBand;
import id.jejak.kernel.policy.SpendingRules;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells which rules a district adopted. */
final class PolicyTelling {
    private PolicyTelling() {}

    static Telling of(PolicyEvent event) {
        if (event instanceof NomenclatureAdopted adopted) {
            Changes changes = new Changes().date("effective-from", null, adopted.effectiveFrom());
            adopted.entries()
                    .forEach(entry -> changes.about(entry.code(), null).text("nomenclature", null, entry.name()));
            return Telling.recorded(changes, adopted.basis());
        }
        if (event instanceof CalculationPolicyAdopted adopted) {
            return Telling.recorded(calculation(adopted), adopted.basis());
        }
        if (event instanceof RatingScaleAdopted adopted) {
            return Telling.recorded(scale(adopted), adopted.basis());
        }
        if (event instanceof ReportingCalendarAdopted adopted) {
            return Telling.recorded(calendar(adopted), adopted.basis());
        }
        if (event instanceof SpendingPolicyAdopted adopted) {
            return Telling.recorded(spending(adopted), adopted.basis());
        }
        if (event instanceof StrategicPlanAdopted adopted) {
            return Telling.recorded(StrategicPlanTelling.changes(adopted), adopted.basis())
                    .about(adopted.kecamatan());
        }
        throw new UnknownEventException("The trail cannot tell of " + event.getClass());
    }

    private static Changes calculation(CalculationPolicyAdopted adopted) {
        CalculationRules from = adopted.from();
        CalculationRules to = adopted.to();
        return new Changes()
                .date("effective-from", null, adopted.effectiveFrom())
                .text("percent-decimals", shown(from, CalculationRules::percentDecimals), "" + to.percentDecimals())
                .choice("rounding", shown(from, CalculationRules::rounding), to.rounding())
                .choice("cap-at-hundred", shown(from, CalculationRules::capAtHundred), "" + to.capAtHundred())
                .choice("lower-is-better", shown(from, CalculationRules::lowerIsBetter), to.lowerIsBetter())
                .choice("floor-at-zero", shown(from, CalculationRules::floorAtZero), "" + to.floorAtZero())
                .choice("mean-level", shown(from, CalculationRules::meanLevel), to.meanLevel())
                .choice("financial-figure", shown(from, CalculationRules::financialFigure), to.financialFigure())
                .choice(
                        "secretary-verifies",
                        shown(from, CalculationRules::secretaryVerifies),
                        "" + to.secretaryVerifies());
    }

    private static @Nullable String shown(@Nullable CalculationRules rules, Function<CalculationRules, Object> field) {
        return rules == null ? null : field.apply(rules).toString();
    }

    private static Changes spending(SpendingPolicyAdopted adopted) {
        SpendingRules from = adopted.from();
        SpendingRules to = adopted.to();
        return new Changes()
                .date("effective-from", null, adopted.effectiveFrom())
                .choice("counted-evidence", from == null ? null : from.countedEvidence(), to.countedEvidence())
                .quantity(
                        "cut-off-day",
                        from == null ? null : BigDecimal.valueOf(from.cutOffDay()),
                        BigDecimal.valueOf(to.cutOffDay()));
    }

    private static Changes scale(RatingScaleAdopted adopted) {
        Changes changes = new Changes().date("effective-from", null, adopted.effectiveFrom());
        List<RatingBand> from = adopted.from() == null ? List.of() : adopted.from();
        Sides.inBoth(from, adopted.to(), RatingBand::label).forEach((label, sides) -> changes.about(label, null)
                .quantity(
                        "lower-bound",
                        sides.from(RatingBand::lowerBoundPercent),
                        sides.to(RatingBand::lowerBoundPercent)));
        return changes;
    }

    private static Changes calendar(ReportingCalendarAdopted adopted) {
        CalendarRules from = adopted.from();
        CalendarRules to = adopted.to();
        return new Changes()
                .about(Integer.toString(adopted.year()), null)
                .date("effective-from", null, adopted.effectiveFrom())
                .quantity(
                        "month-due-day",
                        from == null ? null : BigDecimal.valueOf(from.monthDueWorkingDay()),
                        BigDecimal.valueOf(to.monthDueWorkingDay()))
                .quantity(
                        "quarter-due-day",
                        from == null ? null : BigDecimal.valueOf(from.quarterDueWorkingDay()),
                        BigDecimal.valueOf(to.quarterDueWorkingDay()))
                .lines("days-off", from == null ? null : days(from), days(to));
    }

    private static List<String> days(CalendarRules rules) {
        return rules.daysOff().stream()
                .map(day -> day.date() + " " + day.name())
                .toList();
    }
}
