package id.jejak.standalone.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * A line of the table: what was measured, beside its limit.
 *
 * @param what is measured
 * @param limit what it is divided by
 * @param wanted the first step wanted; null where none is
 * @param whereTimeGoes what took how long, as measured; empty where it was not looked at
 * @param failure why there is no figure; null when there is one
 */
record Figure(
        String what,
        String limit,
        Unit unit,
        List<Round> rounds,
        @Nullable Wanted wanted,
        List<String> whereTimeGoes,
        @Nullable String failure) {
    /** With fewer, a median says little. */
    static final int FEWEST_ROUNDS = 3;

    /** The middle half of the rounds' ratios must lie closer together than this. */
    static final double WIDEST_SPREAD = 1.5;

    Figure {
        rounds = List.copyOf(rounds);
        whereTimeGoes = List.copyOf(whereTimeGoes);
    }

    /** A figure without a step that is wanted. */
    static Figure of(String what, String limit, Unit unit, List<Round> rounds) {
        return new Figure(what, limit, unit, rounds, null, List.of(), null);
    }

    /** A measurement that broke. */
    static Figure failed(String what, Throwable cause) {
        return new Figure(what, "", Unit.SECONDS, List.of(), null, List.of(), cause.toString());
    }

    Figure wanted(Wanted step) {
        return new Figure(what, limit, unit, rounds, step, whereTimeGoes, failure);
    }

    Figure timeGoes(List<String> lines) {
        return new Figure(what, limit, unit, rounds, wanted, lines, failure);
    }

    double ratio() {
        return middle(Round::ratio);
    }

    String measuredText() {
        return rounds.isEmpty() ? "" : unit.printed(middle(Round::measured));
    }

    String limitText() {
        return rounds.isEmpty() ? "" : unit.printed(middle(Round::limit)) + " " + limit;
    }

    String ratioText() {
        return rounds.isEmpty() ? "" : Unit.number(ratio());
    }

    String wantedText() {
        return wanted == null ? "" : wanted.printed();
    }

    /** Whether a step is wanted and not taken. */
    boolean isMissed() {
        return !rounds.isEmpty() && wanted != null && !wanted.isMetBy(ratio());
    }

    /** Why nobody should rely on it; nothing when one may. */
    Optional<String> doubt() {
        if (failure != null) {
            return Optional.of("failed: " + failure);
        }
        List<String> doubts = new ArrayList<>();
        if (rounds.size() < FEWEST_ROUNDS) {
            doubts.add(rounds.size() + (rounds.size() == 1 ? " round" : " rounds"));
        }
        double spread = rounds.isEmpty() ? 1 : Statistics.spread(middleHalf());
        if (spread > WIDEST_SPREAD) {
            doubts.add("spread " + Unit.number(spread));
        }
        return doubts.isEmpty() ? Optional.empty() : Optional.of("not valid: " + String.join(", ", doubts));
    }

    String verdict() {
        return doubt().orElseGet(() -> wanted == null ? "" : isMissed() ? "missed" : "met");
    }

    /** One bad moment of the machine does not spoil a run, several do. */
    private List<Double> middleHalf() {
        List<Double> ratios = rounds.stream()
                .map(Round::ratio)
                .sorted(Comparator.naturalOrder())
                .toList();
        int aside = ratios.size() / 4;
        return ratios.subList(aside, ratios.size() - aside);
    }

    private double middle(ToDoubleFunction<Round> value) {
        return Statistics.median(rounds.stream().mapToDouble(value).boxed().toList());
    }
}
