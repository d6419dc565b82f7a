package id.jejak.standalone.bench;

import id.jejak.command.budget.BudgetCommand.RealizeBudget;
import id.jejak.command.dispatch.CommandDispatcher;
import id.jejak.kernel.period.SectionYearId;
import java.util.ArrayList;
import java.util.List;

/**
 * From the moment when a command is answered, so that its commit is durable, until a reader finds its row at a position
 * that every projection has applied. As long as so many durable single-row commits.
 */
final class CommitToVisible implements Measurement {
    private static final int P50 = 50;
    private static final int P95 = 95;
    private static final int SECTION_YEARS = 8;
    private static final int WARM_UP_ROUNDS = 15;

    @Override
    public String name() {
        return "visible";
    }

    @Override
    public List<Figure> measure(Effort effort) throws Exception {
        List<Figure> figures = new ArrayList<>();
        try (BenchDatabase database = BenchDatabase.founded()) {
            List<SectionYearId> years;
            try (Node both = Node.standalone(database)) {
                years = Offices.agree(both.dispatcher(), SECTION_YEARS);
                figures.addAll(measure("one node", database, years, both.dispatcher(), effort));
            }
            figures.set(0, explained(figures.get(0), database, years, effort.samples()));
            try (Node command = Node.command(database);
                    Node query = Node.query(database)) {
                query.awaitApplied();
                figures.addAll(measure("two nodes", database, years, command.dispatcher(), effort));
            }
        }
        return figures;
    }

    private static List<Figure> measure(
            String nodes,
            BenchDatabase database,
            List<SectionYearId> years,
            CommandDispatcher dispatcher,
            Effort effort)
            throws Exception {
        List<Round> middle = new ArrayList<>();
        List<Round> late = new ArrayList<>();
        List<Double> looks = new ArrayList<>();
        try (DurableCommits commits = new DurableCommits(database, 1);
                SeenEntry seen = new SeenEntry(database)) {
            Desk desk = new Desk(years, nodes.replace(' ', '-'));
            // What is measured is a service that has run for a while, not its compiler.
            millisUntilVisible(dispatcher, desk, seen, WARM_UP_ROUNDS * effort.samples());
            millisOfCommits(commits, effort.samples());
            for (int round = 0; round < effort.rounds(); round++) {
                List<Double> visible = millisUntilVisible(dispatcher, desk, seen, effort.samples());
                double commit = Statistics.median(millisOfCommits(commits, effort.samples()));
                middle.add(new Round(Statistics.percentile(visible, P50), commit));
                late.add(new Round(Statistics.percentile(visible, P95), commit));
            }
            looks.addAll(seen.millisOfLooks());
        }
        List<String> told = List.of("a look of the reader takes %s, which is the grain of the measuring"
                .formatted(Unit.MILLISECONDS.printed(Statistics.median(looks))));
        return List.of(
                Figure.of("Commit to visible, " + nodes + ", p50", "a durable commit", Unit.MILLISECONDS, middle)
                        .wanted(Wanted.atMost(10))
                        .timeGoes(told),
                Figure.of("Commit to visible, " + nodes + ", p95", "a durable commit", Unit.MILLISECONDS, late)
                        .wanted(Wanted.atMost(25)));
    }

    private static Figure explained(Figure figure, BenchDatabase database, List<SectionYearId> years, int samples)
            throws Exception {
        VisibleProfile profile = new VisibleProfile();
        try (Node watched = Node.projecting(database, profile::watch);
                SeenEntry seen = new SeenEntry(database)) {
            Desk desk = new Desk(years, "watched");
            millisUntilVisible(watched.dispatcher(), desk, seen, samples);
            profile.begin();
            List<Double> millis = millisUntilVisible(watched.dispatcher(), desk, seen, samples);
            return figure.timeGoes(List.of(
                    profile.told(watched, samples, Statistics.median(millis)),
                    figure.whereTimeGoes().get(0)));
        }
    }

    private static List<Double> millisUntilVisible(CommandDispatcher dispatcher, Desk desk, SeenEntry seen, int samples)
            throws Exception {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < samples; i++) {
            RealizeBudget expenditure = desk.expenditure();
            long position = Offices.send(dispatcher, expenditure).position();
            long committed = System.nanoTime();
            seen.await(expenditure, position);
            millis.add((System.nanoTime() - committed) / 1e6);
        }
        return millis;
    }

    private static List<Double> millisOfCommits(DurableCommits commits, int samples) throws Exception {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < samples; i++) {
            millis.add(Load.millis(commits.threads(1).get(0)));
        }
        return millis;
    }
}
