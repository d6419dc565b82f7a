package id.jejak.command.rule;

import java.util.List;

/**
 * A command refused because the part that it edits changed after the version that the person was shown (412), or because
 * the aggregate has not reached that version yet: then no part and no event is named.
 */
public final class StalePart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Part> parts;
    private final long expectedVersion;
    private final transient List<Later> later;

    /** Says which parts changed, and by which events after the expected version. */
    public StalePart(List<Part> parts, long expectedVersion, List<Later> later) {
        super("Changed since " + expectedVersion + ": " + parts, null, false, false);
        this.parts = List.copyOf(parts);
        this.expectedVersion = expectedVersion;
        this.later = List.copyOf(later);
    }

    /** What changed, in the order of the changes. */
    public List<Part> parts() {
        return parts;
    }

    /** The last sequence number that the person was shown. */
    public long expectedVersion() {
        return expectedVersion;
    }

    /** The events that changed it, oldest first. */
    public List<Later> later() {
        return later;
    }

    /** An event that the person had not seen: its sequence number in the aggregate, and itself. */
    public record Later(long sequence, Object event) {}
}
