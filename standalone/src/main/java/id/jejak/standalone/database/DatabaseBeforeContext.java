package id.jejak.standalone.database;

import id.jejak.command.dispatch.KeptMigration;
import id.jejak.eventlog.EventLogMigration;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Has the database running and migrated before any bean asks for it, and stops it after the last bean is gone: what is
 * registered first is destroyed last.
 */
public final class DatabaseBeforeContext implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    /** For roles of a database that only this machine reaches; it asks for no password on loopback. */
    private static final String LOCAL_PASSWORD = "jejak";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String folder = context.getEnvironment().getProperty("jejak.data-folder", "data");
        EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(folder));
        ((DefaultListableBeanFactory) context.getBeanFactory())
                .registerDisposableBean("embeddedDatabase", database::close);
        try {
            migrate(database.asSuperuser());
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "embedded-database",
                        Map.of(
                                "jejak.command.database.url", database.jdbcUrl(),
                                "jejak.query.url", database.jdbcUrl(),
                                "jejak.query.owner.password", LOCAL_PASSWORD,
                                "jejak.query.projector.password", LOCAL_PASSWORD,
                                "jejak.query.reader.password", LOCAL_PASSWORD,
                                "jejak.query.archivist.password", LOCAL_PASSWORD)));
    }

    private static void migrate(DataSource superuser) {
        EventLogMigration.migrate(superuser);
        KeptMigration.migrate(superuser, LOCAL_PASSWORD);
    }
}
