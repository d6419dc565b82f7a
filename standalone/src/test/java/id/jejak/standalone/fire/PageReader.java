package id.jejak.standalone.fire;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Somebody who reads a page over and over. It is there, or away for a while and says so in words with a time to come
 * again; nothing else, and never a long wait.
 */
final class PageReader implements AutoCloseable {
    private static final long BETWEEN_MILLIS = 100;
    private static final long BOUND_SECONDS = 60;
    private static final int MOST_LOOKS = 300;
    private static final int MOST_SAID = 6_000;

    private final ServiceProcess service;
    private final String path;
    private final Map<Integer, Integer> statuses = new ConcurrentHashMap<>();
    private final Thread reading;
    private volatile String complaint = "";
    private volatile boolean closing;

    PageReader(ServiceProcess service, String path) {
        this.service = service;
        this.path = path;
        reading = new Thread(this::read, "page-reader");
        reading.setDaemon(true);
        reading.start();
    }

    private void read() {
        while (!closing && complaint.isEmpty()) {
            long begun = System.nanoTime();
            try {
                HttpResponse<String> answer = service.get(path, "text/html");
                statuses.merge(answer.statusCode(), 1, Integer::sum);
                complaint = complaintOf(answer, begun);
            } catch (UncheckedIOException e) {
                complaint = "no answer: " + e.getMessage();
            }
            Patience.pause(BETWEEN_MILLIS);
        }
    }

    private String complaintOf(HttpResponse<String> answer, long begun) {
        long seconds = (System.nanoTime() - begun) / 1_000_000_000L;
        if (seconds > BOUND_SECONDS) {
            return "answered after " + seconds + " s";
        }
        boolean away = answer.statusCode() == 503
                && answer.headers().firstValue("Retry-After").isPresent()
                && answer.body().contains("Basis data");
        return answer.statusCode() == 200 || away
                ? ""
                : answer.statusCode() + " " + answer.body() + "\nThe service said\n" + saidOfFailure();
    }

    /** What the service wrote when it failed at the page last. */
    private String saidOfFailure() {
        String said = service.said();
        int failed = said.lastIndexOf(" " + path + " failed");
        return failed < 0 ? "nothing of it" : said.substring(failed, Math.min(said.length(), failed + MOST_SAID));
    }

    /** Whether it was ever told to come again; waits a while for it. */
    boolean wasTurnedAway() {
        for (int look = 0; look < MOST_LOOKS && !statuses.containsKey(503); look++) {
            Patience.pause(BETWEEN_MILLIS);
        }
        return statuses.containsKey(503);
    }

    /** Statuses and how often each came; fails when an answer was none of the two. */
    Map<Integer, Integer> finish() {
        closing = true;
        if (!complaint.isEmpty()) {
            throw new AssertionError("A reader of " + path + " got " + complaint);
        }
        return new TreeMap<>(statuses);
    }

    @Override
    public void close() {
        closing = true;
    }
}
