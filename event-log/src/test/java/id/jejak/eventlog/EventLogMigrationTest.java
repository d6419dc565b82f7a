package id.jejak.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.eventlog.testing.TestLog;
import id.jejak.eventlog.testing.TestPostgres;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class EventLogMigrationTest {

    @Test
    void says_what_it_did_and_does_it_once() {
        TestPostgres.Database database = TestPostgres.emptyDatabase();

        assertThat(EventLogMigration.migrate(database.superuser())).isEqualTo(7);
        assertThat(EventLogMigration.migrate(
                        database.superuser(), new RolePasswords("it's", "other", "passwords", "now", "too")))
                .isZero();
        try (TestLog log = new TestLog(database, Story.SERIALIZER)) {
            assertThat(log.append("73.24", "Story", new StoryEvent.StoryBegun("a"))
                            .first())
                    .isEqualTo(1);
        }
    }

    @Test
    void who_waits_for_a_log_that_nobody_makes_is_told_what_is_missing_and_who_makes_it() {
        TestPostgres.Database database = TestPostgres.emptyDatabase();

        assertThatThrownBy(() -> AwaitedLog.migrated(database.owner(), "the test's database", Duration.ZERO))
                .isInstanceOf(LogNotReadyException.class)
                .hasMessageContaining("the test's database")
                .hasMessageContaining("jejak.command.database.migration.user")
                .hasMessageContaining("V7__shorter_append.sql");

        EventLogMigration.migrate(database.superuser());
        AwaitedLog.migrated(database.owner(), "the test's database", Duration.ZERO);
        AwaitedLog.migrated(database.appender(), "the test's database", Duration.ZERO);
    }
}
