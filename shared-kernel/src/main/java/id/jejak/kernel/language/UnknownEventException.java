package id.jejak.kernel.language;

/** An event that this version of the program has no name or class for: reading stops rather than skip it. */
public class UnknownEventException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says which name, revision or class is unknown. */
    public UnknownEventException(String message) {
        super(message);
    }
}
