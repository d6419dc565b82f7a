package id.jejak.eventlog.testing;

import id.jejak.eventlog.AppendOutcome;
import id.jejak.eventlog.AppendRequest;
import id.jejak.eventlog.EventAppender;
import id.jejak.eventlog.EventLogReader;
import id.jejak.eventlog.EventSerializer;
import id.jejak.eventlog.LogSignal;
import id.jejak.eventlog.NewEvent;
import id.jejak.eventlog.RecordedEvent;
import id.jejak.kernel.language.EventMetadata;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event log to fill by hand: what is appended goes through the real appender. */
public final class TestLog implements AutoCloseable {
    private final EventSerializer serializer;
    private final LogSignal signal = new LogSignal();
    private final EventAppender appender;
    private final EventLogReader reader;

    /** A log in a database, for the events that the serializer knows. */
    public TestLog(TestPostgres.Database database, EventSerializer serializer) {
        this.serializer = serializer;
        this.appender = new EventAppender(database.appender(), signal, new SimpleMeterRegistry());
        this.reader = new EventLogReader(database.projector(), serializer);
    }

    /** Appends events that continue their aggregate now, as one command; fails on any outcome but success. */
    public AppendOutcome.Appended append(String aggregateId, String aggregateType, Object... payloads) {
        return append(null, aggregateId, aggregateType, payloads);
    }

    /** The same as a founding import, dated as given. */
    public AppendOutcome.Appended importAt(
            Instant recordingTime, String aggregateId, String aggregateType, Object... payloads) {
        return append(recordingTime, aggregateId, aggregateType, payloads);
    }

    private AppendOutcome.Appended append(
            @Nullable Instant importedTime, String aggregateId, String aggregateType, Object... payloads) {
        UUID commandId = UUID.randomUUID();
        List<RecordedEvent> before = reader.ofAggregate(aggregateId);
        List<NewEvent> events = new ArrayList<>();
        for (Object payload : payloads) {
            events.add(serializer.newEvent(
                    aggregateId, before.size() + events.size(), aggregateType, payload, metadata(commandId)));
        }
        byte[] digest = commandId.toString().getBytes(StandardCharsets.UTF_8);
        AppendOutcome outcome = appender.append(new AppendRequest(commandId, digest, events, importedTime))
                .join();
        if (outcome instanceof AppendOutcome.Appended appended) {
            return appended;
        }
        throw new AssertionError("Not appended: " + outcome);
    }

    private static EventMetadata metadata(UUID commandId) {
        return new EventMetadata("tester", "Penguji", "operator", commandId.toString(), "a test", null);
    }

    /** The appender that all goes through. */
    public EventAppender appender() {
        return appender;
    }

    /** Woken by what is appended here. */
    public LogSignal signal() {
        return signal;
    }

    /** Reads the whole log. */
    public EventLogReader reader() {
        return reader;
    }

    @Override
    public void close() {
        try {
            appender.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The appender did not close", e);
        }
    }
}
