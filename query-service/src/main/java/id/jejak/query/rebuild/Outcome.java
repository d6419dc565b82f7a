package id.jejak.query.rebuild;

/** How a rebuild ended. */
public enum Outcome {
    /** The new views are read. */
    DONE,
    /** The new views differ from the live ones; these are untouched. */
    DIFFERENT,
    /** It stopped; the live views are untouched. */
    FAILED
}
