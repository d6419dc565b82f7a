package id.jejak.eventlog;

/** The founding import may not record this event. Nothing of its command was recorded. */
public class ImportRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why it was refused. */
    public enum Reason {
        /** The founding was concluded, or the log has a live event. */
        FOUNDING_OVER,
        /** The recording time lies after the database's clock. */
        TIME_TO_COME,
        /** The recording time lies before that of the last event. */
        TIME_GOES_BACK
    }

    private final Reason reason;

    ImportRefusedException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** Why it was refused. */
    public Reason reason() {
        return reason;
    }
}
