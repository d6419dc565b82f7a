package id.jejak.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.eventlog.AppendOutcome.Appended;
import id.jejak.eventlog.AppendOutcome.Conflict;
import id.jejak.eventlog.AppendOutcome.Duplicate;
import id.jejak.eventlog.testing.TestPostgres;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Two nodes race for a few aggregates, while their connections break now and then. */
class TwoNodesTest {
    private static final int AGGREGATES = 5;
    private static final int THREADS_PER_NODE = 4;
    private static final int COMMANDS_PER_THREAD = 25;

    private final TestPostgres.Database database = TestPostgres.freshDatabase();
    private final EventLogReader reader = new EventLogReader(database.projector(), Story.SERIALIZER);

    @Test
    void the_log_stays_dense_and_complete() throws Exception {
        SimpleMeterRegistry metrics = new SimpleMeterRegistry();
        ExecutorService threads = Executors.newFixedThreadPool(2 * THREADS_PER_NODE);
        try (EventAppender one = new EventAppender(database.appender(), new LogSignal(), metrics);
                EventAppender two = new EventAppender(database.appender(), new LogSignal(), metrics)) {
            List<CompletableFuture<Void>> racing = new ArrayList<>();
            for (int n = 0; n < 2 * THREADS_PER_NODE; n++) {
                EventAppender node = n % 2 == 0 ? one : two;
                Random random = new Random(n);
                racing.add(CompletableFuture.runAsync(() -> appendAll(node, random), threads));
            }
            CompletableFuture<Void> all = CompletableFuture.allOf(racing.toArray(CompletableFuture[]::new));
            Backends backends = new Backends(database);
            for (int breaks = 0; breaks < 5 && !all.isDone(); breaks++) {
                Thread.sleep(150);
                backends.terminateAppenders();
            }
            all.join();
        } finally {
            threads.shutdown();
        }

        int expected = 2 * THREADS_PER_NODE * COMMANDS_PER_THREAD;
        List<RecordedEvent> events = reader.after(0, expected + 1);
        assertThat(events)
                .extracting(RecordedEvent::position)
                .isEqualTo(LongStream.rangeClosed(1, expected).boxed().toList());
        assertThat(events).extracting(RecordedEvent::commandId).doesNotHaveDuplicates();
        assertThat(events).extracting(RecordedEvent::recordedAt).isSorted();
        Map<String, Long> next = new HashMap<>();
        for (RecordedEvent event : events) {
            assertThat(event.sequence()).isEqualTo(next.getOrDefault(event.aggregateId(), 0L));
            next.put(event.aggregateId(), event.sequence() + 1);
        }
        assertThat(next).hasSize(AGGREGATES);
    }

    private void appendAll(EventAppender node, Random random) {
        for (int n = 0; n < COMMANDS_PER_THREAD; n++) {
            String story = "73.24.10/" + random.nextInt(AGGREGATES) + "/2025";
            AppendRequest request = Story.line(story, nextSequence(story));
            while (!recorded(node, request)) {
                request = Story.line(request.commandId(), "body", story, nextSequence(story));
            }
        }
    }

    private long nextSequence(String story) {
        return reader.lastSequenceOf(story).map(last -> last + 1).orElse(0L);
    }

    private static boolean recorded(EventAppender node, AppendRequest request) {
        try {
            AppendOutcome outcome = node.append(request).join();
            assertThat(outcome).isInstanceOfAny(Appended.class, Conflict.class, Duplicate.class);
            return !(outcome instanceof Conflict);
        } catch (CompletionException e) {
            assertThat(e.getCause()).isInstanceOfAny(LogBusyException.class, OutcomeUnknownException.class);
            return false;
        }
    }
}
