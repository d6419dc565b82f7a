package id.jejak.standalone.history;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.eventlog.RecordedEvent;
import id.jejak.kernel.language.EventCatalogue;
import id.jejak.kernel.organization.KecamatanCode;
import id.jejak.kernel.organization.SectionId;
import id.jejak.kernel.period.FiscalYear;
import id.jejak.kernel.period.SectionYearEvent;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.query.projection.ViewsDatabase;
import id.jejak.query.section.SectionComparison;
import id.jejak.query.section.SectionProjection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** What the real aggregate records, the read model shows, at every event: write side and read side never disagree. */
class DecidedHistoriesTest {
    private static final int HISTORIES_PER_LOG = 20;
    private static final int COMMANDS = 80;
    private static final int TRIES = 6;
    /** How many histories a run decides and compares; {@code -Djejak.histories=10000} is a long one, rounded up. */
    private static final int HISTORIES = Integer.getInteger("jejak.histories", TRIES * HISTORIES_PER_LOG);

    private static final List<Integer> BATCH_SIZES = List.of(1, 7, 1000);

    private static final Set<Class<?>> EVERY_KIND = EventCatalogue.jejak().events().stream()
            .filter(SectionYearEvent.class::isAssignableFrom)
            .collect(Collectors.toSet());

    private static final Set<Class<?>> seen = new HashSet<>();
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
        assertThat(seen)
                .as("histories that show everything that can happen in a year")
                .containsExactlyInAnyOrderElementsOf(EVERY_KIND);
    }

    @Property(tries = TRIES)
    void the_read_model_shows_at_every_event_what_the_aggregate_recorded(@ForAll Random random) {
        int logs = Math.max(1, (HISTORIES + TRIES * HISTORIES_PER_LOG - 1) / TRIES / HISTORIES_PER_LOG);
        for (int i = 0; i < logs; i++) {
            decideAndCompare(random);
        }
    }

    private static void decideAndCompare(Random random) {
        KecamatanCode owner = new KecamatanCode("73.%02d.%02d".formatted(kecamatan / 100, kecamatan % 100));
        kecamatan++;
        List<List<Object>> histories = new ArrayList<>();
        try (DecidedHistories decided = new DecidedHistories()) {
            for (int i = 0; i < HISTORIES_PER_LOG; i++) {
                SectionYearId id = new SectionYearId(new SectionId(owner, "seksi-" + i), new FiscalYear(2025));
                histories.add(decided.record(id, random, COMMANDS));
            }
            assertThat(decided.refused()).as("commands that a rule refused").isPositive();
            assertThat(decided.accepted()).isGreaterThan(decided.refused() / 10);
        }
        seen.addAll(kinds(histories));

        List<Long> ends = new ArrayList<>();
        List<RecordedEvent> events = interleaved(histories, ends);
        database.apply(new SectionProjection(), events, BATCH_SIZES.get(kecamatan % BATCH_SIZES.size()));

        assertThat(new SectionComparison(database.scopedReader()).compare(events, ends::contains))
                .isGreaterThanOrEqualTo(HISTORIES_PER_LOG);
    }

    private static Set<Class<?>> kinds(List<List<Object>> histories) {
        return histories.stream().flatMap(List::stream).map(Object::getClass).collect(Collectors.toSet());
    }

    private static List<RecordedEvent> interleaved(List<List<Object>> histories, List<Long> ends) {
        List<RecordedEvent> events = new ArrayList<>();
        int longest = histories.stream().mapToInt(List::size).max().orElseThrow();
        for (int round = 0; round < longest; round++) {
            for (List<Object> history : histories) {
                if (round < history.size()) {
                    events.add(ViewsDatabase.recorded(++position, history.get(round)));
                }
            }
            ends.add(position);
        }
        return events;
    }
}
