package id.jejak.eventlog;

import java.util.UUID;

/** The command may be recorded or not: ask again with the same command id, which records it once at most. */
public class OutcomeUnknownException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final UUID commandId;

    /** The command, and what broke. */
    public OutcomeUnknownException(UUID commandId, Throwable cause) {
        super("It is not known whether command " + commandId + " was recorded; ask again with the same id", cause);
        this.commandId = commandId;
    }

    /** The id to ask again with. */
    public UUID commandId() {
        return commandId;
    }
}
