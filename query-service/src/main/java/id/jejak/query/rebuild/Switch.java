package id.jejak.query.rebuild;

import id.jejak.eventlog.EventLogReader;
import id.jejak.eventlog.RecordedEvent;
import id.jejak.query.projection.Projection;
import id.jejak.query.projection.ProjectionWriter;
import id.jejak.query.projection.ViewsSchema;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Lets the views built anew take the place of the live ones, in one transaction: no projection writes meanwhile, each
 * finds the rows of exactly its own position and its own token, and readers are never kept waiting. A reader's next
 * statement finds the new tables under the old name; a statement under way finishes in the old ones.
 */
final class Switch {
    private static final int PAGE_EVENTS = 1_000;
    /** More than that would keep the projections waiting for too long. */
    private static final long MOST_EVENTS_UNDER_LOCK = 2_000;

    private static final String SQLSTATE_LOCK_TIMEOUT = "55P03";
    private static final String SQLSTATE_DEADLOCK = "40P01";
    private static final String MADE_OTHERWISE = """
            SELECT count(*) FROM (SELECT version, checksum FROM %1$s.flyway_schema_history WHERE version IS NOT NULL) AS live
              FULL JOIN (SELECT version, checksum FROM %2$s.flyway_schema_history WHERE version IS NOT NULL) AS anew
                ON anew.version = live.version
             WHERE anew.checksum IS DISTINCT FROM live.checksum""";

    private final long number;
    private final Connection owner;
    private final ViewsSchema anew;
    private final Collection<Projection> projections;
    private final EventLogReader log;

    /** Of a rebuild, through the connection that holds the right to it. */
    Switch(long number, Connection owner, Collection<Projection> projections, EventLogReader log) {
        this.number = number;
        this.owner = owner;
        this.anew = Leftovers.filledBy(number);
        this.projections = projections;
        this.log = log;
    }

    /** Takes in what the projections applied meanwhile, without keeping them from applying more. */
    void catchUp() throws SQLException {
        owner.setAutoCommit(false);
        try {
            while (writeMissing() > MOST_EVENTS_UNDER_LOCK / 2) {
                owner.commit();
            }
            owner.commit();
        } finally {
            owner.rollback();
            owner.setAutoCommit(true);
        }
    }

    /** How many events were missing. */
    private long writeMissing() throws SQLException {
        Map<Projection, Long> built = LivePositions.of(owner, anew, projections);
        long missing = 0;
        for (Map.Entry<Projection, Long> live :
                LivePositions.of(owner, ViewsSchema.LIVE, projections).entrySet()) {
            missing += live.getValue() - built.get(live.getKey());
            write(live.getKey(), built.get(live.getKey()), live.getValue());
        }
        return missing;
    }

    private void write(Projection projection, long after, long upTo) throws SQLException {
        ProjectionWriter writer = new ProjectionWriter(projection, anew);
        long position = after;
        while (position < upTo) {
            List<RecordedEvent> page = log.after(position, (int) Math.min(PAGE_EVENTS, upTo - position));
            if (page.isEmpty()) {
                throw new IllegalStateException(
                        projection.name() + " has applied " + upTo + " and the log ends at " + position);
            }
            writer.write(owner, page);
            position = page.get(page.size() - 1).position();
        }
    }

    /**
     * Switches, unless the projections leave no moment for it.
     *
     * @return false when it is to be tried again
     * @throws RebuildStoppedException when the live views are of another release by now
     */
    boolean attempt() throws SQLException {
        owner.setAutoCommit(false);
        try (Statement statement = owner.createStatement()) {
            statement.execute("SET LOCAL synchronous_commit = on");
            statement.execute("SET LOCAL lock_timeout = '500ms'");
            // Whatever a projection's transaction writes first: it waits here, and then finds everything under its new
            // name.
            statement.execute("LOCK TABLE views.token, views.applied_position IN EXCLUSIVE MODE");
            refuseOtherRelease(statement);
            if (missing() > MOST_EVENTS_UNDER_LOCK) {
                return false;
            }
            writeMissing();
            copyPositions(statement);
            statement.execute("ALTER SCHEMA views RENAME TO " + Leftovers.replacedBy(number));
            statement.execute("ALTER SCHEMA %s RENAME TO views".formatted(anew));
            statement.executeUpdate(RebuildRecords.DONE.formatted(number));
            owner.commit();
            return true;
        } catch (SQLException e) {
            if (SQLSTATE_LOCK_TIMEOUT.equals(e.getSQLState()) || SQLSTATE_DEADLOCK.equals(e.getSQLState())) {
                return false;
            }
            throw e;
        } finally {
            owner.rollback();
            owner.setAutoCommit(true);
        }
    }

    private long missing() throws SQLException {
        Map<Projection, Long> built = LivePositions.of(owner, anew, projections);
        return LivePositions.of(owner, ViewsSchema.LIVE, projections).entrySet().stream()
                .mapToLong(live -> live.getValue() - built.get(live.getKey()))
                .sum();
    }

    /** With the claims: whoever runs a projection goes on, and does not notice. */
    private void copyPositions(Statement statement) throws SQLException {
        for (String table : List.of("token", "applied_position")) {
            statement.executeUpdate("DELETE FROM %s.%s".formatted(anew, table));
            statement.executeUpdate("INSERT INTO %1$s.%2$s SELECT * FROM views.%2$s".formatted(anew, table));
        }
    }

    private void refuseOtherRelease(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(MADE_OTHERWISE.formatted(ViewsSchema.LIVE, anew))) {
            row.next();
            if (row.getLong(1) > 0) {
                throw new RebuildStoppedException("other-release", row.getLong(1) + " migrations differ");
            }
        }
    }
}
