package id.jejak.query.projection;

import id.jejak.eventlog.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * An event's place and times as its rows carry them, written once for all of these.
 *
 * @param position number of the event in the log
 * @param recordedAt an {@link java.time.Instant}, in ISO 8601
 * @param importedAt likewise; null for a live event
 */
public record Stamp(
        long position, String recordedAt, @Nullable String importedAt) {
    static Stamp of(RecordedEvent event) {
        return new Stamp(
                event.position(),
                event.recordedAt().toString(),
                event.metadata().importedAt());
    }
}
