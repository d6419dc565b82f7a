package id.jejak.eventlog;

import id.jejak.eventlog.testing.TestLog;
import id.jejak.eventlog.testing.TestPostgres;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;

/** Our log, read through the stream that projections use. */
final class OrderedLog implements LogUnderTest {
    /** No signal tells of what is committed here, and without one the stream does not look at once. */
    private static final int LOOKS_AGAIN_MILLIS = 100;

    private final TestPostgres.Database database;
    private final EventLogReader reader;
    private final BlockingStream<TrackedEventMessage<?>> stream;

    OrderedLog(TestPostgres.Database database, TestLog log) {
        this.database = database;
        this.reader = log.reader();
        LogStorageEngine engine = new LogStorageEngine(log.appender(), reader, Story.SERIALIZER);
        this.stream = new LogEventStore(engine, log.signal()).openStream(null);
    }

    @Override
    public Held begin(String story) {
        HeldAppend held = new HeldAppend(database.appender(), story, 0);
        return new Held() {
            @Override
            public void commit() {
                held.commit();
            }

            @Override
            public void rollback() {
                held.rollback();
            }
        };
    }

    @Override
    public List<String> readOn() {
        List<String> stories = new ArrayList<>();
        try {
            while (stream.hasNextAvailable(LOOKS_AGAIN_MILLIS, TimeUnit.MILLISECONDS)) {
                stories.add(((StoryEvent.LineAdded) stream.nextAvailable().getPayload()).text());
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return stories;
    }

    @Override
    public List<String> stored() {
        return reader.after(0, 100).stream().map(RecordedEvent::aggregateId).toList();
    }
}
