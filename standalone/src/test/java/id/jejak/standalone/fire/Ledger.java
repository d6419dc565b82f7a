package id.jejak.standalone.fire;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Everything that was asked, and what was told. */
final class Ledger {
    private final ConcurrentLinkedQueue<Asked> asked = new ConcurrentLinkedQueue<>();
    private final AtomicInteger size = new AtomicInteger();

    Asked open(Asked one) {
        asked.add(one);
        size.incrementAndGet();
        return one;
    }

    int size() {
        return size.get();
    }

    Stream<Asked> all() {
        return asked.stream();
    }

    List<Asked> unsettled() {
        return all().filter(one -> !one.isSettled()).toList();
    }

    long recorded() {
        return all().filter(one -> one.recorded().isPresent()).count();
    }

    /** Commands that were refused because what they edit had changed. */
    long conflicts() {
        return all().filter(one -> one.refused().map(Told.Refused::isConflict).orElse(false))
                .count();
    }

    /** Sendings after the one that was first told where it is recorded. */
    long resends() {
        return all().mapToLong(one -> Math.max(
                        0,
                        one.told().stream()
                                        .filter(Told.Recorded.class::isInstance)
                                        .count()
                                - 1))
                .sum();
    }

    long unknown() {
        return all().filter(Asked::wasUnknown).count();
    }

    /** How often each kind of answer was given, for a report. */
    Map<String, Integer> answers() {
        Map<String, Integer> counts = new TreeMap<>();
        all().flatMap(one -> one.told().stream()).forEach(told -> counts.merge(kind(told), 1, Integer::sum));
        return counts;
    }

    private static String kind(Told told) {
        if (told instanceof Told.Recorded recorded) {
            return recorded.duplicate() ? "recorded before" : "recorded";
        }
        if (told instanceof Told.Refused refused) {
            return "refused " + refused.status() + " " + refused.code();
        }
        return told instanceof Told.NotRecorded not
                ? "not recorded, " + not.code()
                : "unknown, " + ((Told.Unknown) told).why();
    }
}
