package id.jejak.query.rebuild;

/** A rebuild is under way, in this node or another. */
public final class RebuildRunningException extends RuntimeException {
    RebuildRunningException() {
        super("The views are being built anew already");
    }
}
