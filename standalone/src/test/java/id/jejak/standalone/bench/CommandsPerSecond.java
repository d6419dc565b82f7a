package id.jejak.standalone.bench;

import id.jejak.command.dispatch.CommandDispatcher;
import id.jejak.kernel.period.SectionYearId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Commands through the dispatcher, each accepted and durable before the next of its thread, against one durable
 * single-row commit for each. Every thread has section years of its own, so that nothing conflicts; all of them fit the
 * cache that is shipped.
 */
final class CommandsPerSecond implements Measurement {
    private static final Map<Integer, Wanted> WANTED =
            new TreeMap<>(Map.of(1, Wanted.atLeast(0.7), 8, Wanted.atLeast(1.5), 32, Wanted.atLeast(3)));
    /** Until what is measured is a service that has run for a while, not its compiler. */
    static final int WARM_UP_SLICES = 5;

    private static final int MOST_THREADS = 32;

    private int desks;

    @Override
    public String name() {
        return "commands";
    }

    @Override
    public List<Figure> measure(Effort effort) throws Exception {
        try (BenchDatabase database = BenchDatabase.founded();
                DurableCommits commits = new DurableCommits(database, MOST_THREADS)) {
            List<SectionYearId> years;
            List<Figure> figures = new ArrayList<>();
            try (Node node = Node.command(database)) {
                years = Offices.agree(node.dispatcher(), effort.sectionYears());
                fill(node.dispatcher(), years, effort.eventsEach());
                Load.perSecond(
                        works(node.dispatcher(), years, MOST_THREADS),
                        effort.slice().multipliedBy(WARM_UP_SLICES));
                for (Map.Entry<Integer, Wanted> step : WANTED.entrySet()) {
                    figures.add(measure(node.dispatcher(), commits, years, step.getKey(), effort)
                            .wanted(step.getValue()));
                }
            }
            CommandProfile profile = new CommandProfile(database, effort);
            return profile.explain(
                    figures, List.copyOf(WANTED.keySet()), (dispatcher, threads) -> works(dispatcher, years, threads));
        }
    }

    private Figure measure(
            CommandDispatcher dispatcher, DurableCommits commits, List<SectionYearId> years, int threads, Effort effort)
            throws Exception {
        List<Load.Work> works = works(dispatcher, years, threads);
        Load.perSecond(works, effort.slice());
        Load.perSecond(commits.threads(threads), effort.slice());
        List<Round> rounds = new ArrayList<>();
        for (int round = 0; round < effort.rounds(); round++) {
            double measured = Load.perSecond(works, effort.slice());
            rounds.add(new Round(measured, Load.perSecond(commits.threads(threads), effort.slice())));
        }
        String who = threads + (threads == 1 ? " thread" : " threads");
        return Figure.of("Commands, " + who, "durable commits", Unit.PER_SECOND, rounds);
    }

    private List<Load.Work> works(CommandDispatcher dispatcher, List<SectionYearId> years, int threads) {
        List<Load.Work> works = new ArrayList<>();
        int share = years.size() / threads;
        for (int thread = 0; thread < threads; thread++) {
            Desk desk = new Desk(years.subList(thread * share, (thread + 1) * share), "meja-" + desks++);
            works.add(() -> Offices.send(dispatcher, desk.next()));
        }
        return works;
    }

    /** Brings every section's year to so many events. */
    private void fill(CommandDispatcher dispatcher, List<SectionYearId> years, int events) throws Exception {
        List<Load.Work> works = new ArrayList<>();
        int share = years.size() / MOST_THREADS;
        for (int thread = 0; thread < MOST_THREADS; thread++) {
            List<SectionYearId> own = years.subList(thread * share, (thread + 1) * share);
            Desk desk = new Desk(own, "isi-" + thread);
            works.add(() -> {
                for (int n = 0; n < own.size() * events; n++) {
                    Offices.send(dispatcher, desk.next());
                }
            });
        }
        Load.perSecond(works, Duration.ZERO);
    }
}
