package id.jejak.eventlog;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.output.MigrateResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings a database's event log and its roles up to date. */
public final class EventLogMigration {
    private static final Logger LOG = LoggerFactory.getLogger(EventLogMigration.class);

    private EventLogMigration() {}

    /** As {@link #migrate(DataSource, RolePasswords)}, with the passwords of an embedded database. */
    public static int migrate(DataSource owner) {
        return migrate(owner, RolePasswords.embedded());
    }

    /**
     * Creates the roles and the schemas {@code event_log} and {@code kept}, or what is missing of them.
     *
     * @param owner connects as somebody who may create roles and act as {@code jejak_owner}: a superuser
     * @param passwords for roles that do not exist yet
     * @return how many migrations were applied
     */
    public static int migrate(DataSource owner, RolePasswords passwords) {
        MigrateResult result =
                configured(owner).placeholders(passwords.placeholders()).load().migrate();
        boolean none = result.migrationsExecuted == 0;
        LOG.info(
                "Event log: {} migrations applied, now at version {}",
                result.migrationsExecuted,
                none ? result.initialSchemaVersion : result.targetSchemaVersion);
        return result.migrationsExecuted;
    }

    /** For looking at what is migrated; it has no passwords to make roles with. */
    static Flyway flyway(DataSource source) {
        return configured(source).load();
    }

    private static FluentConfiguration configured(DataSource source) {
        return Flyway.configure(EventLogMigration.class.getClassLoader())
                .dataSource(source)
                .schemas("event_log")
                .locations("classpath:db/eventlog");
    }
}
