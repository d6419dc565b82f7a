package id.jejak.standalone.bench;

import java.util.Arrays;
import java.util.Collection;

/** What is taken from many samples. */
final class Statistics {
    private Statistics() {}

    /** The middle value; the mean of the two in the middle where their number is even. */
    static double median(Collection<Double> samples) {
        double[] sorted = sorted(samples);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The smallest sample that at least so many percent of all do not exceed (nearest rank). */
    static double percentile(Collection<Double> samples, int percent) {
        double[] sorted = sorted(samples);
        int rank = (int) Math.ceil(sorted.length * percent / 100.0);
        return sorted[Math.max(1, rank) - 1];
    }

    /** The largest sample over the smallest: 1 where all are alike. */
    static double spread(Collection<Double> samples) {
        double[] sorted = sorted(samples);
        return sorted[sorted.length - 1] / sorted[0];
    }

    private static double[] sorted(Collection<Double> samples) {
        if (samples.isEmpty()) {
            throw new IllegalArgumentException("Nothing was measured");
        }
        double[] values = samples.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(values);
        return values;
    }
}
