package id.jejak.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.eventlog.testing.TestLog;
import id.jejak.eventlog.testing.TestPostgres;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.TrackingEventStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LogSignalTest {
    private static final long LONG_ENOUGH_SECONDS = 30;

    private final TestPostgres.Database database = TestPostgres.freshDatabase();
    private final TestLog log = new TestLog(database, Story.SERIALIZER);

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void wakes_the_streams_of_its_own_node() throws Exception {
        LogEventStore store =
                new LogEventStore(new LogStorageEngine(log.appender(), log.reader(), Story.SERIALIZER), log.signal());
        CountDownLatch woken = new CountDownLatch(1);
        try (TrackingEventStream stream = store.openStream(null)) {
            assertThat(stream.hasNextAvailable()).isFalse();
            assertThat(stream.setOnAvailableCallback(woken::countDown)).isTrue();

            log.append("73.24.10", "Story", new StoryEvent.StoryBegun("a"));

            assertThat(woken.await(LONG_ENOUGH_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(stream.nextAvailable().getPayload()).isEqualTo(new StoryEvent.StoryBegun("a"));
        }
    }

    @Test
    void a_reader_at_the_end_asks_again_once_it_is_woken_and_finds_what_nobody_told_it_of_a_little_later()
            throws Exception {
        AtomicInteger looks = new AtomicInteger();
        EventLogReader reader = log.reader();
        try (LogTail<RecordedEvent> tail = new LogTail<>(
                log.signal(),
                0,
                10,
                after -> {
                    looks.incrementAndGet();
                    return reader.after(after, 10);
                },
                RecordedEvent::position)) {
            assertThat(tail.hasNext(0, TimeUnit.SECONDS)).isFalse();
            assertThat(tail.hasNext(0, TimeUnit.SECONDS)).isFalse();
            assertThat(looks).hasValue(1);

            log.append("73.24.10", "Story", new StoryEvent.StoryBegun("a"));
            assertThat(tail.hasNext(0, TimeUnit.SECONDS)).isTrue();
            assertThat(tail.next().position()).isEqualTo(1);
            assertThat(looks).hasValue(2);

            try (TestLog untold = new TestLog(database, Story.SERIALIZER)) {
                untold.append("73.24.11", "Story", new StoryEvent.StoryBegun("b"));
            }
            assertThat(tail.hasNext((int) LONG_ENOUGH_SECONDS, TimeUnit.SECONDS))
                    .isTrue();
        }
    }

    @Test
    void wakes_nobody_after_the_stream_was_closed() {
        LogEventStore store =
                new LogEventStore(new LogStorageEngine(log.appender(), log.reader(), Story.SERIALIZER), log.signal());
        CountDownLatch woken = new CountDownLatch(1);
        TrackingEventStream stream = store.openStream(null);
        stream.setOnAvailableCallback(woken::countDown);
        stream.close();

        log.append("73.24.10", "Story", new StoryEvent.StoryBegun("a"));

        assertThat(woken.getCount()).isEqualTo(1);
    }

    @Test
    void wakes_the_other_nodes_also_after_their_connections_broke() throws Exception {
        LogSignal elsewhere = new LogSignal();
        Backends backends = new Backends(database);
        try (LogSignalRelay here = new LogSignalRelay(database.appender(), log.signal());
                LogSignalRelay there = new LogSignalRelay(database.projector(), elsewhere)) {
            backends.awaitListening(2);
            assertWoken(elsewhere, "a");

            backends.terminateListeners();
            backends.awaitListening(2);
            assertWoken(elsewhere, "b");
        }
    }

    private void assertWoken(LogSignal elsewhere, String story) throws InterruptedException {
        CountDownLatch woken = new CountDownLatch(1);
        elsewhere.register(woken::countDown);
        log.append(story, "Story", new StoryEvent.StoryBegun(story));
        assertThat(woken.await(LONG_ENOUGH_SECONDS, TimeUnit.SECONDS)).isTrue();
    }
}
