package id.jejak.query.kept;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Checks a few kept documents again and again, on a thread of its own. */
final class CheckSchedule implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CheckSchedule.class);

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread made = new Thread(task, "kept-documents-check");
        made.setDaemon(true);
        return made;
    });

    /** Zero {@code every}: never. */
    CheckSchedule(DocumentCheck check, Duration every, int documents) {
        if (!every.isZero()) {
            thread.scheduleWithFixedDelay(
                    () -> run(check, documents), every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** An exception would end the schedule without a word. */
    private static void run(DocumentCheck check, int documents) {
        try {
            check.next(documents);
        } catch (RuntimeException failed) {
            LOG.error("Kept documents were not checked; the next check tries again", failed);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
