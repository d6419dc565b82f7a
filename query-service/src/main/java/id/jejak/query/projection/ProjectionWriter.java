package id.jejak.query.projection;

import id.jejak.eventlog.RecordedEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * Writes a batch of events for one projection: the rows that they change, and how far it is. The caller's transaction
 * makes it one step.
 */
public final class ProjectionWriter {
    private static final String APPLIED = """
            INSERT INTO %s.applied_position AS a (projection, position) VALUES (?, ?)
            ON CONFLICT (projection) DO UPDATE SET position = greatest(a.position, excluded.position)""";

    private final Projection projection;
    private final ViewsSchema schema;
    private final String applied;

    /** For one projection, into the live views. */
    public ProjectionWriter(Projection projection) {
        this(projection, ViewsSchema.LIVE);
    }

    /** For one projection, into the views of a schema. */
    public ProjectionWriter(Projection projection, ViewsSchema schema) {
        this.projection = projection;
        this.schema = schema;
        this.applied = APPLIED.formatted(schema);
    }

    /**
     * Writes events that follow each other in the log. Writing them again changes nothing.
     *
     * @throws id.jejak.kernel.language.UnknownEventException for an event that the projection does not list
     * @throws MissingRowException when an event changes what was never recorded
     * @throws IllegalStateException outside a transaction
     */
    public void write(Connection connection, List<RecordedEvent> events) throws SQLException {
        if (connection.getAutoCommit()) {
            throw new IllegalStateException("Projection " + projection.name() + " writes inside a transaction only");
        }
        if (events.isEmpty()) {
            return;
        }
        RowBatch batch = new RowBatch();
        for (RecordedEvent event : events) {
            batch.add(projection.translations().translate(event), Origin.of(event));
        }
        // First, since whoever switches the schemas locks it: every row goes where this went.
        try (PreparedStatement statement = connection.prepareStatement(applied)) {
            statement.setString(1, projection.name());
            statement.setLong(2, events.get(events.size() - 1).position());
            statement.executeUpdate();
        }
        batch.writeTo(connection, schema);
    }
}
