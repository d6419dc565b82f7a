package id.jejak.eventlog;

import org.jspecify.annotations.Nullable;

/** Busy: nothing was recorded, and the same command may be tried again. */
public class LogBusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says what is busy. */
    public LogBusyException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
