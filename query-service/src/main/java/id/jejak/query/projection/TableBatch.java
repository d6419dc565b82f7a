package id.jejak.query.projection;

import static id.jejak.query.projection.RowChange.Kind.CLOSE;
import static id.jejak.query.projection.RowChange.Kind.OPEN;
import static id.jejak.query.projection.RowChange.Kind.PUT;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a batch of events changes in one table. Versions that begin and end within the batch are settled here; what the
 * database holds from before is closed by one statement, and the new versions are added by another.
 */
final class TableBatch {
    private final VersionedTable table;
    private final List<NewRow> rows = new ArrayList<>();
    /** Rows of this batch that are in force, by whole key. */
    private final Map<List<String>, NewRow> inForce = new HashMap<>();
    /** Keys whose row from before this batch, if there is one, is taken care of. */
    private final Set<List<String>> settled = new HashSet<>();
    /** Beginnings of keys whose rows from before this batch end, and where. */
    private final Map<List<String>, Long> closedBeginnings = new LinkedHashMap<>();

    private final List<List<@Nullable String>> closedKeys = new ArrayList<>();
    private final List<List<@Nullable String>> required = new ArrayList<>();

    TableBatch(VersionedTable table) {
        this.table = table;
    }

    private static final class NewRow {
        private final List<@Nullable String> columns;
        private final Origin origin;
        private long toPosition = VersionedTable.CURRENT;

        private NewRow(List<@Nullable String> columns, Origin origin) {
            this.columns = columns;
            this.origin = origin;
        }

        List<@Nullable String> written() {
            List<@Nullable String> all = new ArrayList<>(columns);
            all.add(Long.toString(origin.position()));
            all.add(Long.toString(toPosition));
            all.add(origin.recordedAt().toString());
            all.add(origin.importedAt() == null ? null : origin.importedAt().toString());
            return all;
        }
    }

    void add(RowChange change, Origin origin) {
        long position = origin.position();
        List<String> key = keyOf(change);
        switch (change.kind()) {
            case CLOSE_ALL -> closeAll(key, position);
            case REQUIRE -> require(change, key, position);
            default -> {
                closeBefore(change, key, position);
                if (change.kind() != CLOSE) {
                    NewRow row = new NewRow(columnsOf(change), origin);
                    rows.add(row);
                    inForce.put(key, row);
                }
            }
        }
    }

    private void closeBefore(RowChange change, List<String> key, long position) {
        NewRow before = inForce.remove(key);
        if (before != null) {
            if (change.kind() == OPEN || before.origin.position() == position) {
                throw new IllegalStateException("Already in force: " + change + " at position " + position);
            }
            before.toPosition = position;
        } else if (change.kind() != OPEN && isOpenQuestion(key)) {
            List<@Nullable String> closing = at(key, position);
            closedKeys.add(closing);
            if (change.kind() != PUT) {
                required.add(closing);
            }
        } else if (change.kind() != OPEN && change.kind() != PUT) {
            throw new MissingRowException(table, key + " " + position);
        }
        settled.add(key);
    }

    private void closeAll(List<String> beginning, long position) {
        Iterator<Map.Entry<List<String>, NewRow>> current = inForce.entrySet().iterator();
        while (current.hasNext()) {
            Map.Entry<List<String>, NewRow> entry = current.next();
            if (entry.getKey().subList(0, beginning.size()).equals(beginning)) {
                if (entry.getValue().origin.position() == position) {
                    throw new IllegalStateException(table + ": closed where it begins, " + entry.getKey());
                }
                entry.getValue().toPosition = position;
                current.remove();
            }
        }
        closedBeginnings.putIfAbsent(beginning, position);
    }

    private void require(RowChange change, List<String> key, long position) {
        if (inForce.containsKey(key)) {
            return;
        }
        if (!isOpenQuestion(key)) {
            throw new MissingRowException(table, key + " " + position);
        }
        required.add(at(key, position));
    }

    /** Whether only the database knows if the key has a row in force. */
    private boolean isOpenQuestion(List<String> key) {
        if (settled.contains(key)) {
            return false;
        }
        for (int parts = 1; parts <= key.size(); parts++) {
            if (closedBeginnings.containsKey(key.subList(0, parts))) {
                return false;
            }
        }
        return true;
    }

    void writeTo(Connection connection) throws SQLException {
        execute(connection, table.sql().close(table.keys().size()), closedKeys);
        Map<Integer, List<List<@Nullable String>>> byParts = new TreeMap<>();
        closedBeginnings.forEach(
                (beginning, position) -> byParts.computeIfAbsent(beginning.size(), any -> new ArrayList<>())
                        .add(at(beginning, position)));
        for (Map.Entry<Integer, List<List<@Nullable String>>> parts : byParts.entrySet()) {
            execute(connection, table.sql().close(parts.getKey() - 1), parts.getValue());
        }
        refuseMissing(connection);
        execute(
                connection,
                table.sql().insert(),
                rows.stream().map(NewRow::written).toList());
    }

    private void refuseMissing(Connection connection) throws SQLException {
        if (required.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = prepare(connection, table.sql().withoutRow(), required);
                ResultSet missing = statement.executeQuery()) {
            if (missing.next()) {
                throw new MissingRowException(table, missing.getString(1));
            }
        }
    }

    private static void execute(Connection connection, String sql, List<List<@Nullable String>> rows)
            throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = prepare(connection, sql, rows)) {
            statement.executeUpdate();
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

    private List<String> keyOf(RowChange change) {
        List<String> key = new ArrayList<>();
        Scope owner = change.owner();
        key.add(
                table.ownerColumn().equals("kecamatan") && owner.kecamatan() != null
                        ? owner.kecamatan().value()
                        : owner.kabupaten().value());
        change.key().forEach(part -> key.add(part.toString()));
        return key;
    }

    private List<@Nullable String> columnsOf(RowChange change) {
        List<@Nullable String> columns = new ArrayList<>();
        columns.add(change.owner().kabupaten().value());
        columns.add(
                change.owner().kecamatan() == null
                        ? null
                        : change.owner().kecamatan().value());
        change.key().forEach(part -> columns.add(part.toString()));
        for (int i = 0; i < change.values().size(); i++) {
            columns.add(table.values().get(i).type().written(change.values().get(i)));
        }
        return columns;
    }
}
