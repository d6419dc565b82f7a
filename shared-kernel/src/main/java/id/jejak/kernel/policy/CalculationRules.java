package id.jejak.kernel.policy;

/**
 * How achievement is computed and printed ("ketentuan penghitungan"), where practice differs between kabupaten.
 *
 * @param percentDecimals digits printed behind the decimal comma of a percentage
 * @param rounding "down" (truncate) or "half-up", where printed
 * @param capAtHundred whether an achievement above 100 % counts as 100 %
 * @param lowerIsBetter formula for indicators of which less is better: "two-targets-minus-realization" is (2T−R)/T,
 *     "target-over-realization" is T/R
 * @param floorAtZero whether an achievement below zero counts as 0 %
 * @param meanLevel stored name of the {@link id.jejak.kernel.agreement.IndicatorLevel} that the mean is taken over
 * @param financialFigure "total" prints total realized ÷ total planned, "mean" the mean of the percentages
 * @param secretaryVerifies whether the secretary verifies before the camat approves
 */
public record CalculationRules(
        int percentDecimals,
        String rounding,
        boolean capAtHundred,
        String lowerIsBetter,
        boolean floorAtZero,
        String meanLevel,
        String financialFigure,
        boolean secretaryVerifies) {
    /** What applies until a district adopts its own: truncated to whole percent, as the real documents print it. */
    public static final CalculationRules DEFAULT = new CalculationRules(
            0, "down", false, "two-targets-minus-realization", false, "sub-kegiatan", "total", false);
}
