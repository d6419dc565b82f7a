package id.jejak.query.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The row changes of many events in order, written at once. */
final class RowBatch {
    private final Map<VersionedTable, TableBatch> tables = new LinkedHashMap<>();

    /** Adds what an event changes; events come in the order of their positions. */
    void add(List<RowChange> changes, Stamp stamp) {
        for (RowChange change : changes) {
            tables.computeIfAbsent(change.table(), TableBatch::new).add(change, stamp);
        }
    }

    /**
     * Writes into the connection's transaction. Writing the same events again changes nothing.
     *
     * @throws MissingRowException when a row that must be in force is not
     */
    void writeTo(Connection connection, ViewsSchema schema) throws SQLException {
        for (TableBatch table : tables.values()) {
            table.writeTo(connection, schema);
        }
    }
}
