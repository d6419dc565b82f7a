package id.jejak.eventlog;

/**
 * The database did not answer what was asked of the log, or broke off: nothing was learnt. Ask again; the log goes on by
 * itself once the database is back.
 */
public class LogUnreachableException extends EventLogException {
    private static final long serialVersionUID = 1L;

    /** Says what was asked. */
    public LogUnreachableException(String message, Throwable cause) {
        super(message, cause);
    }
}
