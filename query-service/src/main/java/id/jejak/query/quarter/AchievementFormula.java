package id.jejak.query.quarter;

import id.jejak.kernel.agreement.Direction;
import id.jejak.kernel.measure.Ratio;
import id.jejak.kernel.policy.CalculationRules;
import id.jejak.query.quarter.Achievement.Absence;
import java.math.BigDecimal;
import java.math.BigInteger;

/** How realization and target make an achievement, by the district's calculation policy. */
public record AchievementFormula(CalculationRules rules) {
    /** Policy name of (2T−R)/T. */
    public static final String TWO_TARGETS_MINUS_REALIZATION = "two-targets-minus-realization";
    /** Policy name of T/R. */
    public static final String TARGET_OVER_REALIZATION = "target-over-realization";

    private static final BigInteger TWO = BigInteger.TWO;

    /** Refuses a formula that nobody has defined. */
    public AchievementFormula {
        if (!rules.lowerIsBetter().equals(TWO_TARGETS_MINUS_REALIZATION)
                && !rules.lowerIsBetter().equals(TARGET_OVER_REALIZATION)) {
            throw new IllegalArgumentException("No formula is called '" + rules.lowerIsBetter() + "'");
        }
    }

    /** The achievement of a realization against a target above zero. */
    public Achievement apply(Direction direction, Ratio realized, BigDecimal target) {
        if (target.signum() <= 0) {
            throw new IllegalArgumentException("No achievement against a target of " + target);
        }
        Ratio aim = Ratio.of(target, BigDecimal.ONE);
        if (direction == Direction.HIGHER_IS_BETTER) {
            return counted(divide(realized, aim));
        }
        if (rules.lowerIsBetter().equals(TWO_TARGETS_MINUS_REALIZATION)) {
            return counted(twoTargetsMinusRealization(divide(realized, aim)));
        }
        if (realized.numerator().signum() == 0) {
            return unboundedAbove();
        }
        return counted(divide(aim, realized));
    }

    /** T ÷ 0 has no value; where the policy caps, everything beyond the cap counts as the cap all the same. */
    private Achievement unboundedAbove() {
        return rules.capAtHundred() ? Achievement.of(Ratio.ONE) : Achievement.none(Absence.NOT_CALCULATED);
    }

    private Achievement counted(Ratio exact) {
        Ratio counted = exact;
        if (rules.capAtHundred() && exact.compareTo(Ratio.ONE) > 0) {
            counted = Ratio.ONE;
        }
        if (rules.floorAtZero() && exact.compareTo(Ratio.ZERO) < 0) {
            counted = Ratio.ZERO;
        }
        return Achievement.of(counted, exact);
    }

    /** (2T−R)/T = 2 − R/T. */
    private static Ratio twoTargetsMinusRealization(Ratio share) {
        return new Ratio(share.denominator().multiply(TWO).subtract(share.numerator()), share.denominator());
    }

    private static Ratio divide(Ratio part, Ratio whole) {
        return new Ratio(
                part.numerator().multiply(whole.denominator()),
                part.denominator().multiply(whole.numerator()));
    }
}
