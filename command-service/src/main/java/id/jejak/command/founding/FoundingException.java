package id.jejak.command.founding;

import org.jspecify.annotations.Nullable;

/** A line of a founding history that cannot be taken in. What came before it is recorded, nothing after it is. */
public class FoundingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FoundingException(String file, int line, @Nullable String reason, @Nullable Throwable cause) {
        super(
                "The founding history stops at " + file + ", line " + line + ": " + reason
                        + ". Mend the line and start again; what was taken in stays and is not taken in twice.",
                cause);
    }
}
