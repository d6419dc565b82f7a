package id.jejak.eventlog;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One command's events: appended wholly or not at all.
 *
 * @param commandId the same for every attempt to get this command recorded
 * @param commandDigest of the request that led to the command, so that the same id with another body is noticed;
 *     empty when there was none
 * @param events in the order of their positions; each aggregate's sequence numbers without a hole
 * @param importedRecordingTime the recording time to give them, in a founding import; null: the database's clock
 */
public record AppendRequest(
        UUID commandId,
        byte[] commandDigest,
        List<NewEvent> events,
        @Nullable Instant importedRecordingTime) {

    /** Refuses no events at all, and events that do not continue each other. */
    public AppendRequest {
        events = List.copyOf(events);
        if (events.isEmpty()) {
            throw new IllegalArgumentException("Command " + commandId + " has no events to append");
        }
        Map<String, Long> last = new HashMap<>();
        for (NewEvent event : events) {
            Long before = last.put(event.aggregateId(), event.sequence());
            if (before != null && event.sequence() != before + 1) {
                throw new IllegalArgumentException("Command " + commandId + ": in " + event.aggregateId() + " event "
                        + event.sequence() + " does not follow " + before);
            }
        }
    }

    Set<String> aggregateIds() {
        Set<String> ids = new HashSet<>();
        events.forEach(event -> ids.add(event.aggregateId()));
        return ids;
    }

    long sizeBytes() {
        return events.stream().mapToLong(NewEvent::sizeBytes).sum();
    }
}
