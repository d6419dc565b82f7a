package id.jejak.query.projection;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.core.api.output.MigrateResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the schema {@code views} up to date. */
public final class ViewsMigration {
    private static final Logger LOG = LoggerFactory.getLogger(ViewsMigration.class);

    private ViewsMigration() {}

    /**
     * Creates the views, or what is missing of them. Views that an earlier release made in another shape are dropped, and
     * the projections read the log anew from its beginning: nothing stands in them that the log does not hold.
     *
     * @param owner connects as {@code jejak_owner} or a superuser, to a database whose event log is migrated
     * @return how many migrations were applied
     */
    public static int migrate(DataSource owner) {
        Flyway flyway = flyway(owner, ViewsSchema.LIVE);
        MigrateResult result;
        try {
            result = flyway.migrate();
        } catch (FlywayValidateException ofAnotherShape) {
            LOG.warn(
                    "The views were made by another release, in another shape. They are dropped, and built anew from the"
                            + " first event of the log: pages show what is applied so far until that is done. {}",
                    ofAnotherShape.getMessage());
            flyway.clean();
            result = flyway.migrate();
        }
        boolean none = result.migrationsExecuted == 0;
        LOG.info(
                "Views: {} migrations applied, now at version {}",
                result.migrationsExecuted,
                none ? result.initialSchemaVersion : result.targetSchemaVersion);
        return result.migrationsExecuted;
    }

    /** Creates an empty set of the views in a schema that does not exist yet; the owner as in {@link #migrate}. */
    public static void create(DataSource owner, ViewsSchema schema) {
        flyway(owner, schema).migrate();
    }

    private static Flyway flyway(DataSource owner, ViewsSchema schema) {
        return Flyway.configure(ViewsMigration.class.getClassLoader())
                .dataSource(owner)
                // Whoever migrates, a rebuild by the owner reads the table of migrations.
                .initSql("SET ROLE jejak_owner")
                .schemas(schema.name())
                .defaultSchema(schema.name())
                .locations("classpath:db/views")
                .cleanDisabled(false)
                .load();
    }
}
