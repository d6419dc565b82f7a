package id.jejak.eventlog;

/** A moment has no position yet, since events may still be recorded before it. */
public class MomentNotFinalException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why not yet. */
    public enum Reason {
        /** The moment is not over by the database's clock. */
        NOT_OVER,
        /** The founding import is open, and may record events with earlier times. */
        FOUNDING_OPEN
    }

    private final Reason reason;

    MomentNotFinalException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** Why not yet. */
    public Reason reason() {
        return reason;
    }
}
