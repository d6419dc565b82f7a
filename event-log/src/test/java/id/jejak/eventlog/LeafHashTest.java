package id.jejak.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.eventlog.testing.TestLog;
import id.jejak.eventlog.testing.TestPostgres;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Anybody can compute an event's leaf from what is stored, without the database's help. */
class LeafHashTest {
    private static final Instant POSTGRES_EPOCH = Instant.parse("2000-01-01T00:00:00Z");

    private final TestPostgres.Database database = TestPostgres.freshDatabase();

    @Test
    void is_the_hash_of_the_stored_fields_for_imported_and_for_live_events() throws Exception {
        try (TestLog log = new TestLog(database, Story.SERIALIZER)) {
            Instant old = Instant.parse("2025-02-03T02:00:00.123456Z");
            log.importAt(old, "73.24.10/pelayanan-umum/2025", "Story", new StoryEvent.StoryBegun("Awal – é"));
            log.append(
                    "73.24.10/pelayanan-umum/2025",
                    "Story",
                    new StoryEvent.LineAdded(1, "satu"),
                    new StoryEvent.LineAdded(2, ""));
        }

        int leaves = 0;
        try (Connection connection = database.projector().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM event_log.event ORDER BY position")) {
            while (row.next()) {
                assertThat(row.getBytes("leaf_hash")).isEqualTo(leaf(row));
                leaves++;
            }
        }
        assertThat(leaves).isEqualTo(3);
    }

    private static byte[] leaf(ResultSet row) throws Exception {
        ByteArrayOutputStream leaf = new ByteArrayOutputStream();
        leaf.write(0);
        field(leaf, number(row.getLong("position")));
        field(leaf, time(row, "recorded_at"));
        field(leaf, uuid(row, "event_id"));
        field(leaf, text(row, "aggregate_id"));
        field(leaf, number(row.getLong("sequence")));
        field(leaf, text(row, "aggregate_type"));
        field(leaf, text(row, "payload_type"));
        field(
                leaf,
                ByteBuffer.allocate(4).putInt(row.getInt("payload_revision")).array());
        field(leaf, row.getBytes("payload"));
        field(leaf, row.getBytes("metadata"));
        field(leaf, uuid(row, "command_id"));
        field(leaf, time(row, "imported_at"));
        return MessageDigest.getInstance("SHA-256").digest(leaf.toByteArray());
    }

    private static void field(ByteArrayOutputStream leaf, byte[] bytes) {
        leaf.writeBytes(ByteBuffer.allocate(4).putInt(bytes.length).array());
        leaf.writeBytes(bytes);
    }

    private static byte[] number(long number) {
        return ByteBuffer.allocate(8).putLong(number).array();
    }

    private static byte[] text(ResultSet row, String column) throws Exception {
        return row.getString(column).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] uuid(ResultSet row, String column) throws Exception {
        UUID uuid = row.getObject(column, UUID.class);
        return ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }

    private static byte[] time(ResultSet row, String column) throws Exception {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? new byte[0] : number(ChronoUnit.MICROS.between(POSTGRES_EPOCH, time.toInstant()));
    }
}
