package id.jejak.query.projection;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One table of a fold: a version is copied once its end is known. Versions that memory has no room for are copied as they
 * stand, in force; what ends them later is copied beside, and closes them by one statement when all rows are there.
 */
final class FoldedTable implements EarlierRows {
    private final VersionedTable table;
    private final TableSql sql;
    private final CopyChunks chunks;
    private final CopyTarget rows;
    private final TableVersions versions;
    /** Endings of versions given up, by how many parts their keys have, with the owner. */
    private final Map<Integer, CopyTarget> endings = new TreeMap<>();

    private boolean gaveUp;
    private long copiedRows;

    FoldedTable(VersionedTable table, ViewsSchema schema, CopyChunks chunks) {
        this.table = table;
        this.sql = table.sql(schema);
        this.chunks = chunks;
        this.rows = new CopyTarget(chunks, sql.name(), sql.columnNames());
        this.versions = new TableVersions(table, this, this::copy);
    }

    void add(RowChange change, Stamp stamp) {
        versions.add(change, stamp);
    }

    /** About what the versions held in memory take. */
    long heldBytes() {
        return versions.heldBytes();
    }

    /** How many versions were copied. */
    long copiedRows() {
        return copiedRows;
    }

    /** Makes room in memory: the earliest half of what is held goes to the database as it stands. */
    void giveUpHalf() {
        gaveUp = true;
        versions.giveUp(versions.inForce().size() / 2 + 1, this::copy);
    }

    @Override
    public boolean mayBeInForce(List<String> key) {
        return gaveUp;
    }

    @Override
    public void end(List<String> key, long position, boolean mustExist) {
        ending(key, position, true, mustExist);
    }

    @Override
    public void endAll(List<String> beginning, long position) {
        if (gaveUp) {
            ending(beginning, position, true, false);
        }
    }

    @Override
    public void require(List<String> key, long position) {
        ending(key, position, false, true);
    }

    @Override
    public void settled(List<String> key) {
        // Rows of the database are never asked about while folding.
    }

    private void copy(TableVersions.Version version) {
        try {
            rows.add(version.written());
            copiedRows++;
        } catch (SQLException e) {
            throw new FoldFailedException(table, e);
        }
    }

    private void ending(List<String> key, long position, boolean ends, boolean required) {
        List<@Nullable String> columns = new ArrayList<>(key);
        columns.add(Long.toString(position));
        columns.add(Boolean.toString(ends));
        columns.add(Boolean.toString(required));
        try {
            CopyTarget target = endings.get(key.size());
            if (target == null) {
                chunks.execute(sql.createEndings(key.size() - 1));
                target = new CopyTarget(chunks, sql.endings(key.size() - 1), sql.endingColumnNames(key.size() - 1));
                endings.put(key.size(), target);
            }
            target.add(columns);
        } catch (SQLException e) {
            throw new FoldFailedException(table, e);
        }
    }

    /**
     * Copies what is still held, and closes what was given up.
     *
     * @throws MissingRowException when an event changed a row that was not in force
     */
    void finish() throws SQLException {
        versions.giveUp(versions.inForce().size(), this::copy);
        rows.flush();
        if (endings.isEmpty()) {
            return;
        }
        for (CopyTarget target : endings.values()) {
            target.flush();
        }
        List<Integer> parts = endings.keySet().stream().map(all -> all - 1).toList();
        Connection connection = chunks.idle();
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql.closeEnded(parts));
            for (int keyParts : parts) {
                try (ResultSet missing = statement.executeQuery(sql.endedWithoutRow(keyParts))) {
                    if (missing.next()) {
                        throw new MissingRowException(table, missing.getString(1));
                    }
                }
            }
            for (int keyParts : parts) {
                statement.execute("DROP TABLE " + sql.endings(keyParts));
            }
        }
    }
}
