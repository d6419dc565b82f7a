package id.jejak.query.projection;

import id.jejak.query.projection.VersionedTable.Column;
import id.jejak.query.projection.VersionedTable.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The statements that write a versioned table. Each takes arrays of text, one for each column that it names. */
final class TableSql {
    private static final String UPDATE = """
            UPDATE %1$s AS r SET to_position = c.closed_at
              FROM unnest(%2$s) AS c(%3$s)
             WHERE %4$s AND r.to_position = 9223372036854775807 AND r.from_position < c.closed_at""";
    private static final String WITHOUT_ROW = """
            SELECT concat_ws(' ', %3$s)
              FROM unnest(%2$s) AS c(%3$s)
             WHERE NOT EXISTS (SELECT 1 FROM %1$s AS r
                                WHERE %4$s AND r.from_position < c.closed_at AND r.to_position >= c.closed_at)
             LIMIT 1""";
    private static final String INSERT = """
            INSERT INTO %1$s (%2$s)
            SELECT * FROM unnest(%3$s)
            ON CONFLICT (%4$s, from_position) DO NOTHING""";

    private final VersionedTable table;
    private final String name;
    private final String insert;

    TableSql(VersionedTable table, ViewsSchema schema) {
        this.table = table;
        this.name = schema + "." + table.name();
        this.insert = INSERT.formatted(name, names(written()), arrays(written()), names(owned(table.keys())));
    }

    /** Ends the rows in force of keys, or of their first parts; arrays: owner, these parts, closing position. */
    String close(int keyParts) {
        return overKeys(UPDATE, keyParts);
    }

    /** Names one key that had no row in force right before a position; arrays as in {@link #close}. */
    String withoutRow() {
        return overKeys(WITHOUT_ROW, table.keys().size());
    }

    /** Adds versions, once; arrays as in {@link #written}. */
    String insert() {
        return insert;
    }

    /** Every column of the table in the order of the arrays. */
    List<Column> written() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("kabupaten", Type.TEXT));
        columns.add(new Column("kecamatan", Type.TEXT));
        columns.addAll(table.keys());
        columns.addAll(table.values());
        columns.add(new Column("from_position", Type.BIGINT));
        columns.add(new Column("to_position", Type.BIGINT));
        columns.add(new Column("recorded_at", Type.MOMENT));
        columns.add(new Column("imported_at", Type.MOMENT));
        return columns;
    }

    private String overKeys(String statement, int keyParts) {
        List<Column> parts = owned(table.keys().subList(0, keyParts));
        String same = parts.stream()
                .map(part -> "r." + part.name() + " = c." + part.name())
                .collect(Collectors.joining(" AND "));
        List<Column> given = new ArrayList<>(parts);
        given.add(new Column("closed_at", Type.BIGINT));
        return statement.formatted(name, arrays(given), names(given), same);
    }

    private List<Column> owned(List<Column> keys) {
        List<Column> owned = new ArrayList<>();
        owned.add(new Column(table.ownerColumn(), Type.TEXT));
        owned.addAll(keys);
        return owned;
    }

    private static String names(List<Column> columns) {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    private static String arrays(List<Column> columns) {
        return columns.stream()
                .map(column -> "?::" + column.type().sql() + "[]")
                .collect(Collectors.joining(", "));
    }
}
