package id.jejak.query.quarter;

import id.jejak.kernel.agreement.IndicatorLevel;
import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.kernel.policy.RatingBand;
import id.jejak.query.policy.PolicyFacts;
import id.jejak.query.section.SectionFacts;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;

/**
 * What a section achieved within a quarter up to a month, computed from facts as of one position.
 *
 * @param upTo the last month looked at; the quarter's last for the evaluation
 * @param rules those in force on the last day of {@code upTo}
 * @param indicators in the agreement's order
 * @param mean of the achievements within the quarter, over the policy's level
 * @param meanToDate likewise against the year
 */
public record QuarterFigures(
        SectionYearId id,
        Quarter quarter,
        Month upTo,
        AppliedRules rules,
        List<IndicatorFigures> indicators,
        MeanAchievement mean,
        MeanAchievement meanToDate,
        FinancialFigures financial) {
    /** Keeps its own copy. */
    public QuarterFigures {
        indicators = List.copyOf(indicators);
    }

    /** The figures of a whole quarter. */
    public static QuarterFigures ofQuarter(SectionFacts facts, PolicyFacts policies, Quarter quarter) {
        return upTo(facts, policies, quarter.last());
    }

    /** The figures of a month's report: of its quarter, up to that month. */
    public static QuarterFigures upTo(SectionFacts facts, PolicyFacts policies, Month upTo) {
        AppliedRules rules =
                AppliedRules.inForceOn(policies, facts.id().year().month(upTo).atEndOfMonth());
        List<IndicatorFigures> indicators = new IndicatorCalculation(facts, rules, upTo).all();
        List<IndicatorFigures> averaged =
                indicators.stream().filter(i -> i.level() == rules.meanLevel()).toList();
        return new QuarterFigures(
                facts.id(),
                Quarter.of(upTo),
                upTo,
                rules,
                indicators,
                MeanAchievement.of(
                        averaged.stream().map(IndicatorFigures::inQuarter).toList()),
                MeanAchievement.of(
                        averaged.stream().map(IndicatorFigures::toDate).toList()),
                new BudgetCalculation(facts, rules, upTo).all());
    }

    /** Whether a month of the quarter so far was corrected after it was first recorded. */
    public boolean hasCorrections() {
        return indicators.stream()
                .flatMap(indicator -> indicator.months().stream())
                .anyMatch(IndicatorFigures.MonthQuantity::revised);
    }

    /** The period's last day, which decides about the rules. */
    public LocalDate lastDay() {
        return id.year().month(upTo).atEndOfMonth();
    }

    /** The indicators of one level, in the agreement's order. */
    public List<IndicatorFigures> at(IndicatorLevel level) {
        return indicators.stream().filter(i -> i.level() == level).toList();
    }

    /** The sub kegiatan's quantities added up, where their units agree. */
    public Optional<QuantityTotal> quantityTotal() {
        return QuantityTotal.of(at(IndicatorLevel.SUB_KEGIATAN));
    }

    /** The class of the mean achievement within the quarter, if there is one. */
    public Optional<RatingBand> rating() {
        return mean.counted().map(rules.rating()::bandOf);
    }
}
