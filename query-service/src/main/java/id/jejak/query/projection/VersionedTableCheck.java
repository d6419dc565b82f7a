package id.jejak.query.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares the tables that the projections write with those that the migrations made. */
public final class VersionedTableCheck {
    private static final String COLUMNS = """
            SELECT a.attname AS name, format_type(a.atttypid, NULL) AS type
              FROM pg_attribute a
             WHERE a.attrelid = to_regclass(:table) AND a.attnum > 0 AND NOT a.attisdropped""";
    private static final Map<String, String> LONG_NAMES = Map.of("timestamp with time zone", "timestamptz");

    private VersionedTableCheck() {}

    /**
     * Compares columns and their types.
     *
     * @return how many tables were compared
     * @throws IllegalStateException naming every difference
     */
    public static int check(DataSource source, Collection<? extends Projection> projections) {
        JdbcClient jdbc = JdbcClient.create(source);
        List<String> differences = new ArrayList<>();
        int tables = 0;
        for (Projection projection : projections) {
            for (VersionedTable table : projection.tables()) {
                tables++;
                Map<String, String> declared = new TreeMap<>();
                table.sql(ViewsSchema.LIVE)
                        .written()
                        .forEach(column ->
                                declared.put(column.name(), column.type().sql()));
                Map<String, String> found = new TreeMap<>();
                jdbc.sql(COLUMNS).param("table", table.toString()).query(row -> {
                    String type = row.getString("type");
                    found.put(row.getString("name"), LONG_NAMES.getOrDefault(type, type));
                });
                if (!declared.equals(found)) {
                    differences.add(table + " of projection " + projection.name() + " is declared as " + declared
                            + ", the database has " + found);
                }
            }
        }
        if (!differences.isEmpty()) {
            throw new IllegalStateException("Views differ from their declaration: " + String.join("; ", differences));
        }
        return tables;
    }
}
