package id.jejak.query.projection;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Shortens the pauses that Axon's coordinator takes between two looks at the log: 100 ms while its buffer of 1024 events
 * is full, 500 ms when the log has no more. Both are fixed in Axon. Its back-off after errors doubles up to a minute,
 * which would let pages lag as long after a database has come back: a few seconds spare a struggling one just as well.
 */
final class CappedScheduler extends ScheduledThreadPoolExecutor {
    private static final long BUFFER_FULL_MILLIS = 100;
    private static final long NOTHING_MORE_MILLIS = 500;
    private static final long LONGEST_BACK_OFF_MILLIS = 4000;

    private final long longestMillis;

    CappedScheduler(String name, long longestMillis) {
        super(1, task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
        this.longestMillis = longestMillis;
        setRemoveOnCancelPolicy(true);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
        long millis = unit.toMillis(delay);
        boolean pause = millis == BUFFER_FULL_MILLIS || millis == NOTHING_MORE_MILLIS;
        long longest = pause ? longestMillis : LONGEST_BACK_OFF_MILLIS;
        return super.schedule(task, Math.min(millis, longest), TimeUnit.MILLISECONDS);
    }
}
