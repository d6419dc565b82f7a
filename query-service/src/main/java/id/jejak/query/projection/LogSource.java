package id.jejak.query.projection;

import id.jejak.eventlog.EventLogReader;
import id.jejak.eventlog.LogSignal;
import id.jejak.eventlog.RecordedEvent;
import id.jejak.eventlog.UnreadableEventException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.Registration;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * The log as Axon's processors read it, whole and in order. A message's payload is the {@link RecordedEvent}, so that a
 * projection sees position, recording time and author as the log holds them.
 */
final class LogSource implements StreamableMessageSource<TrackedEventMessage<?>> {
    private final EventLogReader log;
    private final LogSignal signal;
    private final int fetchEvents;
    private final ProjectionProgress progress;

    LogSource(EventLogReader log, LogSignal signal, int fetchEvents, ProjectionProgress progress) {
        this.log = log;
        this.signal = signal;
        this.fetchEvents = fetchEvents;
        this.progress = progress;
    }

    /** The next events; those before one that cannot be read are still given, and that one stops the reading. */
    private List<RecordedEvent> fetch(long position) {
        try {
            List<RecordedEvent> events = readable(position);
            progress.read();
            return events;
        } catch (RuntimeException e) {
            progress.unread(e);
            throw e;
        }
    }

    private List<RecordedEvent> readable(long position) {
        try {
            return log.after(position, fetchEvents);
        } catch (UnreadableEventException e) {
            long before = e.position() - position - 1;
            if (before == 0) {
                throw e;
            }
            return log.after(position, Math.toIntExact(before));
        }
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(log.head());
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken after) {
        return new Stream(after == null ? 0 : position(after));
    }

    private static long position(TrackingToken token) {
        return token.position()
                .orElseThrow(() -> new IllegalArgumentException("Not a position of the event log: " + token));
    }

    private final class Stream implements BlockingStream<TrackedEventMessage<?>> {
        private final Deque<TrackedEventMessage<?>> fetched = new ArrayDeque<>();
        private final Registration wakeUp = signal.register(this::wake);
        private @Nullable Registration availability;
        private long position;
        private boolean woken;

        private Stream(long position) {
            this.position = position;
        }

        private synchronized void wake() {
            woken = true;
            notifyAll();
        }

        private boolean available() {
            if (fetched.isEmpty()) {
                synchronized (this) {
                    woken = false;
                }
                for (RecordedEvent event : fetch(position)) {
                    fetched.add(message(event));
                    position = event.position();
                }
            }
            return !fetched.isEmpty();
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return available() ? Optional.of(fetched.element()) : Optional.empty();
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            long deadline = System.nanoTime() + unit.toNanos(timeout);
            while (!available()) {
                long leftMillis = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                if (leftMillis <= 0) {
                    return false;
                }
                sleep(leftMillis);
            }
            return true;
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            while (!available()) {
                sleep(1000);
            }
            return fetched.remove();
        }

        private synchronized void sleep(long millis) throws InterruptedException {
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

    private static TrackedEventMessage<?> message(RecordedEvent event) {
        return new GenericTrackedEventMessage<>(
                new GlobalSequenceTrackingToken(event.position()),
                new GenericEventMessage<>(event.eventId().toString(), event, Map.of(), event.recordedAt()));
    }
}
