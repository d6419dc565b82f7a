package id.jejak.standalone.founding;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.CommandServiceApplication;
import id.jejak.command.dispatch.CommandDispatcher;
import id.jejak.command.founding.FoundingImporter;
import id.jejak.eventlog.EventLogReader;
import id.jejak.eventlog.EventSerializer;
import id.jejak.eventlog.FoundingImport;
import id.jejak.eventlog.RecordedEvent;
import id.jejak.kernel.language.EventCatalogue;
import id.jejak.kernel.language.EventMetadata;
import id.jejak.kernel.language.EventUpcasters;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.query.document.ReportSources;
import id.jejak.query.organization.OfficeProjection;
import id.jejak.query.organization.OfficeReader;
import id.jejak.query.policy.PolicyProjection;
import id.jejak.query.policy.PolicyReader;
import id.jejak.query.projection.Projection;
import id.jejak.query.projection.Scope;
import id.jejak.query.projection.ScopedReader;
import id.jejak.query.projection.ViewsDatabase;
import id.jejak.query.section.SectionProjection;
import id.jejak.query.section.SectionReader;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A database founded as an empty data folder is, with its views: what a report is made of, as of any date. */
final class FoundedHistory implements AutoCloseable {
    static final ZoneId ZONE = ZoneId.of("Asia/Makassar");

    /** The one thing that each founding has of its own; a document prints its date. */
    private static final String IMPORTED_AT = "2026-11-24T03:00:00Z";

    private static final int MORE_THAN_ANY = 100_000;

    private final ViewsDatabase database = new ViewsDatabase();
    private final List<RecordedEvent> events;

    FoundedHistory(String set) throws IOException {
        try (ConfigurableApplicationContext commands = SpringApplication.run(
                CommandServiceApplication.class,
                "--server.port=0",
                "--management.endpoint.health.group.readiness.include=readinessState,eventLog",
                "--jejak.command.database.url="
                        + ((PGSimpleDataSource) database.database().superuser()).getURL(),
                "--jejak.command.database.migration.user=postgres",
                "--jejak.command.database.migration.password=jejak")) {
            FoundingImport door = new FoundingImport(database.database().appender());
            new Founding(door, new FoundingImporter(commands.getBean(CommandDispatcher.class), door), set)
                    .run(new DefaultApplicationArguments());
        }
        EventLogReader log = new EventLogReader(
                database.database().projector(), new EventSerializer(EventCatalogue.jejak(), EventUpcasters.jejak()));
        events = log.after(0, MORE_THAN_ANY).stream()
                .map(FoundedHistory::importedThen)
                .toList();
        for (Projection projection : List.of(new OfficeProjection(), new PolicyProjection(), new SectionProjection())) {
            database.apply(projection, events, 100);
        }
    }

    private static RecordedEvent importedThen(RecordedEvent event) {
        EventMetadata by = event.metadata();
        assertThat(by.importedAt()).as("%s is imported", event).isNotNull();
        return new RecordedEvent(
                event.position(),
                event.recordedAt(),
                event.eventId(),
                event.aggregateId(),
                event.sequence(),
                event.aggregateType(),
                event.payload(),
                new EventMetadata(
                        by.actor(), by.actorName(), by.role(), by.commandId(), by.correlationId(), IMPORTED_AT),
                event.commandId(),
                event.imported());
    }

    /** What a section's reports are made of, as recorded up to the end of a day. */
    ReportSources asOf(SectionYearId sectionYear, String day) {
        LocalDate date = LocalDate.parse(day);
        long position = events.stream()
                .filter(event -> event.recordedAt()
                        .isBefore(date.plusDays(1).atStartOfDay(ZONE).toInstant()))
                .count();
        ScopedReader reader = database.scopedReader();
        return reader.read(
                Scope.of(sectionYear.section().kecamatan()),
                () -> new ReportSources(
                        new SectionReader(reader).facts(sectionYear, position),
                        new OfficeReader(reader)
                                .office(sectionYear.section().kecamatan(), position)
                                .orElseThrow(),
                        new PolicyReader(reader)
                                .policy(sectionYear.section().kecamatan().kabupaten(), position),
                        ZONE));
    }

    @Override
    public void close() {
        database.close();
    }
}
