package id.jejak.eventlog;

/**
 * The log holds an event that this program cannot read in full: of a name, revision or shape that it does not know.
 * Whoever reads stops there, since a figure that leaves an event out is wrong.
 */
public class UnreadableEventException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long position;
    private final String type;
    private final int revision;

    UnreadableEventException(long position, String aggregateId, String type, int revision, Throwable cause) {
        super(
                "Event %d of %s (%s, revision %d) cannot be read by this program: %s"
                        .formatted(position, aggregateId, type, revision, cause.getMessage()),
                cause);
        this.position = position;
        this.type = type;
        this.revision = revision;
    }

    /** Where it stands in the log. */
    public long position() {
        return position;
    }

    /** Its stored name. */
    public String type() {
        return type;
    }

    /** Revision of its shape. */
    public int revision() {
        return revision;
    }
}
