package id.jejak.eventlog;

import java.util.UUID;

/** The command was recorded before; its unit of work is rolled back, and this is what came of it the first time. */
public class DuplicateCommandException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final UUID commandId;
    private final transient AppendOutcome.Duplicate firstOutcome;

    /** The command and its first outcome. */
    public DuplicateCommandException(UUID commandId, AppendOutcome.Duplicate firstOutcome) {
        super("Command " + commandId + " was recorded before, at position " + firstOutcome.first());
        this.commandId = commandId;
        this.firstOutcome = firstOutcome;
    }

    /** The command. */
    public UUID commandId() {
        return commandId;
    }

    /** Positions, time and request digest of the first time. */
    public AppendOutcome.Duplicate firstOutcome() {
        return firstOutcome;
    }
}
