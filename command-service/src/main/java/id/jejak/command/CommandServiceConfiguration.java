package id.jejak.command;

import com.zaxxer.hikari.HikariDataSource;
import id.jejak.command.api.AggregateVersions;
import id.jejak.command.api.CommandAddress;
import id.jejak.command.api.CommandDescriptions;
import id.jejak.command.api.UnreadableEventAdvice;
import id.jejak.command.dispatch.CommandDispatcher;
import id.jejak.command.dispatch.CommandProblem;
import id.jejak.command.dispatch.CommandRefusals;
import id.jejak.command.dispatch.KeptMigration;
import id.jejak.command.dispatch.LaterChanges;
import id.jejak.command.dispatch.RefusedCommands;
import id.jejak.command.dispatch.RuleProblem;
import id.jejak.command.sectionyear.RecordedSurroundings;
import id.jejak.eventlog.AppendProbe;
import id.jejak.eventlog.AwaitedLog;
import id.jejak.eventlog.BoundedPool;
import id.jejak.eventlog.EventAppender;
import id.jejak.eventlog.EventLogMigration;
import id.jejak.eventlog.EventLogReader;
import id.jejak.eventlog.EventSerializer;
import id.jejak.eventlog.LogEventStore;
import id.jejak.eventlog.LogNotReadyException;
import id.jejak.eventlog.LogSignal;
import id.jejak.eventlog.LogSignalRelay;
import id.jejak.eventlog.LogStorageEngine;
import id.jejak.eventlog.RolePasswords;
import id.jejak.kernel.language.EventCatalogue;
import id.jejak.kernel.language.EventUpcasters;
import id.jejak.web.message.MessageBundle;
import id.jejak.web.message.Messages;
import id.jejak.web.problem.ProblemTexts;
import id.jejak.web.problem.ProblemTypes;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The command side in a Spring context, found by itself as an auto-configuration.
 *
 * <p>Its beans carry its name, and its data sources are no candidates for anybody who asks for just any. A context that
 * holds both services brings beans of its own under these names, or one {@link LogSignal} and {@link Clock} for both.
 */
@AutoConfiguration
@EnableConfigurationProperties(CommandServiceProperties.class)
@Import(CommandFormsConfiguration.class)
public class CommandServiceConfiguration {
    /** Name of the data source that connects as {@code jejak_appender}. */
    public static final String APPENDER = "commandAppenderDataSource";
    /** Name of the data source that connects as {@code jejak_keeper}. */
    public static final String KEEPER = "commandKeeperDataSource";

    @Bean(name = APPENDER, defaultCandidate = false)
    @ConditionalOnMissingBean(name = APPENDER)
    HikariDataSource commandAppenderDataSource(CommandServiceProperties properties) {
        CommandServiceProperties.Database database = properties.database();
        if (!database.migration().user().isEmpty()) {
            migrate(database);
        }
        HikariDataSource appender =
                pool("command-appender", database, database.appenderUser(), database.appenderPassword());
        try {
            AwaitedLog.migrated(appender, database.url(), database.waitForLog());
            return appender;
        } catch (LogNotReadyException e) {
            appender.close();
            throw e;
        }
    }

    @Bean(name = KEEPER, defaultCandidate = false)
    @ConditionalOnMissingBean(name = KEEPER)
    @DependsOn(APPENDER)
    HikariDataSource commandKeeperDataSource(CommandServiceProperties properties) {
        CommandServiceProperties.Database database = properties.database();
        return pool("command-keeper", database, database.keeperUser(), database.keeperPassword());
    }

