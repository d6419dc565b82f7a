package id.jejak.query.projection;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the schema {@code views} up to date. */
public final class ViewsMigration {
    private static final Logger LOG = LoggerFactory.getLogger(ViewsMigration.class);

    private ViewsMigration() {}

    /**
     * Creates the views, or what is missing of them.
     *
     * @param owner connects as {@code jejak_owner} or a superuser, to a database whose event log is migrated
     * @return how many migrations were applied
     */
    public static int migrate(DataSource owner) {
        MigrateResult result = Flyway.configure(ViewsMigration.class.getClassLoader())
                .dataSource(owner)
                .schemas("views")
                .locations("classpath:db/views")
                .load()
                .migrate();
        boolean none = result.migrationsExecuted == 0;
        LOG.info(
                "Views: {} migrations applied, now at version {}",
                result.migrationsExecuted,
                none ? result.initialSchemaVersion : result.targetSchemaVersion);
        return result.migrationsExecuted;
    }
}
