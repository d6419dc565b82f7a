package id.jejak.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.eventlog.testing.TestLog;
import id.jejak.eventlog.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

// Every test leaves the log as it was: that is what they are about.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseRolesTest {
    private final TestPostgres.Database database = TestPostgres.freshDatabase();
    private final TestLog log = new TestLog(database, Story.SERIALIZER);

    @BeforeAll
    void record() {
        for (String aggregate : List.of(
                "73.24/kebijakan",
                "73.24.10",
                "73.24.10/pelayanan-umum/2025",
                "73.24.09/umum/2025",
                "73.22.01",
                "akun/budi",
                "73.24.1/umum")) {
            log.append(aggregate, "Story", new StoryEvent.StoryBegun(aggregate));
        }
    }

    @AfterAll
    void close() {
        log.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO event_log.event (position) VALUES (8)",
                "UPDATE event_log.event SET recorded_at = now()",
                "DELETE FROM event_log.event",
                "TRUNCATE event_log.event",
                "INSERT INTO event_log.command VALUES (gen_random_uuid(), '', 1, 1)",
                "DELETE FROM event_log.command",
                "UPDATE event_log.state SET floor = '-infinity', founding_concluded_at = NULL",
                "CREATE OR REPLACE FUNCTION event_log.wall_clock() RETURNS timestamptz LANGUAGE sql AS 'SELECT now()'"
            })
    void nobody_but_the_append_function_changes_the_log(String statement) {
        for (DataSource role : List.of(database.appender(), database.projector(), database.reader())) {
            assertThatThrownBy(() -> execute(role, statement))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
        }
        assertThat(log.reader().head()).isEqualTo(7);
    }

    @Test
    void only_the_appender_appends() {
        for (DataSource role : List.of(database.projector(), database.reader())) {
            assertThatThrownBy(() -> new HeldAppend(role, "73.24.10", 1)).hasMessageContaining("permission denied");
        }
    }

    @Test
    void the_owner_too_can_only_add() throws SQLException {
        execute(database.owner(), "UPDATE event_log.event SET aggregate_type = 'Forged'");
        execute(database.owner(), "DELETE FROM event_log.event");

        assertThat(log.reader().after(0, 10))
                .hasSize(7)
                .extracting(RecordedEvent::aggregateType)
                .containsOnly("Story");
    }

    @Test
    void a_reader_without_a_scope_sees_nothing() {
        assertThat(new EventLogReader(database.reader(), Story.SERIALIZER).after(0, 10))
                .isEmpty();
    }

    @Test
    void a_reader_of_a_kabupaten_sees_its_kecamatan_and_no_other() {
        assertThat(visibleTo(new ReadScope("73.24", null)))
                .containsExactly("73.24/kebijakan", "73.24.10", "73.24.10/pelayanan-umum/2025", "73.24.09/umum/2025");
    }

    @Test
    void a_reader_of_a_kecamatan_sees_it_and_what_the_kabupaten_shares() {
        assertThat(visibleTo(new ReadScope("73.24", "73.24.10")))
                .containsExactly("73.24/kebijakan", "73.24.10", "73.24.10/pelayanan-umum/2025");
    }

    @Test
    void a_scope_ends_with_its_transaction() throws SQLException {
        try (Connection connection = database.reader().getConnection()) {
            connection.setAutoCommit(false);
            new ReadScope("73.24", null).applyTo(connection);
            assertThat(count(connection)).isEqualTo(4);
            connection.commit();
            assertThat(count(connection)).isZero();
            connection.rollback();
            connection.setAutoCommit(true);
            assertThatThrownBy(() -> new ReadScope("73.24", null).applyTo(connection))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    private List<String> visibleTo(ReadScope scope) {
        EventLogReader reader = new EventLogReader(database.reader(), Story.SERIALIZER).within(scope);
        assertThat(reader.head()).isEqualTo(7);
        return reader.after(0, 10).stream().map(RecordedEvent::aggregateId).toList();
    }

    private static long count(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM event_log.event")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void execute(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
