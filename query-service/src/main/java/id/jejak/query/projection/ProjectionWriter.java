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
    private static final String BEGIN = """
            INSERT INTO %s.applied_position (projection, position) VALUES (?, ?)
            ON CONFLICT (projection) DO NOTHING""";
    private static final String GO_ON = """
            UPDATE %s.applied_position SET position = greatest(position, ?)
             WHERE projection = ? AND position >= ?""";

    private final Projection projection;
    private final ViewsSchema schema;
    private final String begin;
    private final String goOn;

    /** For one projection, into the live views. */
    public ProjectionWriter(Projection projection) {
        this(projection, ViewsSchema.LIVE);
    }

    /** For one projection, into the views of a schema. */
    public ProjectionWriter(Projection projection, ViewsSchema schema) {
        this.projection = projection;
        this.schema = schema;
        this.begin = BEGIN.formatted(schema);
        this.goOn = GO_ON.formatted(schema);
    }

    /**
     * Writes events that follow each other in the log. Writing them again changes nothing.
     *
     * @throws id.jejak.kernel.language.UnknownEventException for an event that the projection does not list
     * @throws MissingRowException when an event changes what was never recorded
     * @throws EventsLeftOutException when the view does not hold the events before these
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
            batch.add(projection.translations().translate(event), Stamp.of(event));
        }
        // First, since whoever switches the schemas locks it: every row goes where this went.
        move(connection, events.get(0).position(), events.get(events.size() - 1).position());
        batch.writeTo(connection, schema);
    }

    /**
     * Says that the view ends at the last event, if it ended right before the first. A crash of the database may have taken
     * back what it had committed, which whoever feeds the view would not notice.
     */
    private void move(Connection connection, long first, long last) throws SQLException {
        if (update(connection, goOn, last, projection.name(), first - 1) == 1) {
            return;
        }
        if (first != 1 || update(connection, begin, projection.name(), last) == 0) {
            throw new EventsLeftOutException(projection.name(), first);
        }
    }

    private static int update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
