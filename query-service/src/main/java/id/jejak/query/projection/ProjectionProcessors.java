package id.jejak.query.projection;

import id.jejak.eventlog.EventLogReader;
import id.jejak.eventlog.LogSignal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/**
 * Runs the projections: one Axon processor with one segment for each. Nodes share them out by Axon's token store, and
 * take one over when its node is gone.
 */
public final class ProjectionProcessors implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ProjectionProcessors.class);
    private static final TokenSchema TOKENS = TokenSchema.builder()
            .setTokenTable("views.token")
            .setProcessorNameColumn("processor_name")
            .setTokenTypeColumn("token_type")
            .build();

    private final Map<String, PooledStreamingEventProcessor> processors = new LinkedHashMap<>();
    private final Map<String, ProjectionProgress> progress = new LinkedHashMap<>();
    private final List<ExecutorService> executors = new ArrayList<>();
    private final Collection<? extends Projection> projections;
    private final DataSource projectorRole;
    private boolean running;

    /**
     * Builds the processors; {@link #start} starts them.
     *
     * @param projectorRole connections of the projector role, of which each projection holds up to two at a time
     * @param log sees the whole log
     * @param applied is told when a projection has moved
     */
    public ProjectionProcessors(
            Collection<? extends Projection> projections,
            DataSource projectorRole,
            EventLogReader log,
            LogSignal signal,
            AppliedPositions applied,
            ProjectionSettings settings) {
        this.projections = projections;
        this.projectorRole = projectorRole;
        // Made here over the projectors' own source, so that it cannot be one that does nothing.
        TransactionManager transactions = new SpringTransactionManager(new DataSourceTransactionManager(projectorRole));
        TokenStore tokens = tokens(settings);
        SharedPages pages = new SharedPages(log, signal);
        for (Projection projection : projections) {
            ProjectionProgress own = new ProjectionProgress(projection.name(), applied);
            if (progress.put(projection.name(), own) != null) {
                throw new IllegalArgumentException("Two projections are named " + projection.name());
            }
            processors.put(
                    projection.name(),
                    PooledStreamingEventProcessor.builder()
                            .name(projection.name())
                            .eventHandlerInvoker(new ProjectionInvoker(projection, projectorRole, own))
                            .errorHandler(PropagatingErrorHandler.instance())
                            .messageSource(new LogSource(log, pages, signal, settings.batchEvents(), own))
                            .tokenStore(tokens)
                            .transactionManager(transactions)
                            .coordinatorExecutor(executor(projection.name() + "-coordinator", settings))
                            .workerExecutor(executor(projection.name(), settings))
                            .initialSegmentCount(1)
                            .initialToken(StreamableMessageSource::createTailToken)
                            .tokenClaimInterval(settings.takeOver().toMillis() / 5)
                            .claimExtensionThreshold(settings.takeOver().toMillis() / 2)
                            .batchSize(settings.batchEvents())
                            .build());
        }
    }

    private TokenStore tokens(ProjectionSettings settings) {
        JdbcTokenStore.Builder builder = JdbcTokenStore.builder()
                .connectionProvider(new UnitOfWorkAwareConnectionProviderWrapper(
                        new SpringDataSourceConnectionProvider(projectorRole)))
                .serializer(Jackson3Serializer.builder().build())
                .schema(TOKENS)
                .claimTimeout(settings.takeOver())
                // Two nodes with the same id, as Axon's default may give them, would both own a segment.
                .nodeId(UUID.randomUUID().toString());
        return new ViewTokenStore(builder, progress);
    }

    private ScheduledExecutorService executor(String name, ProjectionSettings settings) {
        CappedScheduler executor =
                new CappedScheduler("projection-" + name, settings.lookAgain().toMillis());
        executors.add(executor);
        return executor;
    }

    /** Names of the projections that run here. */
    public Set<String> names() {
        return Set.copyOf(processors.keySet());
    }

    /** Projections of this node that do not go on, and why; none while all is well. */
    public Map<String, String> failures() {
        return processors.entrySet().stream()
                .filter(entry -> failureOf(entry.getKey()) != null)
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.valueOf(failureOf(entry.getKey()))));
    }

    private @Nullable String failureOf(String projection) {
        PooledStreamingEventProcessor processor = processors.get(projection);
        String own = progress.get(projection).failure();
        if (own != null) {
            return own;
        }
        if (processor.isError()) {
            return "the log cannot be read, or the projection cannot be claimed";
        }
        return running && !processor.isRunning() ? "it is not running" : null;
    }

    /** How often a batch of a projection was rolled back in this node. */
    long failureCount(String projection) {
        return progress.get(projection).failures();
    }

    @Override
    public synchronized void start() {
        if (running) {
            return;
        }
        int tables = VersionedTableCheck.check(projectorRole, projections);
        processors.values().forEach(PooledStreamingEventProcessor::start);
        running = true;
        LOG.info("Projections {} run, over {} tables", names(), tables);
    }

    @Override
    public synchronized void stop() {
        if (!running) {
            return;
        }
        running = false;
        processors.values().forEach(PooledStreamingEventProcessor::shutDown);
        executors.forEach(ExecutorService::shutdown);
        LOG.info("Projections {} stopped", names());
    }

    @Override
    public synchronized boolean isRunning() {
        return running;
    }
}
