package id.jejak.query.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a batch of events changes in one table. Versions that begin and end within the batch are settled before; what the
 * database holds from before is closed by one statement, and the new versions are added by another.
 */
final class TableBatch implements EarlierRows {
    private final VersionedTable table;
    private final List<TableVersions.Version> ended = new ArrayList<>();
    private final TableVersions versions;
    /** Keys whose row from before this batch, if there is one, is taken care of. */
    private final Set<List<String>> settled = new HashSet<>();
    /** Beginnings of keys whose rows from before this batch end, and where. */
    private final Map<List<String>, Long> endedBeginnings = new LinkedHashMap<>();

    private final List<List<@Nullable String>> endedKeys = new ArrayList<>();
    private final List<List<@Nullable String>> requiredEnds = new ArrayList<>();
    private final List<List<@Nullable String>> required = new ArrayList<>();

    TableBatch(VersionedTable table) {
        this.table = table;
        this.versions = new TableVersions(table, this, ended::add);
    }

    void add(RowChange change, Stamp stamp) {
        versions.add(change, stamp);
    }

    @Override
    public boolean mayBeInForce(List<String> key) {
        if (settled.contains(key)) {
            return false;
        }
        for (int parts = 1; parts <= key.size(); parts++) {
            if (endedBeginnings.containsKey(key.subList(0, parts))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void end(List<String> key, long position, boolean mustExist) {
        List<@Nullable String> ending = at(key, position);
        endedKeys.add(ending);
        if (mustExist) {
            requiredEnds.add(ending);
        }
    }

    @Override
    public void endAll(List<String> beginning, long position) {
        endedBeginnings.putIfAbsent(beginning, position);
    }

    @Override
    public void require(List<String> key, long position) {
        required.add(at(key, position));
    }

    @Override
    public void settled(List<String> key) {
        settled.add(key);
    }

    void writeTo(Connection connection, ViewsSchema schema) throws SQLException {
        TableSql sql = table.sql(schema);
        int closed = execute(connection, sql.close(table.keys().size()), endedKeys);
        if (closed < endedKeys.size()) {
            // Either one is missing, or the events come a second time and their rows are closed already.
            required.addAll(requiredEnds);
        }
        Map<Integer, List<List<@Nullable String>>> byParts = new TreeMap<>();
        endedBeginnings.forEach(
                (beginning, position) -> byParts.computeIfAbsent(beginning.size(), any -> new ArrayList<>())
                        .add(at(beginning, position)));
        for (Map.Entry<Integer, List<List<@Nullable String>>> parts : byParts.entrySet()) {
            execute(connection, sql.close(parts.getKey() - 1), parts.getValue());
        }
        refuseMissing(connection, sql);
        execute(
                connection,
                sql.insert(),
                Stream.concat(ended.stream(), versions.inForce().stream())
                        .map(TableVersions.Version::written)
                        .toList());
    }

    private void refuseMissing(Connection connection, TableSql sql) throws SQLException {
        if (required.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = prepare(connection, sql.withoutRow(), required);
                ResultSet missing = statement.executeQuery()) {
            if (missing.next()) {
                throw new MissingRowException(table, missing.getString(1));
            }
        }
    }

    /** How many rows were changed. */
    private static int execute(Connection connection, String sql, List<List<@Nullable String>> rows)
            throws SQLException {
        if (rows.isEmpty()) {
            return 0;
        }
        try (PreparedStatement statement = prepare(connection, sql, rows)) {
            return statement.executeUpdate();
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, List<List<@Nullable String>> rows)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        int columns = rows.get(0).size();
        for (int column = 0; column < columns; column++) {
            @Nullable String[] values = new String[rows.size()];
            for (int row = 0; row < values.length; row++) {
                values[row] = rows.get(row).get(column);
            }
            statement.setArray(column + 1, connection.createArrayOf("text", values));
        }
        return statement;
    }

    private static List<@Nullable String> at(List<String> key, long position) {
        List<@Nullable String> columns = new ArrayList<>(key);
        columns.add(Long.toString(position));
        return columns;
    }
}
