package id.jejak.standalone.bench;

import id.jejak.standalone.database.EmbeddedDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How long standalone takes from its start to its first page, on an empty folder and on one that is founded, against its
 * PostgreSQL started alone; and what memory it then takes, against a JVM with a server of one page.
 */
final class StartAndMemory implements Measurement {
    private static final int MOST_ROUNDS = 5;
    private static final List<String> PAGES = List.of(
            "/",
            "/kecamatan/73.24.10/pelayanan-umum/2025/triwulan/1",
            "/kecamatan/73.24.10/pelayanan-umum/2025/triwulan/1.pdf",
            "/kabupaten/73.24/2025/triwulan/1");

    private final List<Round> firstStarts = new ArrayList<>();
    private final List<Round> laterStarts = new ArrayList<>();
    private final List<Round> heaps = new ArrayList<>();
    private final List<Round> residents = new ArrayList<>();

    @Override
    public String name() {
        return "start";
    }

    @Override
    public List<Figure> measure(Effort effort) throws Exception {
        for (int round = 0; round < Math.min(MOST_ROUNDS, effort.rounds()); round++) {
            round();
        }
        String server = "PostgreSQL alone";
        String bare = "a bare server";
        return List.of(
                Figure.of("First start of standalone, to a page", server, Unit.SECONDS, firstStarts),
                Figure.of("Later start of standalone, to a page", server, Unit.SECONDS, laterStarts),
                Figure.of("Live heap of standalone", bare, Unit.MEGABYTES, heaps),
                Figure.of("Resident memory of standalone", bare, Unit.MEGABYTES, residents));
    }

    private void round() throws Exception {
        Path empty = BenchDatabase.newFolder();
        Path folder = BenchDatabase.newFolder();
        try {
            double firstAlone = secondsOfPostgres(empty);
            try (OwnProcess first = OwnProcess.standalone(folder)) {
                firstStarts.add(new Round(first.secondsToFirstPage(), firstAlone));
            }
            double laterAlone = secondsOfPostgres(empty);
            try (OwnProcess later = OwnProcess.standalone(folder);
                    OwnProcess bare = OwnProcess.bareServer()) {
                laterStarts.add(new Round(later.secondsToFirstPage(), laterAlone));
                for (String page : PAGES) {
                    if (!later.isAnswered(page)) {
                        throw new IllegalStateException("No page " + page);
                    }
                }
                heaps.add(new Round(later.heapMegabytes(), bare.heapMegabytes()));
                residents.add(new Round(later.residentMegabytes(), bare.residentMegabytes()));
            }
        } finally {
            BenchDatabase.delete(empty);
            BenchDatabase.delete(folder);
        }
    }

    private static double secondsOfPostgres(Path folder) throws Exception {
        List<EmbeddedDatabase> started = new ArrayList<>();
        double millis = Load.millis(() -> started.add(EmbeddedDatabase.start(folder)));
        started.get(0).close();
        return millis / 1e3;
    }
}
