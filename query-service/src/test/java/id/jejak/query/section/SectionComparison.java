package id.jejak.query.section;

import id.jejak.eventlog.RecordedEvent;
import id.jejak.kernel.period.SectionYearEvent;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.query.projection.Scope;
import id.jejak.query.projection.ScopedReader;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;

/**
 * Holds the read model of sections' years against the independent fold of their events. Reads a kecamatan's whole year
 * at once, so that many histories that lie interleaved in one log are compared by few statements.
 */
public final class SectionComparison {
    private final ScopedReader reader;
    private final SectionReader sections;

    /** Over a read model to which all events are applied that will be compared. */
    public SectionComparison(ScopedReader reader) {
        this.reader = reader;
        this.sections = new SectionReader(reader);
    }

    private record KecamatanYear(SectionYearId any) {
        @Override
        public boolean equals(Object other) {
            return other instanceof KecamatanYear that
                    && that.any.section().kecamatan().equals(any.section().kecamatan())
                    && that.any.year().equals(any.year());
        }

        @Override
        public int hashCode() {
            return Objects.hash(any.section().kecamatan(), any.year());
        }
    }

    /**
     * Compares at chosen positions.
     *
     * @param events in order, from the first one on
     * @param at whether to compare right after this position
     * @return how many section-years were compared, over all positions
     * @throws AssertionError naming the first difference, with both sides
     */
    public long compare(List<RecordedEvent> events, LongPredicate at) {
        Map<SectionYearId, SectionFold> folds = new LinkedHashMap<>();
        long compared = 0;
        for (RecordedEvent event : events) {
            if (event.payload() instanceof SectionYearEvent ofSection) {
                folds.computeIfAbsent(SectionYearId.parse(ofSection.sectionYear()), SectionFold::new)
                        .apply(event);
            }
            if (at.test(event.position())) {
                compared += compareAt(event.position(), folds);
            }
        }
        return compared;
    }

    private long compareAt(long position, Map<SectionYearId, SectionFold> folds) {
        Map<SectionYearId, SectionFacts> expected = new HashMap<>();
        folds.forEach((id, fold) -> expected.put(id, fold.facts()));
        Map<SectionYearId, SectionFacts> read = new HashMap<>();
        folds.keySet().stream().map(KecamatanYear::new).distinct().forEach(year -> reader.read(
                        Scope.of(year.any().section().kecamatan()),
                        () -> sections.factsOfKecamatan(
                                year.any().section().kecamatan(), year.any().year(), position))
                .forEach(facts -> read.put(facts.id(), facts)));
        for (SectionYearId id : expected.keySet()) {
            require(position, expected.get(id), read.getOrDefault(id, SectionFacts.nothingRecorded(id)));
        }
        TreeSet<String> unexpected = read.keySet().stream()
                .filter(id -> !expected.containsKey(id))
                .map(SectionYearId::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!unexpected.isEmpty()) {
            throw new AssertionError("At position " + position + " only the read model knows " + unexpected);
        }
        return expected.size();
    }

    private static void require(long position, SectionFacts expected, SectionFacts read) {
        if (!expected.equals(read)) {
            throw new AssertionError("At position " + position + " the fold of " + expected.id() + " says\n" + expected
                    + "\nand the read model says\n" + read);
        }
    }
}
