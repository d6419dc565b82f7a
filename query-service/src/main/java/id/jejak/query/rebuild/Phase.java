package id.jejak.query.rebuild;

/** What a rebuild is at, in this order. */
public enum Phase {
    /** Folds the log into a second schema. */
    FOLDING,
    /** Makes keys and indexes. */
    INDEXING,
    /** Compares with the live views. */
    COMPARING,
    /** Takes in what was recorded meanwhile. */
    CATCHING_UP,
    /** Waits for the projections, and lets the second schema take the first one's name. */
    SWITCHING
}
