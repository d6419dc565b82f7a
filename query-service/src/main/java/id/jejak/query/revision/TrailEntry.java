package id.jejak.query.revision;

import id.jejak.kernel.trail.Basis;
import id.jejak.query.projection.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event as the trail shows it.
 *
 * @param event stored name, such as {@code monthly-realization-revised}
 * @param correction whether it changes, takes back or voids something that was recorded before
 * @param actor identifies the person; {@code actorName} is the name to show
 * @param role stored name of the role in which they acted
 * @param month 1 to 12, null when it is about no month
 * @param quarter 1 to 4, null when it is about no quarter, or about a month
 * @param about the indicator, sub kegiatan, post or code that it is about
 * @param origin its position, when it was recorded, and when it really was written if it was imported
 */
public record TrailEntry(
        Origin origin,
        String eventId,
        String event,
        Feature feature,
        boolean correction,
        String actor,
        String actorName,
        String role,
        @Nullable Integer month,
        @Nullable Integer quarter,
        @Nullable String about,
        List<FieldChange> changes,
        @Nullable String reason,
        @Nullable Basis basis) {
    /** Keeps its own copy. */
    public TrailEntry {
        changes = List.copyOf(changes);
    }

    /** Number of the event in the log. */
    public long position() {
        return origin.position();
    }
}
