package id.jejak.query.quarter;

import id.jejak.kernel.measure.Ratio;
import id.jejak.kernel.policy.RatingBand;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** The classes of achievement, highest first, without a gap: each reaches from its lower bound up to the next one's. */
public record RatingScale(List<RatingBand> bands) {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** Sorts the bands; refuses a scale without any. */
    public RatingScale {
        if (bands.isEmpty()) {
            throw new IllegalArgumentException("A rating scale has at least one band");
        }
        bands = bands.stream()
                .sorted(Comparator.comparing(RatingBand::lowerBoundPercent).reversed())
                .toList();
    }

    /** The one band of an exact achievement; whatever lies below the lowest bound belongs to the lowest band. */
    public RatingBand bandOf(Ratio achievement) {
        return bands.stream()
                .filter(band -> achievement.compareTo(Ratio.of(band.lowerBoundPercent(), HUNDRED)) >= 0)
                .findFirst()
                .orElse(bands.get(bands.size() - 1));
    }

    /** The band's place on the scale, 0 for the highest. */
    public int rankOf(Ratio achievement) {
        return bands.indexOf(bandOf(achievement));
    }
}
