package id.jejak.query.projection;

import java.util.List;

/** Rows of a table that {@link TableVersions} does not hold, since they were written before; keys begin with the owner. */
interface EarlierRows {
    /** Whether a row of this key may still be in force. */
    boolean mayBeInForce(List<String> key);

    /**
     * An event ends the key's row.
     *
     * @param mustExist whether it is an error when there is none
     */
    void end(List<String> key, long position, boolean mustExist);

    /** An event ends the rows of every key that begins so. */
    void endAll(List<String> beginning, long position);

    /** An event needs the key's row in force. */
    void require(List<String> key, long position);

    /** From here on, only what {@link TableVersions} holds says whether the key is in force. */
    void settled(List<String> key);
}
