package id.jejak.query.projection;

import id.jejak.eventlog.RecordedEvent;
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
    /** Where what this event says comes from. */
    public static Origin of(RecordedEvent event) {
        String importedAt = event.metadata().importedAt();
        return new Origin(event.position(), event.recordedAt(), importedAt == null ? null : Instant.parse(importedAt));
    }

    @Override
    public int compareTo(Origin other) {
        return Comparator.<Origin>comparingLong(Origin::position).compare(this, other);
    }
}
