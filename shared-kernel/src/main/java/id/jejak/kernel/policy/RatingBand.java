package id.jejak.kernel.policy;

import java.math.BigDecimal;
import java.util.List;

/** A class of achievement ("predikat kinerja") from a lower bound in percent, itself included, up to the next band. */
public record RatingBand(String label, BigDecimal lowerBoundPercent) {
    /** The default scale, used in other regions with the rating that the real documents show. */
    public static final List<RatingBand> DEFAULT = scale("Sangat Baik", "Baik", "Cukup", "Kurang", "Sangat Kurang");
    /** The second scale shipped, with the same bounds. */
    public static final List<RatingBand> HEIGHT = scale("Sangat Tinggi", "Tinggi", "Sedang", "Rendah", "Sangat Rendah");

    private static List<RatingBand> scale(String first, String second, String third, String fourth, String fifth) {
        return List.of(
                new RatingBand(first, new BigDecimal(91)),
                new RatingBand(second, new BigDecimal(76)),
                new RatingBand(third, new BigDecimal(66)),
                new RatingBand(fourth, new BigDecimal(51)),
                new RatingBand(fifth, BigDecimal.ZERO));
    }
}
