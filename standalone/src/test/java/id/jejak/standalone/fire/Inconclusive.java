package id.jejak.standalone.fire;

/** The fault or the contention that a run is about did not happen: the run says nothing, and fails. */
final class Inconclusive extends AssertionError {
    private static final long serialVersionUID = 1L;

    private Inconclusive(String message) {
        super(message);
    }

    /** Fails unless it happened; {@code what} says what did not. */
    static void unless(boolean happened, String what, Object... arguments) {
        if (!happened) {
            throw new Inconclusive("INCONCLUSIVE, run it again: " + what.formatted(arguments));
        }
    }
}
