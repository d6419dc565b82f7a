package id.jejak.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jejak.eventlog.testing.TestLog;
import id.jejak.eventlog.testing.TestPostgres;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A reader sees every committed event exactly once and in order, whatever the writers do meanwhile. */
class NoEventIsSkippedTest {
    private static final Duration GAP_TIMEOUT = Duration.ofMillis(200);

    private final TestPostgres.Database database = TestPostgres.freshDatabase();

    @Test
    void the_log_delivers_what_a_late_commit_left_behind() {
        try (TestLog testLog = new TestLog(database, Story.SERIALIZER)) {
            LogUnderTest log = new OrderedLog(database, testLog);

            List<String> delivered = deliveredWhileACommitIsLate(log);

            assertThat(delivered).containsExactly("late", "neighbour", "last").isEqualTo(log.stored());
        }
    }

    /** The control arm: if this engine lost nothing, the test above would prove nothing. */
    @Test
    void the_stock_engine_of_axon_loses_that_event() throws SQLException {
        LogUnderTest log = new StockLog(database, GAP_TIMEOUT);

        List<String> delivered = deliveredWhileACommitIsLate(log);

        assertThat(log.stored()).containsExactly("late", "neighbour", "last");
        assertThat(delivered).containsExactly("neighbour", "last");
    }

    private List<String> deliveredWhileACommitIsLate(LogUnderTest log) {
        List<String> delivered = new ArrayList<>();
        LogUnderTest.Held late = log.begin("late");
        CompletableFuture<Void> neighbour =
                CompletableFuture.runAsync(() -> log.begin("neighbour").commit());
        Backends backends = new Backends(database);
        await().until(() -> neighbour.isDone() || backends.waiting() == 1);
        // The neighbour has grown older than the gap time-out before the reader comes to it.
        await().pollDelay(GAP_TIMEOUT.multipliedBy(2)).until(() -> true);
        delivered.addAll(log.readOn());
        late.commit();
        neighbour.join();
        log.begin("rolled back").rollback();
        delivered.addAll(log.readOn());
        log.begin("last").commit();
        delivered.addAll(log.readOn());
        delivered.addAll(log.readOn());
        return delivered;
    }

    @Test
    void a_reader_beside_busy_writers_sees_all_dense_and_in_order() {
        int writers = 4;
        int appendsEach = 20;
        EventLogReader reader = new EventLogReader(database.projector(), Story.SERIALIZER);
        List<CompletableFuture<Void>> writing = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            String story = "73.24.10/" + writer + "/2025";
            Random random = new Random(writer);
            writing.add(CompletableFuture.runAsync(() -> appendAndSometimesRollBack(story, appendsEach, random)));
        }
        CompletableFuture<Void> allWritten = CompletableFuture.allOf(writing.toArray(CompletableFuture[]::new));

        List<Long> seen = new ArrayList<>();
        boolean written;
        do {
            written = allWritten.isDone();
            long last = seen.isEmpty() ? 0 : seen.get(seen.size() - 1);
            reader.after(last, 7).forEach(event -> seen.add(event.position()));
        } while (!written || seen.size() < reader.head());
        allWritten.join();

        assertThat(seen)
                .isEqualTo(LongStream.rangeClosed(1, (long) writers * appendsEach)
                        .boxed()
                        .toList());
        assertThat(reader.after(0, Integer.MAX_VALUE))
                .extracting(RecordedEvent::recordedAt)
                .isSorted();
    }

    private void appendAndSometimesRollBack(String story, int appends, Random random) {
        for (int sequence = 0; sequence < appends; sequence++) {
            while (random.nextInt(4) == 0) {
                new HeldAppend(database.appender(), story, sequence).rollback();
            }
            HeldAppend held = new HeldAppend(database.appender(), story, sequence);
            LockSupport.parkNanos(random.nextInt(5_000_000));
            held.commit();
        }
    }
}
