package id.jejak.query.quarter;

import id.jejak.kernel.agreement.Aggregation;
import id.jejak.kernel.measure.Ratio;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Quantities of several indicators added up, in one unit.
 *
 * @param realized exact; what was not recorded adds nothing
 */
public record QuantityTotal(String unit, BigDecimal annualTarget, BigDecimal quarterTarget, Ratio realized) {
    /**
     * The total of these indicators; empty unless their units agree and each adds its months up, since latest values and
     * means (mostly percentages) have no sum.
     */
    public static Optional<QuantityTotal> of(List<IndicatorFigures> indicators) {
        if (indicators.isEmpty()
                || indicators.stream().map(i -> i.terms().unit()).distinct().count() > 1
                || indicators.stream().anyMatch(i -> i.aggregation() != Aggregation.SUM)) {
            return Optional.empty();
        }
        return Optional.of(new QuantityTotal(
                indicators.get(0).terms().unit(),
                indicators.stream().map(i -> i.terms().annualTarget()).reduce(BigDecimal.ZERO, BigDecimal::add),
                indicators.stream()
                        .map(IndicatorFigures::quarterTarget)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                indicators.stream()
                        .map(IndicatorFigures::quantityInQuarter)
                        .filter(Objects::nonNull)
                        .reduce(Ratio.ZERO, Ratio::plus)));
    }
}
