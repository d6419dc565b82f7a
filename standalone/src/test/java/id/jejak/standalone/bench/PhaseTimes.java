package id.jejak.standalone.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How long something that is looked at again and again was seen in each of its phases. */
final class PhaseTimes {
    private final Map<String, Long> nanos = new LinkedHashMap<>();
    private long lastLookNanos = System.nanoTime();

    void seen(String phase) {
        long now = System.nanoTime();
        nanos.merge(phase.toLowerCase(Locale.ROOT).replace('_', ' '), now - lastLookNanos, Long::sum);
        lastLookNanos = now;
    }

    /** Such as "folding 60 %, comparing 40 %". */
    String told() {
        double all = nanos.values().stream().mapToLong(Long::longValue).sum();
        return nanos.entrySet().stream()
                .map(phase -> "%s %.0f %%".formatted(phase.getKey(), 100 * phase.getValue() / all))
                .collect(Collectors.joining(", "));
    }
}
