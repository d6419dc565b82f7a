package id.jejak.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.eventlog.testing.TestPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ViewsMigrationTest {
    @Test
    void views_of_another_shape_are_dropped_and_made_anew() {
        TestPostgres.Database database = TestPostgres.freshDatabase();
        int migrations = ViewsMigration.migrate(database.superuser());
        JdbcClient all = JdbcClient.create(database.superuser());
        all.sql("INSERT INTO views.applied_position VALUES ('section', 7)").update();

        assertThat(ViewsMigration.migrate(database.superuser())).isZero();
        assertThat(positions(all)).as("kept where the shape is the same").isEqualTo(1);

        all.sql("UPDATE views.flyway_schema_history SET checksum = checksum + 1 WHERE version = '2'")
                .update();
        assertThat(ViewsMigration.migrate(database.superuser())).isEqualTo(migrations);
        assertThat(positions(all))
                .as("every projection begins at the first event")
                .isZero();
    }

    private static int positions(JdbcClient all) {
        return all.sql("SELECT count(*) FROM views.applied_position")
                .query(Integer.class)
                .single();
    }
}
