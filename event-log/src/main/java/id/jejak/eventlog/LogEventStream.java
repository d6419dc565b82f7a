package id.jejak.eventlog;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.Registration;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.jspecify.annotations.Nullable;

/** The log from a position on, for one reader; it tells its reader when more has come. */
final class LogEventStream implements TrackingEventStream {
    private final LogStorageEngine engine;
    private final LogSignal signal;
    private final int fetchSize;
    private final Registration wakeUp;
    private final Deque<TrackedEventMessage<?>> fetched = new ArrayDeque<>();
    private long position;
    private boolean woken;
    private @Nullable Registration availability;

    LogEventStream(LogStorageEngine engine, LogSignal signal, int fetchSize, @Nullable TrackingToken start) {
        this.engine = engine;
        this.signal = signal;
        this.fetchSize = fetchSize;
        this.position = position(start);
        this.wakeUp = signal.register(this::wake);
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

    private synchronized void wake() {
        woken = true;
        notifyAll();
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return available() ? Optional.of(fetched.element()) : Optional.empty();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        while (!available()) {
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (left <= 0) {
                return false;
            }
            await(left);
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!available()) {
            await(TimeUnit.SECONDS.toMillis(1));
        }
        return fetched.remove();
    }

    private boolean available() {
        if (fetched.isEmpty()) {
            synchronized (this) {
                woken = false;
            }
            fetched.addAll(engine.trackedAfter(position, fetchSize));
            if (!fetched.isEmpty()) {
                position = position(fetched.getLast().trackingToken());
            }
        }
        return !fetched.isEmpty();
    }

    private synchronized void await(long millis) throws InterruptedException {
        if (!woken) {
            wait(millis);
        }
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        if (availability != null) {
            availability.cancel();
        }
        availability = signal.register(callback);
        return true;
    }

    @Override
    public void close() {
        wakeUp.cancel();
        if (availability != null) {
            availability.cancel();
        }
    }
}
