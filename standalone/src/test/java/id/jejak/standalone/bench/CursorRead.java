package id.jejak.standalone.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The least that anybody does who reads the whole log over JDBC: a cursor, and every column taken. */
final class CursorRead {
    private static final int FETCH_ROWS = 1000;
    private static final String EVENTS = """
            SELECT position, recorded_at, event_id, aggregate_id, sequence, aggregate_type, payload_type,
                   payload_revision, payload, metadata, command_id, imported_at
              FROM event_log.event ORDER BY position""";

    private final DataSource source;

    CursorRead(DataSource source) {
        this.source = source;
    }

    /** Reads all rows; how many there were. */
    long all() throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(EVENTS)) {
                statement.setFetchSize(FETCH_ROWS);
                long rows = 0;
                try (ResultSet row = statement.executeQuery()) {
                    int columns = row.getMetaData().getColumnCount();
                    while (row.next()) {
                        for (int column = 1; column <= columns; column++) {
                            row.getBytes(column);
                        }
                        rows++;
                    }
                }
                return rows;
            }
        }
    }
}
