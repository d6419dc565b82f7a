package id.jejak.query.projection;

import java.sql.SQLException;

/** A table could not be filled anew, or not get its keys and indexes. */
public final class FoldFailedException extends RuntimeException {
    FoldFailedException(VersionedTable table, SQLException cause) {
        super("The table " + table.name() + " was not made anew", cause);
    }
}
