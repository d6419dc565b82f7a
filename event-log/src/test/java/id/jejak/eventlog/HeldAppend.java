package id.jejak.eventlog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** An append whose transaction stays open until the test ends it. */
final class HeldAppend implements AutoCloseable {
    private static final String APPEND = """
            SELECT * FROM event_log.append(
              ARRAY[?::uuid], ARRAY['\\x'::bytea], NULL, ARRAY[1], ARRAY[gen_random_uuid()], ARRAY[?], ARRAY[?::bigint],
              ARRAY['Story'], ARRAY['line-added'], ARRAY[1], ARRAY[?::bytea], ARRAY[?::bytea])
            """;

    private final Connection connection;

    /** Begins to append one line; waits for whoever holds the log. */
    HeldAppend(DataSource appender, String story, long sequence) {
        UUID commandId = UUID.randomUUID();
        try {
            connection = appender.getConnection();
            connection.setAutoCommit(false);
            try (PreparedStatement append = connection.prepareStatement(APPEND)) {
                append.setObject(1, commandId);
                append.setString(2, story);
                append.setLong(3, sequence);
                append.setBytes(4, Story.SERIALIZER.write(new StoryEvent.LineAdded((int) sequence, story)));
                append.setBytes(5, Story.SERIALIZER.writeMetadata(Story.metadata(commandId)));
                append.executeQuery().close();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void commit() {
        end(Connection::commit);
    }

    void rollback() {
        end(Connection::rollback);
    }

    private void end(Ending ending) {
        try (connection) {
            ending.end(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Rolls back what was not ended. */
    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Ending {
        void end(Connection connection) throws SQLException;
    }
}
