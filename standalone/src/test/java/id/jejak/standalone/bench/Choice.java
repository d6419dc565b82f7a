package id.jejak.standalone.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the command line asks for. */
record Choice(List<Measurement> measurements, Effort effort, boolean write) {
    private static final int ROUNDS = 7;
    private static final long EVENTS = 1_000_000;

    /** Refuses what it does not know, and says what there is. */
    static Choice of(List<String> arguments) {
        long events = EVENTS;
        int rounds = ROUNDS;
        boolean write = false;
        List<Measurement> chosen = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.startsWith("--events=")) {
                events = number(argument);
            } else if (argument.startsWith("--rounds=")) {
                rounds = (int) number(argument);
            } else if (argument.equals("--write")) {
                write = true;
            } else {
                chosen.add(named(argument));
            }
        }
        return new Choice(chosen.isEmpty() ? Measurements.all() : chosen, Effort.full(rounds, events), write);
    }

    private static Measurement named(String name) {
        return Measurements.all().stream()
                .filter(measurement -> measurement.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no measurement " + name + ". Choose of "
                        + Measurements.all().stream().map(Measurement::name).collect(Collectors.joining(", "))
                        + "; options: --events=<number>, --rounds=<number>, --write"));
    }

    private static long number(String argument) {
        String given = argument.substring(argument.indexOf('=') + 1);
        if (!given.matches("[1-9]\\d{0,8}")) {
            throw new IllegalArgumentException(argument + ": a whole number above 0 is wanted");
        }
        return Long.parseLong(given);
    }

    String printed() {
        return effort.rounds() + " rounds, a log of " + String.format(Locale.ROOT, "%,d", effort.events()) + " events.";
    }
}
