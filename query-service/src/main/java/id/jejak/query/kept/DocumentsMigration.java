package id.jejak.query.kept;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the read side's part of the schema {@code kept} up to date. */
public final class DocumentsMigration {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentsMigration.class);

    private DocumentsMigration() {}

    /**
     * Creates what is missing.
     *
     * @param owner connects as {@code jejak_owner} or a superuser, to a database whose event log is migrated
     * @return how many migrations were applied
     */
    public static int migrate(DataSource owner) {
        MigrateResult result = Flyway.configure(DocumentsMigration.class.getClassLoader())
                .dataSource(owner)
                // Whoever migrates, the table of migrations belongs to the same role as all others.
                .initSql("SET ROLE jejak_owner")
                .schemas("kept")
                .table("migrations_of_documents")
                // Other parts keep their things in the same schema, each with migrations of its own.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .locations("classpath:db/kept/query")
                .load()
                .migrate();
        LOG.info(
                "Kept by the read side: {} migrations applied, now at {}",
                result.migrationsExecuted,
                result.targetSchemaVersion);
        return result.migrationsExecuted;
    }
}
