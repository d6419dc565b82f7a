package id.jejak.query.quarter;

import id.jejak.kernel.agreement.IndicatorLevel;
import id.jejak.kernel.measure.Ratio;
import id.jejak.kernel.policy.CalculationRules;
import id.jejak.kernel.policy.RatingBand;
import id.jejak.kernel.policy.SpendingRules;
import id.jejak.kernel.trail.StoredName;
import id.jejak.query.policy.PolicyFacts;
import id.jejak.query.projection.Origin;
import id.jejak.web.format.IndonesianNumbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules that a period is computed by: those in force on its last day, the defaults where the district adopted none.
 *
 * @param spending what counts as spent, and the decree; null where the default applies
 * @param origins the events that adopted them; none for defaults
 */
public record AppliedRules(
        CalculationRules calculation,
        RatingScale rating,
        PolicyFacts.@Nullable Adopted<SpendingRules> spending,
        List<Origin> origins) {
    /** Keeps its own copy. */
    public AppliedRules {
        origins = List.copyOf(origins);
    }

    /** The rules for a period that ends on this day. */
    public static AppliedRules inForceOn(PolicyFacts policies, LocalDate lastDay) {
        Optional<PolicyFacts.Adopted<CalculationRules>> calculation = policies.calculationOn(lastDay);
        Optional<PolicyFacts.Adopted<List<RatingBand>>> rating = policies.ratingOn(lastDay);
        Optional<PolicyFacts.Adopted<SpendingRules>> spending = policies.spendingOn(lastDay);
        return new AppliedRules(
                calculation.map(PolicyFacts.Adopted::rules).orElse(CalculationRules.DEFAULT),
                new RatingScale(rating.map(PolicyFacts.Adopted::rules).orElse(RatingBand.DEFAULT)),
                spending.orElse(null),
                Stream.of(
                                calculation.map(PolicyFacts.Adopted::origin),
                                rating.map(PolicyFacts.Adopted::origin),
                                spending.map(PolicyFacts.Adopted::origin))
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** The level whose indicators the mean is taken over. */
    public IndicatorLevel meanLevel() {
        return StoredName.parse(IndicatorLevel.class, calculation.meanLevel());
    }

    /** Whether total realized ÷ total planned is the financial figure to print, and not the mean of percentages. */
    public boolean printsFinancialTotal() {
        return switch (calculation.financialFigure()) {
            case "total" -> true;
            case "mean" -> false;
            default ->
                throw new IllegalArgumentException(
                        "No financial figure is called '" + calculation.financialFigure() + "'");
        };
    }

    /** A ratio in percent as this policy prints it, without the sign. */
    public BigDecimal percent(Ratio ratio) {
        return ratio.percent(calculation.percentDecimals(), rounding());
    }

    /** A ratio in percent as this policy prints it, such as {@code 33%}. */
    public String printed(Ratio ratio) {
        return IndonesianNumbers.grouped(percent(ratio), '.', ',') + "%";
    }

    /** How this policy rounds where it prints. */
    public RoundingMode rounding() {
        return switch (calculation.rounding()) {
            case "down" -> RoundingMode.DOWN;
            case "half-up" -> RoundingMode.HALF_UP;
            default -> throw new IllegalArgumentException("No rounding is called '" + calculation.rounding() + "'");
        };
    }
}
