package id.jejak.query.rebuild;

/** Stops a rebuild for a reason that has a text; the live views are untouched. */
final class RebuildStoppedException extends RuntimeException {
    private final String reason;

    RebuildStoppedException(String reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    /** Key of the text. */
    String reason() {
        return reason;
    }
}
