package id.jejak.query.section;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.eventlog.RecordedEvent;
import id.jejak.kernel.organization.KecamatanCode;
import id.jejak.kernel.organization.SectionId;
import id.jejak.kernel.period.FiscalYear;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.query.projection.ViewsDatabase;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * The read model says what the fold says, at every event of random histories: a thousand, or as many as
 * {@code -Djejak.histories} says.
 */
class SectionHistoriesTest {
    private static final int LOGS = 20;
    private static final int HISTORIES_PER_LOG = Math.max(1, Integer.getInteger("jejak.histories", 1_000) / LOGS);

    private static ViewsDatabase database;
    private static long position;
    private static int kecamatan;

    @BeforeContainer
    static void openDatabase() {
        database = new ViewsDatabase();
    }

    @AfterContainer
    static void closeDatabase() {
        database.close();
    }

    @Provide
    Arbitrary<List<List<Integer>>> histories() {
        return Arbitraries.integers().list().ofMinSize(1).ofMaxSize(28).list().ofSize(HISTORIES_PER_LOG);
    }

    @Property(tries = LOGS)
    void read_model_and_fold_agree_at_every_position(@ForAll("histories") List<List<Integer>> histories) {
        for (int batchEvents : List.of(1, 7, 1000)) {
            List<Long> ends = new ArrayList<>();
            List<RecordedEvent> events = interleaved(histories, ends);
            SectionProjection projection = new SectionProjection();
            database.apply(projection, events, batchEvents);
            SectionComparison comparison = new SectionComparison(database.scopedReader());
            assertThat(comparison.compare(events, ends::contains)).isGreaterThanOrEqualTo(HISTORIES_PER_LOG);
        }
    }

    /** One event of each history after the other: the end of each round is the next position of all of them. */
    private static List<RecordedEvent> interleaved(List<List<Integer>> histories, List<Long> ends) {
        KecamatanCode owner = new KecamatanCode("73.%02d.%02d".formatted(kecamatan / 100, kecamatan % 100));
        kecamatan++;
        List<List<Object>> payloads = new ArrayList<>();
        for (List<Integer> choices : histories) {
            SectionId section = new SectionId(owner, "seksi-" + payloads.size());
            payloads.add(SectionHistory.of(new SectionYearId(section, new FiscalYear(2025)), choices));
        }
        List<RecordedEvent> events = new ArrayList<>();
        int longest = payloads.stream().mapToInt(List::size).max().orElseThrow();
        for (int round = 0; round < longest; round++) {
            for (List<Object> history : payloads) {
                if (round < history.size()) {
                    events.add(ViewsDatabase.recorded(++position, history.get(round)));
                }
            }
            ends.add(position);
        }
        return events;
    }
}
