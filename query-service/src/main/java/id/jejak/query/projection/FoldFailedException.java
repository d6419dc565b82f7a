package id.jejak.query.projection;

import java.sql.SQLException;

/** A table could not be filled anew. */
public final class FoldFailedException extends RuntimeException {
    FoldFailedException(VersionedTable table, SQLException cause) {
        super("The rows of " + table.name() + " were not written anew", cause);
    }
}
