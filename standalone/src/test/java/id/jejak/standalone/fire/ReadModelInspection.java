package id.jejak.standalone.fire;

import id.jejak.eventlog.EventLogReader;
import id.jejak.eventlog.EventSerializer;
import id.jejak.eventlog.RecordedEvent;
import id.jejak.kernel.language.EventCatalogue;
import id.jejak.kernel.language.EventUpcasters;
import id.jejak.query.projection.AppliedPositions;
import id.jejak.query.projection.ScopedReader;
import id.jejak.query.section.SectionComparison;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Holds the tables that the running query service wrote against an independent fold of the log. */
final class ReadModelInspection {
    private static final Duration CATCHING_UP = Duration.ofSeconds(120);
    private static final int COMPARED_POSITIONS = 5;
    private static final Set<String> PROJECTIONS = Set.of("organization", "policy", "section", "trail");

    private ReadModelInspection() {}

    /** Waits until everything is applied, then compares at several positions; answers how many section's years. */
    static long inspect(PostgresProcess postgres) {
        return inspect(postgres.url());
    }

    static long inspect(String url) {
        EventLogReader log = new EventLogReader(
                as(url, "jejak_projector"), new EventSerializer(EventCatalogue.jejak(), EventUpcasters.jejak()));
        long head = log.head();
        AppliedPositions applied = new AppliedPositions(as(url, "jejak_reader"), PROJECTIONS);
        if (!applied.await(head, CATCHING_UP)) {
            throw new AssertionError("The read model stands at " + applied.all() + ", the log at " + head);
        }
        List<RecordedEvent> events = log.after(0, Math.toIntExact(head));
        long step = Math.max(1, head / COMPARED_POSITIONS);
        return new SectionComparison(new ScopedReader(as(url, "jejak_reader")))
                .compare(events, position -> position % step == 0 || position == head);
    }

    private static DriverManagerDataSource as(String url, String role) {
        return new DriverManagerDataSource(url, role, "jejak");
    }
}
