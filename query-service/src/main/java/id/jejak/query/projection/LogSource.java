package id.jejak.query.projection;

import id.jejak.eventlog.EventLogReader;
import id.jejak.eventlog.LogSignal;
import id.jejak.eventlog.LogTail;
import id.jejak.eventlog.RecordedEvent;
import id.jejak.eventlog.UnreadableEventException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
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
    private final SharedPages pages;
    private final LogSignal signal;
    private final int fetchEvents;
    private final ProjectionProgress progress;

    LogSource(EventLogReader log, SharedPages pages, LogSignal signal, int fetchEvents, ProjectionProgress progress) {
        this.log = log;
        this.pages = pages;
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
            return pages.after(position, fetchEvents);
        } catch (UnreadableEventException e) {
            long before = e.position() - position - 1;
            if (before == 0) {
                throw e;
            }
            return pages.after(position, Math.toIntExact(before));
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
        private final LogTail<RecordedEvent> tail;

        private Stream(long start) {
            this.tail = new LogTail<>(signal, start, fetchEvents, LogSource.this::fetch, RecordedEvent::position);
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return tail.peek().map(LogSource::message);
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            return tail.hasNext(timeout, unit);
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            return message(tail.next());
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

    private static TrackedEventMessage<?> message(RecordedEvent event) {
        return new GenericTrackedEventMessage<>(
                new GlobalSequenceTrackingToken(event.position()),
                new GenericEventMessage<>(event.eventId().toString(), event, Map.of(), event.recordedAt()));
    }
}
