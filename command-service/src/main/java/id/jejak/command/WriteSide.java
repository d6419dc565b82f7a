package id.jejak.command;

import id.jejak.command.dispatch.AggregateCache;
import id.jejak.command.dispatch.CommandTargets;
import id.jejak.command.dispatch.CommandTrail;
import id.jejak.command.organization.KecamatanOffice;
import id.jejak.command.policy.KabupatenPolicy;
import id.jejak.command.rule.Surroundings;
import id.jejak.command.sectionyear.SectionYear;
import id.jejak.eventlog.EventSerializer;
import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * Axon, put together by hand: modules that it would find on the classpath by itself are left out, one of which calls
 * its maker's servers. There is no transaction manager, since the log's append is the one commit of a command.
 */
final class WriteSide implements AutoCloseable {
    /** A command waits ten seconds for its predecessors on the same aggregate, not Axon's minute, and is told "busy". */
    private static final int LOCK_ATTEMPT_MILLIS = 10;

    private static final int LOCK_ATTEMPTS = 1000;

    private final Configuration axon;

    private WriteSide(Configuration axon) {
        this.axon = axon;
    }

    /** Starts the aggregates over an event store, keeping so many of them in memory. */
    static WriteSide start(
            EventStore events, EventSerializer serializer, Surroundings surroundings, long mostCachedAggregates) {
        CommandTargets targets = new CommandTargets();
        AggregateCache cache = new AggregateCache(mostCachedAggregates);
        LockFactory locks = PessimisticLockFactory.builder()
                .lockAttemptTimeout(LOCK_ATTEMPT_MILLIS)
                .acquireAttempts(LOCK_ATTEMPTS)
                .build();
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureTransactionManager(axon -> NoTransactionManager.instance())
                .configureSerializer(axon -> serializer)
                .configureEventSerializer(axon -> serializer)
                .configureMessageSerializer(axon -> serializer)
                .configureEventStore(axon -> events)
                .configureCommandBus(
                        axon -> CommandTrail.onto(SimpleCommandBus.builder().build()))
                .registerComponent(Surroundings.class, axon -> surroundings);
        for (Class<?> aggregate : List.of(SectionYear.class, KecamatanOffice.class, KabupatenPolicy.class)) {
            configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(aggregate)
                    .configureCache(axon -> cache)
                    .configureCommandTargetResolver(axon -> targets)
                    .configureLockFactory(axon -> locks));
        }
        return new WriteSide(configurer.start());
    }

    CommandBus commands() {
        return axon.commandBus();
    }

    @Override
    public void close() {
        axon.shutdown();
    }
}
