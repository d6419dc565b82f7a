package id.jejak.query.revision;

import id.jejak.query.address.Standpoint;
import java.util.List;

/**
 * A part of a trail, the latest event first.
 *
 * @param total how many events the filter lets through
 * @param page from 1
 * @param pages at least 1
 */
public record TrailAnswer(long total, int page, int pages, List<Line> entries, Standpoint.Answer standpoint) {
    /** Keeps its own copy. */
    public TrailAnswer {
        entries = List.copyOf(entries);
    }

    /**
     * One event, and where to see the state right before and right after it.
     *
     * @param before address of the page that the event is about, as of the position before it
     * @param after likewise as of the event
     */
    public record Line(TrailEntry entry, String before, String after) {}
}
