package id.jejak.eventlog;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** One connection to the append function, with its time-outs. */
final class AppendConnection implements AutoCloseable {
    private static final Executor HERE = Runnable::run;

    private final Connection connection;
    private final PreparedStatement append;

    private AppendConnection(Connection connection) throws SQLException {
        this.connection = connection;
        this.append = connection.prepareStatement("SELECT * FROM event_log.append(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    }

    static AppendConnection open(DataSource appender, AppendLimits limits) throws SQLException {
        Connection connection = appender.getConnection();
        try {
            connection.setAutoCommit(true);
            connection.setNetworkTimeout(HERE, (int) limits.socketTimeout().toMillis());
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET lock_timeout = " + limits.lockTimeout().toMillis());
                statement.execute(
                        "SET statement_timeout = " + limits.statementTimeout().toMillis());
            }
            return new AppendConnection(connection);
        } catch (SQLException e) {
            connection.abort(HERE);
            throw e;
        }
    }

    /** Appends in one durable commit; the outcome of each command. */
    Map<UUID, AppendOutcome> append(List<WaitingAppend> batch) throws SQLException {
        List<AppendRequest> requests =
                batch.stream().map(waiting -> waiting.request).toList();
        bindCommands(requests);
        bindEvents(requests);
        Map<UUID, UUID> firstEventIds = new HashMap<>();
        requests.forEach(request ->
                firstEventIds.put(request.commandId(), request.events().get(0).eventId()));
        Map<UUID, AppendOutcome> outcomes = new HashMap<>();
        try (ResultSet row = append.executeQuery()) {
            while (row.next()) {
                UUID commandId = row.getObject("command_id", UUID.class);
                outcomes.put(commandId, outcome(row, firstEventIds.get(commandId)));
            }
        }
        return outcomes;
    }

    private static AppendOutcome outcome(ResultSet row, @Nullable UUID ownFirstEvent) throws SQLException {
        String outcome = row.getString("outcome");
        if (outcome.equals("conflict")) {
            return new AppendOutcome.Conflict(
                    row.getString("conflict_aggregate"), row.getLong("given_sequence"), row.getLong("next_sequence"));
        }
        long first = row.getLong("first_position");
        long last = row.getLong("last_position");
        Instant recordedAt = row.getObject("recorded_at", OffsetDateTime.class).toInstant();
        // The same event stands there: this very append went through before its connection broke.
        boolean own = outcome.equals("appended")
                || row.getObject("first_event_id", UUID.class).equals(ownFirstEvent);
        return own
                ? new AppendOutcome.Appended(first, last, recordedAt)
                : new AppendOutcome.Duplicate(first, last, recordedAt, row.getBytes("digest"));
    }

    private void bindCommands(List<AppendRequest> requests) throws SQLException {
        append.setArray(
                1, array("uuid", requests.stream().map(AppendRequest::commandId).toArray()));
        append.setArray(
                2,
                array(
                        "bytea",
                        requests.stream().map(AppendRequest::commandDigest).toArray(byte[][]::new)));
        Instant importedTime = requests.get(0).importedRecordingTime();
        append.setObject(
                3, importedTime == null ? null : importedTime.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    private void bindEvents(List<AppendRequest> requests) throws SQLException {
        List<NewEvent> events =
                requests.stream().flatMap(request -> request.events().stream()).toList();
        Integer[] commands = new Integer[events.size()];
        int event = 0;
        for (int command = 0; command < requests.size(); command++) {
            for (int n = requests.get(command).events().size(); n > 0; n--) {
                commands[event++] = command + 1;
            }
        }
        append.setArray(4, array("int4", commands));
        append.setArray(5, column("uuid", events, NewEvent::eventId));
        append.setArray(6, column("text", events, NewEvent::aggregateId));
        append.setArray(7, column("int8", events, NewEvent::sequence));
        append.setArray(8, column("text", events, NewEvent::aggregateType));
        append.setArray(9, column("text", events, NewEvent::payloadType));
        append.setArray(10, column("int4", events, NewEvent::payloadRevision));
        append.setArray(
                11, array("bytea", events.stream().map(NewEvent::payload).toArray(byte[][]::new)));
        append.setArray(
                12, array("bytea", events.stream().map(NewEvent::metadata).toArray(byte[][]::new)));
    }

    private Array column(String type, List<NewEvent> events, Function<NewEvent, Object> value) throws SQLException {
        return array(type, events.stream().map(value).toArray());
    }

    private Array array(String type, Object[] values) throws SQLException {
        return connection.createArrayOf(type, values);
    }

    /** Leaves the connection as it was found, for a pool to use again. */
    @Override
    public void close() throws SQLException {
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute("RESET lock_timeout");
            statement.execute("RESET statement_timeout");
            append.close();
        }
    }

    /** Drops the connection at once, whatever it is doing. */
    void abort() throws SQLException {
        connection.abort(HERE);
        connection.close();
    }
}
