package id.jejak.query.rebuild;

import id.jejak.query.address.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A rebuild in words.
 *
 * @param kind name for programs: none, running, done, different, failed or half-way
 * @param sentence how far it is, or how it ended
 * @param progress how many events are folded, how fast, how long it will take; null when it does not run
 * @param differences one sentence for each table that differs
 */
public record RebuildText(
        String kind, String sentence, @Nullable String progress, List<String> differences) {
    /** Keeps its own copy. */
    public RebuildText {
        differences = List.copyOf(differences);
    }

    /** Of the latest rebuild, or of none. */
    static RebuildText of(@Nullable RebuildState state, Words words) {
        if (state == null) {
            return new RebuildText("none", words.text("rebuild.none"), null, List.of());
        }
        if (state.running()) {
            return new RebuildText(
                    "running",
                    words.text("rebuild.phase." + stored(state.phase().name())),
                    progress(state, words),
                    List.of());
        }
        if (state.endedHalfWay()) {
            return new RebuildText("half-way", words.text("rebuild.half-way"), null, List.of());
        }
        String outcome = stored(String.valueOf(state.outcome()));
        String sentence = state.outcome() == Outcome.FAILED
                ? words.text("rebuild.failed." + state.reason(), String.valueOf(state.detail()))
                : words.text("rebuild." + outcome, state.events());
        return new RebuildText(
                outcome,
                sentence,
                null,
                state.differences().stream()
                        .map(each -> difference(each, words))
                        .toList());
    }

    private static String progress(RebuildState state, Words words) {
        String done = words.text("rebuild.progress", state.events(), state.eventsTotal(), state.eventsPerSecond());
        Long left = state.secondsLeft();
        return left == null ? done : done + " " + words.text("rebuild.left", left);
    }

    private static String difference(TableDifference difference, Words words) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.text(
                "rebuild.difference",
                difference.table(),
                difference.projection(),
                difference.onlyLive(),
                difference.onlyAnew(),
                difference.otherwise()));
        sentences.add(
                difference.positions().isEmpty()
                        ? words.text("rebuild.difference.past")
                        : words.text(
                                "rebuild.difference.at",
                                difference.positions().stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(", "))));
        if (!difference.examples().isEmpty()) {
            sentences.add(words.text("rebuild.difference.examples", String.join("; ", difference.examples())));
        }
        return String.join(" ", sentences);
    }

    private static String stored(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
