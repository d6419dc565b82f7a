package id.jejak.command.dispatch;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the command side's part of the schema {@code kept} up to date, and the role {@code jejak_keeper}. */
public final class KeptMigration {
    private static final Logger LOG = LoggerFactory.getLogger(KeptMigration.class);

    private KeptMigration() {}

    /**
     * Creates what is missing.
     *
     * @param owner connects as somebody who may create roles and act as {@code jejak_owner}: a superuser; the event
     *     log's migration has run before, since it creates that role
     * @param keeperPassword for the role {@code jejak_keeper} where it does not exist yet
     * @return how many migrations were applied
     */
    public static int migrate(DataSource owner, String keeperPassword) {
        MigrateResult result = Flyway.configure(KeptMigration.class.getClassLoader())
                .dataSource(owner)
                .schemas("kept")
                .table("migrations_of_commands")
                // Other parts keep their things in the same schema, each with migrations of its own.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .locations("classpath:db/kept/command")
                .placeholders(Map.of("keeper_password", keeperPassword.replace("'", "''")))
                .load()
                .migrate();
        boolean none = result.migrationsExecuted == 0;
        LOG.info(
                "Kept by the command side: {} migrations applied, now at version {}",
                result.migrationsExecuted,
                none ? result.initialSchemaVersion : result.targetSchemaVersion);
        return result.migrationsExecuted;
    }
}