    @Bean
    @ConditionalOnMissingBean
    LogSignal logSignal() {
        return new LogSignal();
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    MessageBundle ruleMessages() {
        return new MessageBundle(RuleProblem.MESSAGES);
    }

    @Bean
    MessageBundle commandMessages() {
        return new MessageBundle("messages/command");
    }

    @Bean
    ProblemTypes ruleProblems() {
        return RuleProblem.all();
    }

    @Bean
    ProblemTypes commandProblems() {
        return ProblemTypes.of(CommandProblem.values());
    }

    @Bean(defaultCandidate = false)
    EventSerializer commandEventSerializer() {
        return new EventSerializer(EventCatalogue.jejak(), EventUpcasters.jejak());
    }

    @Bean(defaultCandidate = false)
    EventLogReader commandLogReader(
            @Qualifier(APPENDER) DataSource appender, @Qualifier("commandEventSerializer") EventSerializer serializer) {
        return new EventLogReader(appender, serializer);
    }

    @Bean
    @ConditionalOnMissingBean
    EventAppender eventAppender(@Qualifier(APPENDER) DataSource appender, LogSignal signal, MeterRegistry registry) {
        return new EventAppender(appender, signal, registry);
    }

    @Bean
    AppendHealth eventLogHealthIndicator(@Qualifier(APPENDER) DataSource source, EventAppender appender) {
        return new AppendHealth(new AppendProbe(source, appender));
    }

    /** Tells the other nodes of what this one appends, and the readers in this process of what the others do. */
    @Bean
    @ConditionalOnMissingBean
    LogSignalRelay logSignalRelay(@Qualifier(APPENDER) DataSource appender, LogSignal signal) {
        return new LogSignalRelay(appender, signal);
    }

    @Bean
    WriteSide writeSide(
            EventAppender appender,
            LogSignal signal,
            @Qualifier("commandLogReader") EventLogReader reader,
            @Qualifier("commandEventSerializer") EventSerializer serializer,
            CommandServiceProperties properties) {
        LogStorageEngine engine = new LogStorageEngine(appender, reader, serializer);
        return WriteSide.start(
                new LogEventStore(engine, signal),
                serializer,
                RecordedSurroundings.over(reader),
                properties.aggregateCacheSize());
    }

    @Bean
    CommandDispatcher commandDispatcher(
            WriteSide writeSide,
            @Qualifier("commandLogReader") EventLogReader reader,
            @Qualifier(KEEPER) DataSource keeper,
            ProblemTexts texts,
            MeterRegistry registry,
            Clock clock,
            CommandServiceProperties properties) {
        CommandRefusals refusals = new CommandRefusals(
                new RefusedCommands(keeper),
                texts,
                new LaterChanges(reader, EventCatalogue.jejak()),
                properties.retryAfter());
        return new CommandDispatcher(
                writeSide.commands(),
                reader,
                refusals,
                registry,
                clock,
                properties.timeZone(),
                properties.mostAttempts(),
                properties.longestDecision());
    }

    @Bean
    CommandAddress commandAddress(CommandDispatcher dispatcher) {
        return new CommandAddress(dispatcher);
    }

    @Bean
    AggregateVersions aggregateVersions(@Qualifier("commandLogReader") EventLogReader reader) {
        return new AggregateVersions(reader);
    }

    @Bean
    UnreadableEventAdvice unreadableEventAdvice(ProblemTexts texts) {
        return new UnreadableEventAdvice(texts);
    }

    @Bean
    CommandDescriptions commandDescriptions(Messages messages) {
        return new CommandDescriptions(messages);
    }

    private static void migrate(CommandServiceProperties.Database database) {
        CommandServiceProperties.Migration migration = database.migration();
        DataSource superuser = new DriverManagerDataSource(database.url(), migration.user(), migration.password());
        AwaitedLog.database(superuser, database.url(), database.waitForLog());
        EventLogMigration.migrate(
                superuser,
                new RolePasswords(
                        migration.ownerPassword(),
                        database.appenderPassword(),
                        migration.projectorPassword(),
                        migration.readerPassword(),
                        migration.archivistPassword()));
        KeptMigration.migrate(superuser, database.keeperPassword());
    }

    private static HikariDataSource pool(
            String name, CommandServiceProperties.Database database, String user, String password) {
        return BoundedPool.open(name, database.url(), user, password, database.connections(), database.silence());
    }
}
