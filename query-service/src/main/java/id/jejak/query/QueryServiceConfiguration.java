package id.jejak.query;

import com.zaxxer.hikari.HikariDataSource;
import id.jejak.eventlog.AwaitedLog;
import id.jejak.eventlog.BoundedPool;
import id.jejak.eventlog.EventLogReader;
import id.jejak.eventlog.EventSerializer;
import id.jejak.eventlog.LogSignal;
import id.jejak.eventlog.LogSignalRelay;
import id.jejak.kernel.language.EventCatalogue;
import id.jejak.kernel.language.EventUpcasters;
import id.jejak.query.organization.OfficeProjection;
import id.jejak.query.organization.OfficeReader;
import id.jejak.query.policy.PolicyProjection;
import id.jejak.query.policy.PolicyReader;
import id.jejak.query.projection.AppliedPositions;
import id.jejak.query.projection.AsOfResolver;
import id.jejak.query.projection.LogConnection;
import id.jejak.query.projection.MomentProblem;
import id.jejak.query.projection.Projection;
import id.jejak.query.projection.ProjectionHealth;
import id.jejak.query.projection.ProjectionMetrics;
import id.jejak.query.projection.ProjectionProcessors;
import id.jejak.query.projection.ProjectionSettings;
import id.jejak.query.projection.ScopedReader;
import id.jejak.query.projection.ViewsMigration;
import id.jejak.query.section.SectionProjection;
import id.jejak.query.section.SectionReader;
import id.jejak.web.message.MessageBundle;
import id.jejak.web.problem.ProblemTypes;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.PropertySource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Brings the read side into an application. Its data sources are found by their qualifier only, so that another part of
 * the same process may have its own; the application excludes Spring Boot's own ({@code DataSourceAutoConfiguration}).
 * The event log must be migrated before: that makes the roles.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QueryProperties.class)
@PropertySource(value = "classpath:query.properties", encoding = "UTF-8")
@ComponentScan(
        basePackageClasses = QueryServiceConfiguration.class,
        excludeFilters =
                @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = QueryServiceApplication.class))
public class QueryServiceConfiguration {
    /** Qualifier of the projector role's connections. */
    public static final String PROJECTOR = "queryProjector";
    /** Qualifier of the reader role's connections; read through {@link ScopedReader} only. */
    public static final String READER = "queryReader";

    /** Each processor writes on one connection, and claims on another. */
    private static final int CONNECTIONS_PER_PROJECTION = 2;

    private static final int CONNECTIONS_BESIDE = 6;

    /** A batch writes many rows, so it may take longer than what a page reads. */
    private static final Duration PROJECTOR_SILENCE = Duration.ofSeconds(30);

    private static final String[] PROJECTOR_SETTINGS = {
        // The log is durable: what a crash takes away of the views is projected again, see ProjectionWriter.
        "synchronous_commit=off",
        // Statements find rows by their keys: planned once per connection, maybe while the tables are still empty.
        "plan_cache_mode=force_generic_plan",
        "enable_seqscan=off"
    };

    @Bean(defaultCandidate = false)
    @Qualifier(PROJECTOR)
    HikariDataSource queryProjector(QueryProperties properties) {
        // Migrated before anybody can ask for a connection.
        DataSource owner = new DriverManagerDataSource(
                properties.url(),
                properties.owner().username(),
                properties.owner().password());
        AwaitedLog.migrated(owner, properties.url(), properties.waitForLog());
        ViewsMigration.migrate(owner);
        return pool(
                "query-projector",
                properties,
                properties.projector(),
                properties.projections().size() * CONNECTIONS_PER_PROJECTION + CONNECTIONS_BESIDE,
                PROJECTOR_SILENCE,
                PROJECTOR_SETTINGS);
    }

