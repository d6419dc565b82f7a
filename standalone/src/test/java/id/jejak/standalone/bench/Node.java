package id.jejak.standalone.bench;

import id.jejak.command.CommandServiceApplication;
import id.jejak.command.CommandServiceConfiguration;
import id.jejak.command.dispatch.CommandDispatcher;
import id.jejak.command.dispatch.KeptMigration;
import id.jejak.eventlog.EventLogMigration;
import id.jejak.query.QueryServiceApplication;
import id.jejak.query.QueryServiceConfiguration;
import id.jejak.query.projection.AppliedPositions;
import id.jejak.standalone.JejakApplication;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A service, or both together, as shipped, in this process and on a database that is there. */
final class Node implements AutoCloseable {
    private static final Duration MOST_TO_CATCH_UP = Duration.ofMinutes(30);

    private static final String COMMAND_SETTINGS = "--spring.config.name=command-service";

    private final ConfigurableApplicationContext context;

    private Node(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Both services in one context; migrates, and founds what is empty. */
    static Node standalone(BenchDatabase database) {
        EventLogMigration.migrate(database.asSuperuser());
        KeptMigration.migrate(database.asSuperuser(), "jejak");
        return start(JejakApplication.class, database, List.of());
    }

    /** The command side alone. */
    static Node command(BenchDatabase database) {
        return start(CommandServiceApplication.class, database, List.of(COMMAND_SETTINGS));
    }

    /** The command side alone, whose log is reached through something that watches. */
    static Node command(BenchDatabase database, UnaryOperator<DataSource> watched) {
        return watched(
                CommandServiceApplication.class,
                new WatchedSource(CommandServiceConfiguration.APPENDER, watched),
                arguments(database, List.of(COMMAND_SETTINGS)));
    }

    /** Both services on a database that is founded, whose projections write through something that watches. */
    static Node projecting(BenchDatabase database, UnaryOperator<DataSource> watched) {
        return watched(
                JejakApplication.class,
                new WatchedSource(QueryServiceConfiguration.PROJECTOR, watched),
                arguments(database, List.of()));
    }

    private static Node watched(Class<?> application, WatchedSource source, String[] arguments) {
        return new Node(builder(application)
                .initializers(starting -> starting.getBeanFactory().addBeanPostProcessor(source))
                .run(arguments));
    }

    /** The read side alone. */
    static Node query(BenchDatabase database) {
        return start(
                QueryServiceApplication.class,
                database,
                List.of(
                        "--spring.config.name=query-service",
                        "--spring.autoconfigure.exclude=" + CommandServiceConfiguration.class.getName()));
    }

    private static Node start(Class<?> application, BenchDatabase database, List<String> further) {
        return new Node(builder(application).run(arguments(database, further)));
    }

    private static SpringApplicationBuilder builder(Class<?> application) {
        return new SpringApplicationBuilder(application).registerShutdownHook(false);
    }

    private static String[] arguments(BenchDatabase database, List<String> further) {
        List<String> all = new ArrayList<>(List.of(
                "--server.port=0",
                "--spring.main.banner-mode=off",
                "--spring.jmx.enabled=false",
                "--logging.level.root=ERROR",
                "--logging.level.id.jejak=WARN",
                "--jejak.command.database.url=" + database.url(),
                "--jejak.query.url=" + database.url(),
                "--jejak.query.owner.password=jejak",
                "--jejak.query.projector.password=jejak",
                "--jejak.query.reader.password=jejak",
                "--jejak.query.archivist.password=jejak"));
        all.addAll(further);
        return all.toArray(String[]::new);
    }

    CommandDispatcher dispatcher() {
        return part(CommandDispatcher.class);
    }

    MeterRegistry meters() {
        return part(MeterRegistry.class);
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    <T> T part(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    <T> Collection<T> parts(Class<T> type) {
        return context.getBeansOfType(type).values();
    }

    /** Where it listens. */
    int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /** Waits until the projections have taken in the whole log. */
    void awaitApplied() {
        long head = JdbcClient.create(part("queryReader", DataSource.class))
                .sql("SELECT event_log.head()")
                .query(Long.class)
                .single();
        if (!part(AppliedPositions.class).await(head, MOST_TO_CATCH_UP)) {
            throw new IllegalStateException("The projections did not reach event " + head);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
