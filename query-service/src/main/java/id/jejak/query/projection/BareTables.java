package id.jejak.query.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tables without keys and indexes while they are filled, since these cost less when they are made over all rows at once;
 * and without row-level security, under which nothing can be copied. Readers are shut out meanwhile.
 */
final class BareTables {
    private static final String KEYS = """
            SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname),
                   format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
              FROM pg_constraint
             WHERE conrelid = ?::regclass AND contype IN ('p', 'u', 'x')
             ORDER BY conname""";
    private static final String INDEXES = """
            SELECT format('DROP INDEX %s', indexrelid::regclass), pg_get_indexdef(indexrelid)
              FROM pg_index
             WHERE indrelid = ?::regclass AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = indexrelid)
             ORDER BY indexrelid::regclass::text""";

    private static final String READERS = "USAGE ON SCHEMA %s %s jejak_reader";

    private final ViewsSchema schema;
    private final Map<VersionedTable, List<String>> making;

    private BareTables(ViewsSchema schema, Map<VersionedTable, List<String>> making) {
        this.schema = schema;
        this.making = making;
    }

    /** Strips them, remembering how the database says that each thing is made. */
    static BareTables strip(Connection owner, ViewsSchema schema, List<VersionedTable> tables) throws SQLException {
        Map<VersionedTable, List<String>> making = new HashMap<>();
        List<String> dropping = new ArrayList<>();
        dropping.add("REVOKE " + READERS.formatted(schema, "FROM"));
        for (VersionedTable table : tables) {
            String name = table.sql(schema).name();
            List<String> own = new ArrayList<>();
            look(owner, KEYS, name, dropping, own);
            look(owner, INDEXES, name, dropping, own);
            dropping.add("ALTER TABLE " + name + " DISABLE ROW LEVEL SECURITY");
            own.add("ALTER TABLE " + name + " ENABLE ROW LEVEL SECURITY");
            own.add("ANALYZE " + name);
            making.put(table, own);
        }
        execute(owner, dropping);
        return new BareTables(schema, making);
    }

    /** Makes again what a table had, and the statistics without which readers would wait. */
    void complete(Connection owner, VersionedTable table) throws SQLException {
        execute(owner, making.get(table));
    }

    /** Lets readers in, once all tables are complete. */
    void open(Connection owner) throws SQLException {
        execute(owner, List.of("GRANT " + READERS.formatted(schema, "TO")));
    }

    private static void look(
            Connection owner, String question, String table, List<String> dropping, List<String> making)
            throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement(question)) {
            statement.setString(1, table);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    dropping.add(row.getString(1));
                    making.add(row.getString(2));
                }
            }
        }
    }

    private static void execute(Connection owner, List<String> statements) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }
}
