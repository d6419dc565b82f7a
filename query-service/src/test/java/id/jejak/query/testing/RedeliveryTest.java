package id.jejak.query.testing;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.eventlog.EventSerializer;
import id.jejak.eventlog.RecordedEvent;
import id.jejak.eventlog.testing.TestLog;
import id.jejak.kernel.language.EventCatalogue;
import id.jejak.kernel.language.EventUpcasters;
import id.jejak.query.organization.OfficeProjection;
import id.jejak.query.policy.PolicyProjection;
import id.jejak.query.projection.Projection;
import id.jejak.query.projection.VersionedTable;
import id.jejak.query.projection.ViewsDatabase;
import id.jejak.query.revision.TrailProjection;
import id.jejak.query.section.SectionProjection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever part of the log comes again, in whatever batches, changes no row of any view. */
class RedeliveryTest {
    private static ViewsDatabase database;
    private static List<RecordedEvent> events;

    @BeforeAll
    static void tellTheStory() {
        database = new ViewsDatabase();
        try (TestLog log =
                new TestLog(database.database(), new EventSerializer(EventCatalogue.jejak(), EventUpcasters.jejak()))) {
            new KalaenaStory(log).tell();
            events = log.reader().after(0, 1000);
        }
    }

    @AfterAll
    static void close() {
        database.close();
    }

    static List<Projection> projections() {
        return List.of(new SectionProjection(), new OfficeProjection(), new PolicyProjection(), new TrailProjection());
    }

    @ParameterizedTest
    @MethodSource("projections")
    void delivering_events_again_changes_no_row(Projection projection) {
        database.apply(projection, events, 7);
        Map<String, List<String>> once = rows(projection);
        assertThat(once.values()).anySatisfy(rows -> assertThat(rows).isNotEmpty());

        for (int batchEvents : new int[] {1, 5, 1000}) {
            database.apply(projection, events, batchEvents);
            assertThat(rows(projection)).as("all again, by %d", batchEvents).isEqualTo(once);
        }
        for (int from = 0; from < events.size(); from += 4) {
            database.apply(projection, events.subList(from, Math.min(events.size(), from + 9)), 3);
            assertThat(rows(projection)).as("again from %d on", from).isEqualTo(once);
        }
    }

    private static Map<String, List<String>> rows(Projection projection) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (VersionedTable table : projection.tables()) {
            rows.put(
                    table.name(),
                    database.everything()
                            .sql("SELECT t::text FROM %s AS t ORDER BY 1".formatted(table))
                            .query(String.class)
                            .list());
        }
        rows.put(
                "applied_position",
                database.everything()
                        .sql("SELECT position::text FROM views.applied_position WHERE projection = :name")
                        .param("name", projection.name())
                        .query(String.class)
                        .list());
        return rows;
    }
}
