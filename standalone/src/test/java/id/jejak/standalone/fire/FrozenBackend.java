package id.jejak.standalone.fire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;

/** One of PostgreSQL's processes, stopped in the middle of its work. */
final class FrozenBackend implements AutoCloseable {
    private static final int MOST_TRIES = 2_000;
    private static final long HELD_MILLIS = 300;

    private final long pid;
    private boolean frozen = true;

    private FrozenBackend(long pid) {
        this.pid = pid;
    }

    /** Freezes whoever appends, at a moment at which it holds the lock that all appends need. */
    static FrozenBackend holdingTheAppendLock(PostgresProcess postgres) throws SQLException {
        try (AppendWatch watch = new AppendWatch(postgres)) {
            for (int tries = 0; tries < MOST_TRIES; tries++) {
                watch.awaitAppending();
                long holder = watch.holder();
                if (holder != 0) {
                    FrozenBackend backend = new FrozenBackend(holder);
                    signal("STOP", holder);
                    Patience.pause(HELD_MILLIS);
                    // It may have let go between the look and the signal.
                    if (watch.holder() == holder) {
                        return backend;
                    }
                    backend.goOn();
                }
            }
        }
        Inconclusive.unless(false, "no backend was frozen while it held the append lock");
        throw new IllegalStateException("unreachable");
    }

    void goOn() {
        if (frozen) {
            frozen = false;
            signal("CONT", pid);
        }
    }

    /** As {@code kill -9}: PostgreSQL then ends all of its processes and recovers. */
    void kill() {
        frozen = false;
        signal("KILL", pid);
    }

    private static void signal(String name, long pid) {
        try {
            Process kill = new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start();
            if (kill.waitFor() != 0) {
                throw new IllegalStateException("kill -" + name + " " + pid + " failed");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        goOn();
    }
}
