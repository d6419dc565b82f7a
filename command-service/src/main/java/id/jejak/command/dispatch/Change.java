package id.jejak.command.dispatch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One field that somebody else changed after the version that a person was shown.
 *
 * @param sequence of the event in its aggregate
 * @param event stored name of the event, such as {@code monthly-realization-revised}
 * @param field path of the field within the part, such as {@code quantity} or {@code indicators[0].unit}
 * @param from what it was, a text or a number; null where there was nothing
 * @param to what it is; null where there is nothing any more
 * @param actorName who changed it
 * @param role stored name of the role in which they did
 * @param at when it was recorded
 */
public record Change(
        long sequence,
        String event,
        String field,
        @Nullable Object from,
        @Nullable Object to,
        String actorName,
        String role,
        Instant at) {}
