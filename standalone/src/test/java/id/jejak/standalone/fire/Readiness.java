package id.jejak.standalone.fire;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Watches what a service says of itself, and notes each change. */
final class Readiness implements AutoCloseable {
    private static final long LOOK_AGAIN_MILLIS = 200;
    private static final Duration CHANGE = Duration.ofMinutes(3);

    private final ServiceProcess service;
    private final List<String> changes = new ArrayList<>();
    private final Thread watching;
    private volatile boolean closing;

    Readiness(ServiceProcess service) {
        this.service = service;
        watching = new Thread(this::watch, "readiness-watch");
        watching.setDaemon(true);
        watching.start();
    }

    private void watch() {
        String before = "";
        while (!closing) {
            String now = service.readiness();
            if (!status(now).equals(status(before))) {
                synchronized (changes) {
                    changes.add(now);
                }
                before = now;
            }
            Patience.pause(LOOK_AGAIN_MILLIS);
        }
    }

    private static String status(String readiness) {
        return readiness.split(" ", 2)[0];
    }

    /** Waits until it said that it is not ready; answers in which words. */
    String awaitFallen() {
        Patience.until(CHANGE, () -> !fallen().isEmpty(), () -> "readiness did not fall: " + changes());
        return fallen();
    }

    private String fallen() {
        return changes().stream()
                .filter(change -> change.startsWith("503 "))
                .findFirst()
                .orElse("");
    }

    /** Waits until it says that it is ready again, after it had fallen. */
    void awaitBack() {
        awaitFallen();
        Patience.until(
                CHANGE,
                () -> changes().get(changes().size() - 1).startsWith("200 "),
                () -> "readiness did not come back: " + changes());
    }

    List<String> changes() {
        synchronized (changes) {
            return List.copyOf(changes);
        }
    }

    @Override
    public void close() {
        closing = true;
    }
}
