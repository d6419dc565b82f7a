package id.jejak.query.revision;

import id.jejak.kernel.period.Quarter;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which events of a trail to show.
 *
 * @param months those about these months, or about a quarter in {@code quarters}; null for whatever period
 * @param feature those of this feature; null for all
 * @param correctionsOnly those that change, take back or void something recorded before
 */
public record TrailFilter(
        @Nullable List<Integer> months,
        @Nullable List<Integer> quarters,
        @Nullable Feature feature,
        boolean correctionsOnly) {
    /** Everything. */
    public static final TrailFilter ALL = new TrailFilter(null, null, null, false);

    /** Only events about this month. */
    public TrailFilter ofMonth(Month month) {
        return new TrailFilter(List.of(month.getValue()), List.of(), feature, correctionsOnly);
    }

    /** Only events about this quarter or one of its months. */
    public TrailFilter ofQuarter(Quarter quarter) {
        List<Integer> its = IntStream.rangeClosed(
                        quarter.first().getValue(), quarter.last().getValue())
                .boxed()
                .toList();
        return new TrailFilter(its, List.of(quarter.number()), feature, correctionsOnly);
    }

    /** Only events of this feature. */
    public TrailFilter of(Feature only) {
        return new TrailFilter(months, quarters, only, correctionsOnly);
    }

    /** Only corrections. */
    public TrailFilter corrections() {
        return new TrailFilter(months, quarters, feature, true);
    }
}
