package id.jejak.eventlog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads the log: by position, by aggregate, and which position a moment stands for. */
public final class EventLogReader {
    private static final String EVENTS = """
            SELECT position, recorded_at, event_id, aggregate_id, sequence, aggregate_type, payload_type,
                   payload_revision, payload, metadata, command_id, imported_at
              FROM event_log.event
            """;

    private final DataSource source;
    private final EventSerializer serializer;
    private final @Nullable ReadScope scope;

    /** Reads with the rights of whatever role the source connects as; {@code jejak_reader} sees nothing unscoped. */
    public EventLogReader(DataSource source, EventSerializer serializer) {
        this(source, serializer, null);
    }

    private EventLogReader(DataSource source, EventSerializer serializer, @Nullable ReadScope scope) {
        this.source = source;
        this.serializer = serializer;
        this.scope = scope;
    }

    /** The same reader for {@code jejak_reader}, seeing this scope only. */
    public EventLogReader within(ReadScope narrower) {
        return new EventLogReader(source, serializer, narrower);
    }

    /** The last position, 0 when the log is empty; of the whole log, whatever the scope. */
    public long head() {
        return number("SELECT event_log.head()", List.of()).orElseThrow();
    }

    /** The events after a position, in order, at most so many; fewer than that only at the end of the log. */
    public List<RecordedEvent> after(long position, int limit) {
        return events(EVENTS + "WHERE position > ? ORDER BY position LIMIT ?", List.of(position, limit));
    }

    /** All events of an aggregate, in order; none when there is no such aggregate. */
    public List<RecordedEvent> ofAggregate(String aggregateId) {
        return ofAggregate(aggregateId, Long.MAX_VALUE);
    }

    /** The events of an aggregate up to and including a position of the log, in order. */
    public List<RecordedEvent> ofAggregate(String aggregateId, long upToPosition) {
        return events(
                EVENTS + "WHERE aggregate_id = ? AND position <= ? ORDER BY sequence",
                List.of(aggregateId, upToPosition));
    }

    /** The events of an aggregate from a sequence number on, in order; none when it has no more. */
    public List<RecordedEvent> ofAggregateFrom(String aggregateId, long firstSequence) {
        return events(
                EVENTS + "WHERE aggregate_id = ? AND sequence >= ? ORDER BY sequence",
                List.of(aggregateId, firstSequence));
    }

    /** The last sequence number of an aggregate; nothing when it has no event. */
    public Optional<Long> lastSequenceOf(String aggregateId) {
        return number(
                "SELECT sequence FROM event_log.event WHERE aggregate_id = ? ORDER BY sequence DESC LIMIT 1",
                List.of(aggregateId));
    }

    /**
     * The event at a position.
     *
     * @throws NoSuchElementException when the log has none there, or the scope hides it
     */
    public RecordedEvent at(long position) {
        return events(EVENTS + "WHERE position = ?", List.of(position)).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No event at position " + position));
    }

    /** Of the events from a position on, at most so many, what can be told without reading what they say. */
    public List<RecordedHeading> headingsFrom(long position, int limit) {
        return query(
                "SELECT position, recorded_at, command_id FROM event_log.event WHERE position >= ? ORDER BY position LIMIT ?",
                List.of(position, limit),
                row -> new RecordedHeading(
                        row.getLong("position"), instant(row, "recorded_at"), row.getObject("command_id", UUID.class)));
    }

    /**
     * The last position recorded before a moment, 0 when there is none; of the whole log, whatever the scope. Final: the
     * answer never changes again.
     *
     * @throws MomentNotFinalException when events may still be recorded before the moment
     * @throws LogBusyException when an append holds the log for too long
     */
    public long positionBefore(Instant moment) {
        // On its own, not in a scope's transaction: what it stores must be committed for the answer to be final.
        return new EventLogReader(source, serializer)
                .number("SELECT event_log.position_before(?)", List.of(databaseTime(moment)))
                .orElseThrow();
    }

    /** The last position recorded before a moment, as far as is known now; not final. */
    long searchPosition(Instant moment) {
        return number("SELECT event_log.search_position(?)", List.of(databaseTime(moment)))
                .orElseThrow();
    }

    /** What a command id was answered with the first time; nothing when no such command is recorded. */
    public Optional<RecordedCommand> command(UUID commandId) {
        String command = """
                SELECT c.digest, c.first_position, c.last_position, e.recorded_at, e.aggregate_id, e.sequence
                  FROM event_log.command c JOIN event_log.event e ON e.position = c.last_position
                 WHERE c.command_id = ?
                """;
        return query(
                        command,
                        List.of(commandId),
                        row -> new RecordedCommand(
                                commandId,
                                row.getBytes("digest"),
                                row.getLong("first_position"),
                                row.getLong("last_position"),
                                instant(row, "recorded_at"),
                                row.getString("aggregate_id"),
                                row.getLong("sequence")))
                .stream()
                .findFirst();
    }

    private List<RecordedEvent> events(String sql, List<Object> parameters) {
        return query(sql, parameters, this::event);
    }

    private RecordedEvent event(ResultSet row) throws SQLException {
        try {
            return read(row);
        } catch (RuntimeException e) {
            throw new UnreadableEventException(
                    row.getLong("position"),
                    row.getString("aggregate_id"),
                    row.getString("payload_type"),
                    row.getInt("payload_revision"),
                    e);
        }
    }

    private RecordedEvent read(ResultSet row) throws SQLException {
        UUID commandId = row.getObject("command_id", UUID.class);
        OffsetDateTime importedAt = row.getObject("imported_at", OffsetDateTime.class);
        return new RecordedEvent(
                row.getLong("position"),
                instant(row, "recorded_at"),
                row.getObject("event_id", UUID.class),
                row.getString("aggregate_id"),
                row.getLong("sequence"),
                row.getString("aggregate_type"),
                serializer.read(row.getString("payload_type"), row.getInt("payload_revision"), row.getBytes("payload")),
                serializer.readMetadata(
                        row.getBytes("metadata"), commandId, importedAt == null ? null : importedAt.toInstant()),
                commandId,
                importedAt != null);
    }

    private Optional<Long> number(String sql, List<Object> parameters) {
        return query(sql, parameters, row -> row.getLong(1)).stream().findFirst();
    }

    private <T> List<T> query(String sql, List<Object> parameters, RowReader<T> reader) {
        try (Connection connection = source.getConnection()) {
            if (scope == null) {
                return rows(connection, sql, parameters, reader);
            }
            connection.setAutoCommit(false);
            try {
                scope.applyTo(connection);
                return rows(connection, sql, parameters, reader);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw DatabaseError.exception("The event log was read", e);
        }
    }

    private static <T> List<T> rows(Connection connection, String sql, List<Object> parameters, RowReader<T> reader)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, parameters.get(i));
            }
            List<T> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(reader.read(result));
                }
            }
            return rows;
        }
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** In the database's microseconds, rounded up: no recorded time lies between the moment and that. */
    private static OffsetDateTime databaseTime(Instant moment) {
        Instant micros = moment.truncatedTo(ChronoUnit.MICROS);
        return (micros.equals(moment) ? micros : micros.plus(1, ChronoUnit.MICROS)).atOffset(ZoneOffset.UTC);
    }

    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
