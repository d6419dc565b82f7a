package id.jejak.eventlog;

import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.jspecify.annotations.Nullable;

/** Axon's event store over the event log, whose streams wake their readers as soon as something is recorded. */
public final class LogEventStore extends AbstractEventStore {
    private static final int FETCH_EVENTS = 500;

    private final LogStorageEngine engine;
    private final LogSignal signal;
    private final int fetchSize;

    /** Streams read 500 events at a time. */
    public LogEventStore(LogStorageEngine engine, LogSignal signal) {
        this(engine, signal, FETCH_EVENTS);
    }

    /** A processor's batch should be no larger than what its stream reads at a time. */
    public LogEventStore(LogStorageEngine engine, LogSignal signal, int fetchSize) {
        super(new Builder(engine));
        this.engine = engine;
        this.signal = signal;
        this.fetchSize = fetchSize;
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken trackingToken) {
        return new LogEventStream(engine, signal, fetchSize, trackingToken);
    }

    private static final class Builder extends AbstractEventStore.Builder {
        Builder(LogStorageEngine engine) {
            storageEngine(engine);
        }
    }
}
