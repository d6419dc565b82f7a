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

    private static final String CREATE_ENDINGS = """
            CREATE TEMPORARY TABLE %2$s AS
            SELECT %3$s, r.from_position AS closed_at, true AS ends, true AS required FROM %1$s AS r WHERE false""";
    private static final String CLOSE_ENDED = """
            UPDATE %1$s AS r SET to_position = late.closed_at
              FROM (SELECT found.version, min(found.closed_at) AS closed_at
                      FROM (%2$s) AS found
                     GROUP BY found.version) AS late
             WHERE r.ctid = late.version""";
    private static final String ENDED = """
            SELECT r.ctid AS version, c.closed_at
              FROM %1$s AS r JOIN %2$s AS c ON %3$s
             WHERE c.ends AND r.to_position = 9223372036854775807 AND r.from_position < c.closed_at""";
    private static final String ENDED_WITHOUT_ROW = """
            SELECT concat_ws(' ', %3$s, c.closed_at)
              FROM %2$s AS c
             WHERE c.required
               AND NOT EXISTS (SELECT 1 FROM %1$s AS r
                                WHERE %4$s AND r.from_position < c.closed_at AND r.to_position >= c.closed_at)
             LIMIT 1""";

    private final VersionedTable table;
    private final String name;
    private final String insert;

    TableSql(VersionedTable table, ViewsSchema schema) {
        this.table = table;
        this.name = schema + "." + table.name();
        this.insert = INSERT.formatted(name, names(written()), arrays(written()), names(owned(table.keys())));
    }

    /** The table with its schema. */
    String name() {
        return name;
    }

    /** Every column, in the order of {@link #written}. */
    String columnNames() {
        return names(written());
    }

    /** A table for the lifetime of a connection, of what ends rows after they were written. */
    String endings(int keyParts) {
        return "ending_" + table.name() + "_" + keyParts;
    }

    /** Makes {@link #endings}. */
    String createEndings(int keyParts) {
        return CREATE_ENDINGS.formatted(name, endings(keyParts), qualified("r", keyParts));
    }

    /** Its columns: owner, these parts, closing position, whether it ends rows, whether one had to be in force. */
    String endingColumnNames(int keyParts) {
        return names(owned(table.keys().subList(0, keyParts))) + ", closed_at, ends, required";
    }

    /** Ends each row in force at the first of its endings, over endings of these numbers of parts. */
    String closeEnded(List<Integer> keyParts) {
        return CLOSE_ENDED.formatted(
                name,
                keyParts.stream()
                        .map(parts -> ENDED.formatted(name, endings(parts), same(parts)))
                        .collect(Collectors.joining("\nUNION ALL\n")));
    }

    /** Names an ending that had no row in force right before it. */
    String endedWithoutRow(int keyParts) {
        return ENDED_WITHOUT_ROW.formatted(name, endings(keyParts), qualified("c", keyParts), same(keyParts));
    }

    private String qualified(String alias, int keyParts) {
        return owned(table.keys().subList(0, keyParts)).stream()
                .map(part -> alias + "." + part.name())
                .collect(Collectors.joining(", "));
    }

    private String same(int keyParts) {
        return owned(table.keys().subList(0, keyParts)).stream()
                .map(part -> "r." + part.name() + " = c." + part.name())
                .collect(Collectors.joining(" AND "));
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
        List<Column> given = new ArrayList<>(parts);
        given.add(new Column("closed_at", Type.BIGINT));
        return statement.formatted(name, arrays(given), names(given), same(keyParts));
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
