package id.jejak.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.eventlog.testing.TestLog;
import id.jejak.eventlog.testing.TestPostgres;
import org.junit.jupiter.api.Test;

class EventLogMigrationTest {

    @Test
    void says_what_it_did_and_does_it_once() {
        TestPostgres.Database database = TestPostgres.emptyDatabase();

        assertThat(EventLogMigration.migrate(database.superuser())).isEqualTo(6);
        assertThat(EventLogMigration.migrate(
                        database.superuser(), new RolePasswords("it's", "other", "passwords", "now", "too")))
                .isZero();
        try (TestLog log = new TestLog(database, Story.SERIALIZER)) {
            assertThat(log.append("73.24", "Story", new StoryEvent.StoryBegun("a"))
                            .first())
                    .isEqualTo(1);
        }
    }
}
