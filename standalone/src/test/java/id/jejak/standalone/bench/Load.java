package id.jejak.standalone.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Several threads that each do one thing after another for a while. */
final class Load {
    /** Something that is done again and again. */
    interface Work {
        void once() throws Exception;
    }

    private static final long MOST_SECONDS_TO_END = 60;

    private Load() {}

    /** How often per second all of them together did it, one thread for each work; what one throws ends it. */
    static double perSecond(List<? extends Work> works, Duration atLeast) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(works.size());
        try {
            long start = System.nanoTime();
            long end = start + atLeast.toNanos();
            List<Future<Long>> counts = new ArrayList<>();
            for (Work work : works) {
                counts.add(threads.submit(() -> until(end, work)));
            }
            long all = 0;
            for (Future<Long> count : counts) {
                all += count.get();
            }
            return all / ((System.nanoTime() - start) / 1e9);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        } finally {
            threads.shutdown();
            threads.awaitTermination(MOST_SECONDS_TO_END, TimeUnit.SECONDS);
        }
    }

    private static long until(long endNanos, Work work) throws Exception {
        long done = 0;
        do {
            work.once();
            done++;
        } while (System.nanoTime() < endNanos);
        return done;
    }

    /** How long it takes, in milliseconds. */
    static double millis(Work work) throws Exception {
        long start = System.nanoTime();
        work.once();
        return (System.nanoTime() - start) / 1e6;
    }
}
