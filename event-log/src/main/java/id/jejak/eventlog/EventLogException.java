package id.jejak.eventlog;

/** The database did not do what the log asked of it. Nothing was recorded, if recording was asked for. */
public class EventLogException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says what was asked. */
    public EventLogException(String message, Throwable cause) {
        super(message, cause);
    }
}
