package id.jejak.standalone.bench;

import id.jejak.query.rebuild.Outcome;
import id.jejak.query.rebuild.Rebuild;
import id.jejak.query.rebuild.RebuildState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A rebuild of all views from the big log, from its start until the new views are read, while the service answers;
 * against reading the log with a cursor and then copying the rows of all views into bare tables.
 */
final class RebuildSpeed implements Measurement {
    private static final int MOST_ROUNDS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(60);
    private static final long BETWEEN_LOOKS_MILLIS = 20;

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public List<Figure> measure(Effort effort) throws Exception {
        BigDatabase big = BigDatabase.of(effort);
        CursorRead cursor = new CursorRead(big.database().as("jejak_projector"));
        List<Round> rounds = new ArrayList<>();
        List<String> told = new ArrayList<>();
        try (Node query = Node.query(big.database())) {
            query.awaitApplied();
            CopiedViews copy = new CopiedViews(big.database());
            cursor.all();
            for (int round = 0; round < Math.min(MOST_ROUNDS, effort.rounds()); round++) {
                double read = Load.millis(cursor::all);
                double limit = big.events() / ((read + copy.millis()) / 1e3);
                PhaseTimes phases = new PhaseTimes();
                double rebuilt = Load.millis(() -> rebuild(query.part(Rebuild.class), phases));
                rounds.add(new Round(big.events() / (rebuilt / 1e3), limit));
                told = List.of(phases.told());
            }
        }
        return List.of(Figure.of("Rebuild of all views", "events read, and their rows copied", Unit.PER_SECOND, rounds)
                .wanted(Wanted.atLeast(0.4))
                .timeGoes(told));
    }

    private static void rebuild(Rebuild rebuild, PhaseTimes phases) throws InterruptedException {
        long number = rebuild.start("bench", null);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        RebuildState state = rebuild.last().orElseThrow();
        while (state.number() != number || state.outcome() == null) {
            if (System.nanoTime() > deadline || state.number() == number && state.endedHalfWay()) {
                throw new IllegalStateException("The rebuild did not end: " + state);
            }
            phases.seen(state.phase().name());
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
            state = rebuild.last().orElseThrow();
        }
        if (state.outcome() != Outcome.DONE) {
            throw new IllegalStateException("The rebuild ended otherwise: " + state);
        }
    }
}
