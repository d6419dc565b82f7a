package id.jejak.query.quarter;

import id.jejak.kernel.agreement.Aggregation;
import id.jejak.kernel.agreement.AgreementTerms.IndicatorTerms;
import id.jejak.kernel.agreement.Direction;
import id.jejak.kernel.agreement.IndicatorLevel;
import id.jejak.kernel.measure.Quantity;
import id.jejak.kernel.measure.Ratio;
import id.jejak.kernel.trail.StoredName;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one indicator achieved within a quarter, up to a month.
 *
 * @param quarterTarget null when the plan has none for this quarter
 * @param months the quarter's months up to that month, recorded or not
 * @param quantityInQuarter exact quantity of the quarter so far; null when nothing was recorded in it
 * @param quantityToDate exact quantity of the year so far; null when nothing was recorded in it
 * @param inQuarter against the quarter's target
 * @param toDate against the year's target
 */
public record IndicatorFigures(
        IndicatorTerms terms,
        @Nullable BigDecimal quarterTarget,
        List<MonthQuantity> months,
        @Nullable Ratio quantityInQuarter,
        @Nullable Ratio quantityToDate,
        Achievement inQuarter,
        Achievement toDate) {
    /** Keeps its own copy. */
    public IndicatorFigures {
        months = List.copyOf(months);
    }

    /** What one month delivered, null when it was not recorded; {@code revised} when it was corrected since. */
    public record MonthQuantity(Month month, @Nullable BigDecimal quantity, boolean revised) {}

    /** Where in the nomenclature it stands. */
    public IndicatorLevel level() {
        return StoredName.parse(IndicatorLevel.class, terms.level());
    }

    /** How its months make a quarter and a year. */
    public Aggregation aggregation() {
        return StoredName.parse(Aggregation.class, terms.aggregation());
    }

    /** Whether more is better. */
    public Direction direction() {
        return StoredName.parse(Direction.class, terms.direction());
    }

    /** An exact quantity as a decimal, rounded half up behind the most decimals that a record may have. */
    public static BigDecimal decimal(Ratio exact) {
        BigDecimal rounded = new BigDecimal(exact.numerator())
                .divide(new BigDecimal(exact.denominator()), Quantity.MOST_DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
