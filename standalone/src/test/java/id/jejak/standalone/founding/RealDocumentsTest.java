package id.jejak.standalone.founding;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.query.document.PdfStandards;
import id.jejak.query.document.PdfText;
import id.jejak.query.document.RenderedPdf;
import id.jejak.query.document.ReportDocument;
import id.jejak.query.document.ReportPrinter;
import id.jejak.query.document.ReportSources;
import id.jejak.web.message.MessageBundle;
import id.jejak.web.message.Messages;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Month;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The founding data, taken in as a new data folder takes it, prints the real documents: their figures and their bytes. */
class RealDocumentsTest {
    private static final SectionYearId SECTION_YEAR = SectionYearId.parse("73.24.10/pelayanan-umum/2025");
    private static final ReportPrinter PRINTER =
            new ReportPrinter(new Messages(List.of(new MessageBundle("messages/document"))), new SimpleMeterRegistry());

    private static FoundedHistory history;

    @BeforeAll
    static void found() throws IOException {
        history = new FoundedHistory("kalaena-triwulan-1");
    }

    @AfterAll
    static void close() {
        history.close();
    }

    /** As recorded up to the end of a day. */
    private static ReportDocument asOf(String day, Function<ReportSources, ReportDocument> document) {
        return document.apply(history.asOf(SECTION_YEAR, day));
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
                        "8cfc99188669871c16c4d4940f67c233ddc1b08fce6e4eab972392ac55556f5d"))
                .contains("33%", "8%", "1 (satu) dokumen", "Rp0,00 dari rencana", "Rp423.300,00", "56 orang")
                .contains("Kalaena, 3 Februari 2025", "NIP 19860526 201001 2 036", "24 November 2026")
                .doesNotContain("66%");
    }

    @Test
    void february_is_2_of_3_and_2_of_12_with_nothing_spent() {
        assertThat(printed(
                        asOf("2025-03-03", month(Month.FEBRUARY)),
                        "7924461a258e28e766125419f8402965f072189ee2dce7cdbaa2109a10aeb892"))
                .contains("66%", "16%", "2 (dua) dokumen", "Rp0,00 dari rencana", "48 orang", "Kalaena, 3 Maret 2025")
                .doesNotContain("33%");
    }

    @Test
    void march_is_3_of_3_and_3_of_12_with_all_spent_that_was_planned() {
        assertThat(printed(
                        asOf("2025-04-09", month(Month.MARCH)),
                        "5c0317ecc45aa0fc9466e5f99511cf7c5934388421c6240a95bb7bbb97de4234"))
                .contains("100%", "25%", "3 (tiga) dokumen", "Rp423.300,00 dari rencana", "57 orang")
                .contains("Kalaena, 9 April 2025");
    }

    @Test
    void the_quarter_is_very_good() {
        assertThat(printed(
                        asOf("2025-04-09", quarter()),
                        "ba9e552e2cd7c0a536be8a0d88c5e91234cc83c9ebec6fa083d51f33e2e4205a"))
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
