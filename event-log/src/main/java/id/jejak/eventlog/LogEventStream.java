package id.jejak.eventlog;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.jspecify.annotations.Nullable;

/** The log as a stream of Axon's messages. */
final class LogEventStream implements TrackingEventStream {
    private final LogTail<TrackedEventMessage<?>> tail;

    LogEventStream(LogStorageEngine engine, LogSignal signal, int fetchSize, @Nullable TrackingToken start) {
        this.tail = new LogTail<>(
                signal,
                position(start),
                fetchSize,
                after -> engine.trackedAfter(after, fetchSize),
                message -> position(message.trackingToken()));
    }

    /** The position that a token stands for; 0 for none. */
    static long position(@Nullable TrackingToken token) {
        TrackingToken plain = token == null ? null : WrappedToken.unwrapLowerBound(token);
        if (plain == null) {
            return 0;
        }
        if (plain instanceof GlobalSequenceTrackingToken sequence) {
            return sequence.getGlobalIndex();
        }
        throw new IllegalArgumentException("Not a position of the event log: " + token);
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return tail.peek();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        return tail.hasNext(timeout, unit);
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        return tail.next();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        tail.onAvailable(callback);
        return true;
    }

    @Override
    public void close() {
        tail.close();
    }
}
