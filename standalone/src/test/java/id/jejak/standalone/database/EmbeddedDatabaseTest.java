package id.jejak.standalone.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
    @TempDir
    Path folder;

    @Test
    void what_was_written_is_there_after_a_restart() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            execute(database, "CREATE TABLE kept (value text)");
            execute(database, "INSERT INTO kept VALUES ('tetap ada')");
        }

        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(read(database, "SELECT value FROM kept")).isEqualTo("tetap ada");
            assertThat(read(database, "SHOW fsync")).isEqualTo("on");
            assertThat(read(database, "SHOW synchronous_commit")).isEqualTo("on");
        }
    }

    @Test
    void a_second_jejak_on_the_same_folder_is_refused_and_told_what_to_do() {
        try (EmbeddedDatabase first = EmbeddedDatabase.start(folder)) {
            assertThat(first.port()).isPositive();
            assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
                    .isInstanceOf(DataFolderInUseException.class)
                    .hasMessageContaining(folder.toString())
                    .hasMessageContaining("--jejak.data-folder");
        }
    }

    @Test
    void is_started_again_on_its_port_when_it_is_killed() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            execute(database, "CREATE TABLE kept (value text)");
            execute(database, "INSERT INTO kept VALUES ('tetap ada')");
            long pid = Long.parseLong(Files.readAllLines(folder.resolve("postgres/postmaster.pid"))
                    .get(0));

            assertThat(ProcessHandle.of(pid).orElseThrow().destroyForcibly()).isTrue();

            await().atMost(Duration.ofMinutes(2)).ignoreExceptions().untilAsserted(() -> assertThat(
                            read(database, "SELECT value FROM kept"))
                    .isEqualTo("tetap ada"));
            assertThat(read(database, "SHOW fsync")).isEqualTo("on");
            assertThat(read(database, "SHOW synchronous_commit")).isEqualTo("on");
        }
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = database.asSuperuser().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String read(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = database.asSuperuser().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
