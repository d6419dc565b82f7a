package id.jejak.query.quarter;

import id.jejak.kernel.agreement.Aggregation;
import id.jejak.kernel.measure.Ratio;
import java.math.BigDecimal;
import java.time.Month;
import java.util.Optional;
import java.util.SortedMap;

/** Takes an indicator's recorded months together: added up, the latest, or their mean. */
final class MonthsTaken {
    private MonthsTaken() {}

    /** The exact quantity of the months given; empty when none was recorded. */
    static Optional<Ratio> together(Aggregation aggregation, SortedMap<Month, BigDecimal> recorded) {
        if (recorded.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal sum = recorded.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(
                switch (aggregation) {
                    case SUM -> Ratio.of(sum, BigDecimal.ONE);
                    case LAST -> Ratio.of(recorded.get(recorded.lastKey()), BigDecimal.ONE);
                    case MEAN -> Ratio.of(sum, BigDecimal.valueOf(recorded.size()));
                });
    }
}
