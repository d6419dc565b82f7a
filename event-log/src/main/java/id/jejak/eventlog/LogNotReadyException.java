package id.jejak.eventlog;

/** There is no event log as this program needs it, and none came while it was waited for. */
public class LogNotReadyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LogNotReadyException(String message, Throwable cause) {
        super(message, cause);
    }

    LogNotReadyException(String message) {
        super(message);
    }
}
