package id.jejak.command.rule;

import id.jejak.kernel.reporting.ShownDocument;

/** A command that judges a document: what changed after the position of that document was not judged with it. */
public interface JudgingCommand extends JejakCommand {
    /** The document that its sender was shown. */
    ShownDocument shown();

    /** Refuses a document of a position that the log has not reached: nobody can have been shown it. */
    default void refuseAhead(long head) {
        if (shown().position() > head) {
            throw RuleViolation.of(
                    "shown-position-ahead", "shown.position", "given", shown().position(), "limit", head);
        }
    }
}
