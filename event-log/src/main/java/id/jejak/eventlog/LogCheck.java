package id.jejak.eventlog;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;

/** The log is right without its indexes too, but every append then reads the whole table, so that is looked at first. */
final class LogCheck {
    private static final Set<String> UNIQUE =
            Set.of("event (position)", "event (event_id)", "event (aggregate_id, sequence)", "command (command_id)");
    private static final String VALID_UNIQUE_INDEXES = """
            SELECT c.relname || ' ' || translate(substring(pg_get_indexdef(i.indexrelid) FROM '\\([^)]*\\)'), '"', '')
              FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
             WHERE n.nspname = 'event_log' AND i.indisunique AND i.indisvalid AND i.indpred IS NULL
            """;

    private LogCheck() {}

    /** Throws {@link IllegalStateException} naming the indexes that are missing. */
    static void verify(DataSource source) {
        Set<String> missing = new HashSet<>(UNIQUE);
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet index = statement.executeQuery(VALID_UNIQUE_INDEXES)) {
            while (index.next()) {
                missing.remove(index.getString(1));
            }
        } catch (SQLException e) {
            throw DatabaseError.exception("The event log's indexes were looked for", e);
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException("The event log lacks its unique indexes on " + missing);
        }
    }
}
