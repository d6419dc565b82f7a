package id.jejak.query.projection;

import id.jejak.eventlog.RecordedEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Folds events into a second schema of a test's database, and tells what stands in a schema. */
public final class Folds {
    private Folds() {}

    /** Makes the schema and folds, by pages of so many events, with so much memory. */
    public static ViewsSchema fold(
            ViewsDatabase database,
            String name,
            List<Projection> projections,
            List<RecordedEvent> events,
            int page,
            long heldBytes) {
        ViewsSchema schema = new ViewsSchema(name);
        ViewsMigration.create(database.database().superuser(), schema);
        Map<Projection, Long> upTo = new LinkedHashMap<>();
        projections.forEach(projection -> upTo.put(projection, (long) events.size()));
        try (Connection owner = database.database().owner().getConnection();
                Connection beside = database.database().owner().getConnection();
                ViewsFold fold = new ViewsFold(owner, schema, upTo, heldBytes)) {
            for (int first = 0; first < events.size(); first += page) {
                fold.add(fold.translated(events.subList(first, Math.min(events.size(), first + page))));
            }
            fold.finishRows();
            fold.finishIndexes(beside);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return schema;
    }

    /** Every row of the projections' tables, by table. */
    public static Map<String, List<String>> rows(
            ViewsDatabase database, ViewsSchema schema, List<Projection> projections) {
        JdbcClient all = JdbcClient.create(database.database().superuser());
        Map<String, List<String>> rows = new TreeMap<>();
        for (Projection projection : projections) {
            for (VersionedTable table : projection.tables()) {
                rows.put(
                        table.name(),
                        all.sql("SELECT t::text FROM %s AS t ORDER BY 1"
                                        .formatted(table.sql(schema).name()))
                                .query(String.class)
                                .list());
            }
        }
        return rows;
    }

    /** How everything of a schema is made: columns, keys, indexes, policies, rights; without the schema's name. */
    public static List<String> shape(ViewsDatabase database, ViewsSchema schema) {
        return JdbcClient.create(database.database().superuser())
                .sql("""
                        SELECT replace(line, :schema || '.', '') FROM (
                          SELECT indexdef AS line FROM pg_indexes WHERE schemaname = :schema
                          UNION ALL SELECT c.conrelid::regclass || ' ' || c.conname || ' ' || pg_get_constraintdef(c.oid)
                            FROM pg_constraint c WHERE c.connamespace = :schema::regnamespace
                          UNION ALL SELECT p.polrelid::regclass || ' ' || p.polname || ' ' || pg_get_expr(p.polqual, p.polrelid)
                            FROM pg_policy p JOIN pg_class t ON t.oid = p.polrelid WHERE t.relnamespace = :schema::regnamespace
                          UNION ALL SELECT t.relname || ' ' || t.relowner::regrole || ' ' || t.relrowsecurity || t.relforcerowsecurity
                                           || coalesce(t.relacl::text, '')
                            FROM pg_class t WHERE t.relnamespace = :schema::regnamespace
                          UNION ALL SELECT a.attrelid::regclass || ' ' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
                                           || a.attnotnull || a.attcollation
                            FROM pg_attribute a JOIN pg_class t ON t.oid = a.attrelid
                           WHERE t.relnamespace = :schema::regnamespace AND a.attnum > 0
                          UNION ALL SELECT p.proname || ' ' || p.prosrc FROM pg_proc p WHERE p.pronamespace = :schema::regnamespace
                          UNION ALL SELECT n.nspowner::regrole || ' ' || n.nspacl::text FROM pg_namespace n WHERE n.nspname = :schema
                        ) AS everything ORDER BY 1""")
                .param("schema", schema.name())
                .query(String.class)
                .list();
    }
}
