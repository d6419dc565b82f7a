package id.jejak.query.projection;

/** An event changes what no earlier event recorded: the log or the projection is wrong, and the projection stops. */
public class MissingRowException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MissingRowException(VersionedTable table, String keyAndPosition) {
        super(table + " has no row in force for the key and position " + keyAndPosition);
    }
}
