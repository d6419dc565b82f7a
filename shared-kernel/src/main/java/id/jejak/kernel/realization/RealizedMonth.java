package id.jejak.kernel.realization;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a month delivered for one indicator.
 *
 * @param quantity in the indicator's unit
 * @param activities carried out, in order
 * @param obstacles "kendala", null when none were stated
 * @param followUp "upaya / rencana tindak lanjut", null when none was stated
 */
public record RealizedMonth(
        BigDecimal quantity,
        List<String> activities,
        @Nullable String obstacles,
        @Nullable String followUp) {
    /** Keeps its own copy. */
    public RealizedMonth {
        activities = List.copyOf(activities);
    }
}
