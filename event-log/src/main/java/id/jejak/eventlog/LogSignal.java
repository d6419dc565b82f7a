package id.jejak.eventlog;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.common.Registration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wakes whoever waits for the log to grow. A wake-up says only "look again": it may come too often, and one that is
 * missed (a connection broken) must cost time, never an event.
 */
public final class LogSignal {
    private static final Logger LOG = LoggerFactory.getLogger(LogSignal.class);

    private final List<Runnable> waiting = new CopyOnWriteArrayList<>();
    private final List<Runnable> announcing = new CopyOnWriteArrayList<>();

    /**
     * Calls back, quickly and often, when the log may have grown, in the order in which callbacks were registered. The
     * callback must not block.
     */
    public Registration register(Runnable callback) {
        return added(waiting, callback);
    }

    /** Calls back only when this node itself has appended, so that it can tell the others. */
    Registration registerAnnouncer(Runnable callback) {
        return added(announcing, callback);
    }

    /** This node has appended: wake the node, and let the others know. */
    public void appended() {
        wake();
        announcing.forEach(LogSignal::call);
    }

    /** The log may have grown, here or elsewhere. */
    public void wake() {
        waiting.forEach(LogSignal::call);
    }

    private static Registration added(List<Runnable> list, Runnable callback) {
        list.add(callback);
        return () -> list.remove(callback);
    }

    private static void call(Runnable callback) {
        try {
            callback.run();
        } catch (RuntimeException e) {
            // The writer must not stop because a listener is broken; the listener finds the events when it looks.
            LOG.error("A listener of the event log failed", e);
        }
    }
}
