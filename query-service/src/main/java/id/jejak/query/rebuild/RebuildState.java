package id.jejak.query.rebuild;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rebuild, as every node sees it.
 *
 * @param number counts rebuilds
 * @param startedBy who started it, as they said
 * @param leftovers schemas that earlier ones left and this one found
 * @param running whether some process is at it; without an outcome and not running, it ended half-way
 * @param events that are folded
 * @param eventsTotal that it has to fold
 * @param eventsPerSecond while folding
 * @param secondsLeft of the folding; null where that is not known
 * @param reason stored name of why it stopped, null where it did not
 * @param detail to the reason, in the words of whatever failed
 * @param differencesDigest identifies the differences, for whoever wants to switch all the same
 */
public record RebuildState(
        long number,
        String startedBy,
        Instant startedAt,
        int leftovers,
        boolean running,
        Phase phase,
        long events,
        long eventsTotal,
        long eventsPerSecond,
        @Nullable Long secondsLeft,
        @Nullable Instant endedAt,
        @Nullable Outcome outcome,
        @Nullable String reason,
        @Nullable String detail,
        List<TableDifference> differences,
        @Nullable String differencesDigest) {
    /** Keeps its own copy. */
    public RebuildState {
        differences = List.copyOf(differences);
    }

    /** Whether its process ended before it did. */
    public boolean endedHalfWay() {
        return outcome == null && !running;
    }
}
