package id.jejak.eventlog;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.axonframework.common.Registration;
import org.jspecify.annotations.Nullable;

/**
 * The log from a position on, for one reader; it tells its reader when more has come.
 *
 * @param <T> what the reader is given for an event
 */
public final class LogTail<T> implements AutoCloseable {
    private static final long END_HOLDS_NANOS = TimeUnit.MILLISECONDS.toNanos(50);
    /** A signal may be lost with its connection. */
    private static final long LOOK_AGAIN_MILLIS = 1000;

    private final LogSignal signal;
    private final int fetchEvents;
    private final LongFunction<List<T>> after;
    private final ToLongFunction<T> positionOf;
    private final Registration wakeUp;
    private final Deque<T> fetched = new ArrayDeque<>();
    private long position;
    private boolean woken;
    /** When a look last reached the end of the log; null before, and while there may be more. */
    private @Nullable Long endSeenNanos;

    private @Nullable Registration availability;

    /**
     * Reads nothing yet.
     *
     * @param start the position after which it begins
     * @param fetchEvents how many events {@code after} gives at most; fewer: the log has no more
     * @param after the events after a position, in order
     */
    public LogTail(
            LogSignal signal, long start, int fetchEvents, LongFunction<List<T>> after, ToLongFunction<T> positionOf) {
        this.signal = signal;
        this.position = start;
        this.fetchEvents = fetchEvents;
        this.after = after;
        this.positionOf = positionOf;
        this.wakeUp = signal.register(this::wake);
    }

    private synchronized void wake() {
        woken = true;
        notifyAll();
    }

    /** The next event, which stays the next; nothing when the log has no more. */
    public Optional<T> peek() {
        return available() ? Optional.of(fetched.element()) : Optional.empty();
    }

    /** Whether there is a next event, or comes in time. */
    public boolean hasNext(int timeout, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        while (!available()) {
            long leftMillis = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (leftMillis <= 0) {
                return false;
            }
            sleep(Math.min(leftMillis, LOOK_AGAIN_MILLIS));
        }
        return true;
    }

    /** The next event; waits until there is one. */
    public T next() throws InterruptedException {
        while (!available()) {
            sleep(LOOK_AGAIN_MILLIS);
        }
        return fetched.remove();
    }

    /** Has something done whenever more may have come. */
    public void onAvailable(Runnable callback) {
        if (availability != null) {
            availability.cancel();
        }
        // After this tail's own, so that the reader who is called finds it awake.
        availability = signal.register(callback);
    }

    private boolean available() {
        if (fetched.isEmpty() && isWorthALook()) {
            List<T> page = after.apply(position);
            endSeenNanos = page.size() < fetchEvents ? System.nanoTime() : null;
            fetched.addAll(page);
            if (!page.isEmpty()) {
                position = positionOf.applyAsLong(fetched.getLast());
            }
        }
        return !fetched.isEmpty();
    }

    /** Axon asks several times on end whether there is more. Only a signal, or some time, may have changed the answer. */
    private synchronized boolean isWorthALook() {
        boolean worth = woken || endSeenNanos == null || System.nanoTime() - endSeenNanos > END_HOLDS_NANOS;
        if (worth) {
            // Before the look: what comes meanwhile is worth another.
            woken = false;
            endSeenNanos = null;
        }
        return worth;
    }

    private synchronized void sleep(long millis) throws InterruptedException {
        if (!woken) {
            wait(millis);
        }
    }

    @Override
    public void close() {
        wakeUp.cancel();
        if (availability != null) {
            availability.cancel();
        }
    }
}
