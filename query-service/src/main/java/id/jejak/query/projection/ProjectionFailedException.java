package id.jejak.query.projection;

/** A projection could not write its rows. */
public class ProjectionFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ProjectionFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
