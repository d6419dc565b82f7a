package id.jejak.query.rebuild;

import id.jejak.query.projection.Projection;
import id.jejak.query.projection.ViewsSchema;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** How far each projection is, by its token and by the position that readers see: the greater one, should they differ. */
final class LivePositions {
    private static final String POSITIONS = """
            SELECT processor_name AS projection, (convert_from(token, 'UTF8')::jsonb ->> 'globalIndex')::bigint AS position
              FROM %1$s.token WHERE token IS NOT NULL
             UNION ALL
            SELECT projection, position FROM %1$s.applied_position""";

    private LivePositions() {}

    static Map<Projection, Long> of(Connection connection, ViewsSchema schema, Collection<Projection> projections)
            throws SQLException {
        Map<String, Long> found = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(POSITIONS.formatted(schema))) {
            while (row.next()) {
                long position = row.getLong("position");
                if (row.wasNull()) {
                    throw new IllegalStateException(
                            "The token of " + row.getString("projection") + " is no position of the log");
                }
                found.merge(row.getString("projection"), position, Math::max);
            }
        }
        Map<Projection, Long> positions = new LinkedHashMap<>();
        projections.forEach(projection -> positions.put(projection, found.getOrDefault(projection.name(), 0L)));
        return positions;
    }
}