    @Bean(defaultCandidate = false)
    @Qualifier(READER)
    HikariDataSource queryReader(QueryProperties properties, @Qualifier(PROJECTOR) DataSource migrated) {
        return pool(
                "query-reader", properties, properties.reader(), properties.readerConnections(), properties.silence());
    }

    private static HikariDataSource pool(
            String name,
            QueryProperties properties,
            QueryProperties.Login login,
            int connections,
            Duration silence,
            String... settings) {
        return BoundedPool.open(
                name, properties.url(), login.username(), login.password(), connections, silence, settings);
    }

    @Bean
    LogConnection queryLog(@Qualifier(PROJECTOR) DataSource projector, ObjectProvider<LogSignal> ofThisProcess) {
        EventLogReader reader =
                new EventLogReader(projector, new EventSerializer(EventCatalogue.jejak(), EventUpcasters.jejak()));
        LogSignal shared = ofThisProcess.getIfUnique();
        if (shared != null) {
            return new LogConnection(reader, shared, null);
        }
        LogSignal own = new LogSignal();
        return new LogConnection(reader, own, new LogSignalRelay(projector, own));
    }

    @Bean
    SectionProjection sectionProjection() {
        return new SectionProjection();
    }

    @Bean
    OfficeProjection officeProjection() {
        return new OfficeProjection();
    }

    @Bean
    PolicyProjection policyProjection() {
        return new PolicyProjection();
    }

    @Bean
    AppliedPositions appliedPositions(@Qualifier(READER) DataSource reader, QueryProperties properties) {
        return new AppliedPositions(reader, Set.copyOf(properties.projections()));
    }

    @Bean
    ProjectionProcessors projectionProcessors(
            List<Projection> projections,
            @Qualifier(PROJECTOR) DataSource projector,
            LogConnection log,
            AppliedPositions applied,
            QueryProperties properties) {
        Set<String> configured = new TreeSet<>(properties.projections());
        Set<String> present = projections.stream().map(Projection::name).collect(Collectors.toCollection(TreeSet::new));
        if (!configured.equals(present)) {
            throw new IllegalStateException(
                    "jejak.query.projections names " + configured + ", and the program has the projections " + present);
        }
        ProjectionSettings settings = new ProjectionSettings(
                properties.batchEvents(), ProjectionSettings.DEFAULT.lookAgain(), properties.takeOver());
        return new ProjectionProcessors(projections, projector, log.reader(), log.signal(), applied, settings);
    }

    @Bean
    ProjectionHealth projectionsHealthIndicator(ProjectionProcessors processors, AppliedPositions applied) {
        return new ProjectionHealth(processors, applied);
    }

    @Bean
    ProjectionMetrics projectionMetrics(
            ProjectionProcessors processors, AppliedPositions applied, LogConnection log, ObjectProvider<Clock> clock) {
        return new ProjectionMetrics(processors, applied, log.reader(), clock.getIfUnique(Clock::systemUTC));
    }

    @Bean
    AsOfResolver asOfResolver(
            LogConnection log,
            AppliedPositions applied,
            ObjectProvider<Clock> clock,
            @Value("${jejak.zone}") ZoneId zone,
            QueryProperties properties) {
        return new AsOfResolver(
                log.reader(), applied, clock.getIfUnique(Clock::systemUTC), zone, properties.patience());
    }

    @Bean
    ScopedReader scopedReader(@Qualifier(READER) DataSource reader) {
        return new ScopedReader(reader);
    }

    @Bean
    SectionReader sectionReader(ScopedReader reader) {
        return new SectionReader(reader);
    }

    @Bean
    OfficeReader officeReader(ScopedReader reader) {
        return new OfficeReader(reader);
    }

    @Bean
    PolicyReader policyReader(ScopedReader reader) {
        return new PolicyReader(reader);
    }

    @Bean
    ProblemTypes momentProblems() {
        return ProblemTypes.of(MomentProblem.values());
    }

    @Bean
    MessageBundle projectionMessages() {
        return new MessageBundle("messages/projection");
    }
}
