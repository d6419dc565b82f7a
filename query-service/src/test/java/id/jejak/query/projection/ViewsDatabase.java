package id.jejak.query.projection;

import id.jejak.eventlog.RecordedEvent;
import id.jejak.eventlog.testing.TestPostgres;
import id.jejak.kernel.language.EventMetadata;
import id.jejak.query.kept.DocumentsMigration;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A database with event log and views, one kept connection for each role. */
public final class ViewsDatabase implements AutoCloseable {
    private final TestPostgres.Database database = TestPostgres.freshDatabase();
    private final SingleConnectionDataSource projector;
    private final SingleConnectionDataSource reader;

    /** Migrates it. */
    public ViewsDatabase() {
        ViewsMigration.migrate(database.superuser());
        DocumentsMigration.migrate(database.superuser());
        this.projector = kept(database.projector());
        this.reader = kept(database.reader());
    }

    private static SingleConnectionDataSource kept(DataSource source) {
        try {
            return new SingleConnectionDataSource(source.getConnection(), true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The database, for connections of one's own. */
    public TestPostgres.Database database() {
        return database;
    }

    /** A reader of the views. */
    public ScopedReader scopedReader() {
        return new ScopedReader(reader);
    }

    /** Everything there is, as the projector sees it. */
    public JdbcClient everything() {
        return JdbcClient.create(projector);
    }

    /** The reader role, without a scope. */
    public DataSource readerRole() {
        return reader;
    }

    /** Writes events through a projection, so many in a transaction. */
    public void apply(Projection projection, List<RecordedEvent> events, int batchEvents) {
        apply(projection, events, batchEvents, ViewsSchema.LIVE);
    }

    /** The same, into the views of a schema. */
    void apply(Projection projection, List<RecordedEvent> events, int batchEvents, ViewsSchema schema) {
        ProjectionWriter writer = new ProjectionWriter(projection, schema);
        try (Connection connection = projector.getConnection()) {
            connection.setAutoCommit(false);
            try {
                for (int first = 0; first < events.size(); first += batchEvents) {
                    writer.write(connection, events.subList(first, Math.min(events.size(), first + batchEvents)));
                    connection.commit();
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An event as the log would hold it. */
    public static RecordedEvent recorded(long position, Object payload) {
        return recorded(position, payload, null);
    }

    /** An event as the log would hold it; imported when it has an import's time. */
    public static RecordedEvent recorded(long position, Object payload, @Nullable Instant importedAt) {
        UUID command = new UUID(1, position);
        return new RecordedEvent(
                position,
                Instant.parse("2025-01-02T00:00:00Z").plusSeconds(position),
                new UUID(2, position),
                "an aggregate",
                position - 1,
                "Aggregate",
                payload,
                new EventMetadata(
                        "tester",
                        "Penguji",
                        "operator",
                        command.toString(),
                        "a test",
                        importedAt == null ? null : importedAt.toString()),
                command,
                importedAt != null);
    }

    @Override
    public void close() {
        projector.destroy();
        reader.destroy();
    }
}
