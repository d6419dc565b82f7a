package id.jejak.query.rebuild;

import id.jejak.query.projection.ViewsSchema;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Schemas that rebuilds leave behind: half-built ones of those that were killed, and those that were replaced. */
final class Leftovers {
    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);
    private static final String FOUND =
            "SELECT nspname FROM pg_namespace WHERE nspname ~ '^views_(rebuild|replaced)_[0-9]+$' ORDER BY 1";

    private Leftovers() {}

    /** The schema that a rebuild fills. */
    static ViewsSchema filledBy(long number) {
        return new ViewsSchema("views_rebuild_" + number);
    }

    /** What a rebuild calls the schema that it replaced. */
    static ViewsSchema replacedBy(long number) {
        return new ViewsSchema("views_replaced_" + number);
    }

    /**
     * Drops them all, as far as nobody reads from them. Only for whoever has the right to rebuild.
     *
     * @return how many were dropped
     */
    static int drop(Connection owner) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(FOUND)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        int dropped = 0;
        for (String schema : found) {
            if (drop(owner, new ViewsSchema(schema))) {
                LOG.info("Dropped {}, which an earlier rebuild had left", schema);
                dropped++;
            } else {
                LOG.warn(
                        "{}, which an earlier rebuild had left, is still read; a later start or rebuild drops it",
                        schema);
            }
        }
        return dropped;
    }

    /** Drops one; false while somebody still reads from it. */
    static boolean drop(Connection owner, ViewsSchema schema) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("SET lock_timeout = '1s'");
            statement.execute("DROP SCHEMA IF EXISTS %s CASCADE".formatted(schema));
            return true;
        } catch (SQLException e) {
            if ("55P03".equals(e.getSQLState())) {
                return false;
            }
            throw e;
        } finally {
            try (Statement statement = owner.createStatement()) {
                statement.execute("RESET lock_timeout");
            }
        }
    }
}
