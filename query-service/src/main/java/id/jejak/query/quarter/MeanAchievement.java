package id.jejak.query.quarter;

import id.jejak.kernel.measure.Ratio;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The mean of several achievements, which leaves out what has none and says so.
 *
 * @param ratio exact; null when none of them has an achievement
 * @param over how many it was taken over
 * @param of how many there are
 */
public record MeanAchievement(@Nullable Ratio ratio, int over, int of) {
    /** The mean of those that have an achievement. */
    public static MeanAchievement of(List<Achievement> achievements) {
        List<Ratio> counted = achievements.stream()
                .map(Achievement::ratio)
                .filter(Objects::nonNull)
                .toList();
        Ratio mean = counted.isEmpty()
                ? null
                : counted.stream().reduce(Ratio.ZERO, Ratio::plus).dividedBy(counted.size());
        return new MeanAchievement(mean, counted.size(), achievements.size());
    }

    /** The mean, if there is one. */
    public Optional<Ratio> counted() {
        return Optional.ofNullable(ratio);
    }
}
