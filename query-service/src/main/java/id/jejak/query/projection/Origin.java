package id.jejak.query.projection;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The event that a fact comes from.
 *
 * @param position number of the event in the log
 * @param recordedAt when the log says that it was recorded
 * @param importedAt when an imported event really was written, null for a live one
 */
public record Origin(
        long position, Instant recordedAt, @Nullable Instant importedAt) implements Comparable<Origin> {
    @Override
    public int compareTo(Origin other) {
        return Comparator.<Origin>comparingLong(Origin::position).compare(this, other);
    }
}
