package id.jejak.standalone.fire;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Waits for things to happen, never for ever. */
final class Patience {
    private static final long LOOK_AGAIN_MILLIS = 50;

    private Patience() {}

    /** Fails with what is said when it has not happened in time. */
    static void until(Duration atMost, Condition happened, Supplier<String> otherwise) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (!happened.holds()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Waited " + atMost.toSeconds() + " s: " + otherwise.get());
            }
            pause(LOOK_AGAIN_MILLIS);
        }
    }

    /** Sleeps. */
    static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Something to wait for. */
    @FunctionalInterface
    interface Condition {
        /** Whether it holds now. */
        boolean holds();
    }
}
