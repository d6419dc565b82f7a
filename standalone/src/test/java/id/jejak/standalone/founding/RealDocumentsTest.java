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
import id.jejak.kernel.organization.KecamatanCode;
import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.query.document.PdfStandards;
import id.jejak.query.document.PdfText;
import id.jejak.query.document.RenderedPdf;
import id.jejak.query.document.ReportDocument;
import id.jejak.query.document.ReportPrinter;
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
import id.jejak.web.message.MessageBundle;
import id.jejak.web.message.Messages;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The founding data, taken in as a new data folder takes it, prints the real documents: their figures and their bytes. */
class RealDocumentsTest {
    /** The one thing that each founding has of its own; a document prints its date. */
    private static final String IMPORTED_AT = "2026-11-24T03:00:00Z";

    private static final ZoneId ZONE = ZoneId.of("Asia/Makassar");
    private static final SectionYearId SECTION_YEAR = SectionYearId.parse("73.24.10/pelayanan-umum/2025");
    private static final ReportPrinter PRINTER =
            new ReportPrinter(new Messages(List.of(new MessageBundle("messages/document"))), new SimpleMeterRegistry());

    private static ViewsDatabase database;
    private static List<RecordedEvent> events;

    @BeforeAll
    static void found() throws Exception {
        database = new ViewsDatabase();
        try (ConfigurableApplicationContext commands = SpringApplication.run(
                CommandServiceApplication.class,
                "--server.port=0",
                "--jejak.command.database.url="
                        + ((PGSimpleDataSource) database.database().superuser()).getURL(),
                "--jejak.command.database.migration.user=postgres",
                "--jejak.command.database.migration.password=jejak")) {
            FoundingImport door = new FoundingImport(database.database().appender());
            new Founding(door, new FoundingImporter(commands.getBean(CommandDispatcher.class), door))
                    .run(new DefaultApplicationArguments());
        }
        EventLogReader log = new EventLogReader(
                database.database().projector(), new EventSerializer(EventCatalogue.jejak(), EventUpcasters.jejak()));
        events =
                log.after(0, 1000).stream().map(RealDocumentsTest::importedThen).toList();
        for (Projection projection : List.of(new OfficeProjection(), new PolicyProjection(), new SectionProjection())) {
            database.apply(projection, events, 100);
        }
    }

    @AfterAll
    static void close() {
        database.close();
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

    /** As recorded up to the end of a day. */
    private static ReportDocument asOf(String day, Function<ReportSources, ReportDocument> document) {
        LocalDate date = LocalDate.parse(day);
        long position = events.stream()
                .filter(event -> event.recordedAt()
                        .isBefore(date.plusDays(1).atStartOfDay(ZONE).toInstant()))
                .count();
        ScopedReader reader = database.scopedReader();
        KecamatanCode kecamatan = SECTION_YEAR.section().kecamatan();
        return reader.read(
                Scope.of(kecamatan),
                () -> document.apply(new ReportSources(
                        new SectionReader(reader).facts(SECTION_YEAR, position),
                        new OfficeReader(reader).office(kecamatan, position).orElseThrow(),
                        new PolicyReader(reader).policy(kecamatan.kabupaten(), position),
                        ZONE)));
    }

    private static Function<ReportSources, ReportDocument> month(Month month) {
        return sources -> PRINTER.compose(sources.monthly(month));
    }

    private static Function<ReportSources, ReportDocument> quarter() {
        return sources -> PRINTER.compose(sources.quarterly(Quarter.I));
    }

    private static String printed(ReportDocument document, String sha256) {
        RenderedPdf pdf = PRINTER.print(document);
        PdfStandards.assertCompliant(pdf.bytes());
        assertThat(pdf.sha256())
                .as("A change of it is a new template version, or other founding data: %s", document.metadata())
                .isEqualTo(sha256);
        return PdfText.of(pdf.bytes()).all();
    }

    @Test
    void january_is_1_of_3_and_1_of_12_with_nothing_spent() {
        assertThat(printed(
                        asOf("2025-02-03", month(Month.JANUARY)),
                        "66209ed38b2687b47bb0802c2b322e708411a71556f514a760b0ffe1f0a66288"))
                .contains("33%", "8%", "1 (satu) dokumen", "Rp0,00 dari rencana", "Rp423.300,00", "56 orang")
                .contains("Kalaena, 3 Februari 2025", "NIP 19860526 201001 2 036", "24 November 2026")
                .doesNotContain("66%");
    }

    @Test
    void february_is_2_of_3_and_2_of_12_with_nothing_spent() {
        assertThat(printed(
                        asOf("2025-03-03", month(Month.FEBRUARY)),
                        "0827c6848dcc23960a44ae37cbbc3e285f3820471df870f5184b87896eab51d8"))
                .contains("66%", "16%", "2 (dua) dokumen", "Rp0,00 dari rencana", "48 orang", "Kalaena, 3 Maret 2025")
                .doesNotContain("33%");
    }

    @Test
    void march_is_3_of_3_and_3_of_12_with_all_spent_that_was_planned() {
        assertThat(printed(
                        asOf("2025-04-09", month(Month.MARCH)),
                        "6fbf140e71ae3defa073759e08934d941c57045c8b2cf5120cfdd9adcca90f82"))
                .contains("100%", "25%", "3 (tiga) dokumen", "Rp423.300,00 dari rencana", "57 orang")
                .contains("Kalaena, 9 April 2025");
    }

    @Test
    void the_quarter_is_very_good() {
        assertThat(printed(
                        asOf("2025-04-09", quarter()),
                        "e106a0d69118364d27766b3725ea2de273f4806dfd1d29942b151ad0bd4873c8"))
                .contains("100%", "25%", "predikat Sangat Baik", "Rp423.300,00 dari rencana", "belum diukur");
    }

    @Test
    void what_is_known_later_changes_no_byte_of_it() {
        for (Month month : List.of(Month.JANUARY, Month.FEBRUARY)) {
            assertThat(asOf("2026-11-24", month(month)))
                    .isEqualTo(asOf(month == Month.JANUARY ? "2025-02-03" : "2025-03-03", month(month)));
        }
        assertThat(asOf("2026-11-24", quarter())).isEqualTo(asOf("2025-04-09", quarter()));
    }
}
