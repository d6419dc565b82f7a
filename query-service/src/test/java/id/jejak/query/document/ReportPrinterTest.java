package id.jejak.query.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.period.Quarter;
import id.jejak.web.message.MessageBundle;
import id.jejak.web.message.Messages;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReportPrinterTest {

    private static final Messages MESSAGES = new Messages(List.of(new MessageBundle("messages/document")));

    /** A change of one of these is a new template version: delivered files must come out as they were. */
    private static final Map<String, String> DIGESTS = Map.of(
            "kalaena-2025-01", "edee75a43e1af20ff13e289a6a91750626cb7e03d4238209e2290f2a1d9d1f58",
            "kalaena-2025-02", "cd1ee7e02bf51c6ae9231cfeca1c2a6567d8241270586888daf52459471ad3c8",
            "kalaena-2025-03", "12e9d314fcb31af8d7e531157e2a3c075d3c1556763bf1364903e962164a8907",
            "kalaena-2025-tw1", "1f51b619755bc1ed92171f56d8c91e029927a54c9eb28c380f5a634678829fd0",
            "eight-2025-02", "04015f010a9fe4ca90918e88943740d40ec53123c0cdeb90a2e6ace9a9cbfd36",
            "eight-2025-tw1", "c908a04ef308cecfc74f30b772bd9f144be9a5be9f116a17412f6c515cae8b7d");

    private static final ReportPrinter PRINTER = new ReportPrinter(MESSAGES, new SimpleMeterRegistry());

    @Test
    void the_months_of_the_real_quarter_print_33_66_and_100_percent() {
        String january = text("kalaena-2025-01", month(RealQuarter.complete(), Month.JANUARY));
        assertThat(january)
                .contains("33%", "8%", "Rp0,00 dari rencana", "Rp423.300,00", "Rp6.403.000,00", "56 orang")
                .contains(
                        "Kalaena, 3 Februari 2025",
                        "MULIANI, SE., M.M",
                        "Penata Tk. I, III/d",
                        "NIP 19860526 201001 2 036")
                .contains("12 (dua belas) dokumen", "3 (tiga) dokumen", "1 (satu) dokumen")
                .doesNotContain("66%", "Februari 2025 (Triwulan I)");

        String february = text("kalaena-2025-02", month(RealQuarter.complete(), Month.FEBRUARY));
        assertThat(february)
                .contains("66%", "16%", "Kalaena, 3 Maret 2025", "48 orang", "2 (dua) dokumen")
                .doesNotContain("33%", "Januari");

        String march = text("kalaena-2025-03", month(RealQuarter.complete(), Month.MARCH));
        assertThat(march)
                .contains("100%", "25%", "Kalaena, 9 April 2025", "57 orang", "3 (tiga) dokumen")
                .contains("Belanja alat tulis kantor dan belanja cetak", "tidak tercantum dalam sumber");
    }

    @Test
    void the_evaluation_of_the_real_quarter_prints_100_percent_sangat_baik() {
        String evaluation = text("kalaena-2025-tw1", quarter(RealQuarter.complete()));
        assertThat(evaluation)
                .contains("BAB I", "BAB II", "BAB III", "BAB IV", "BAB V", "Tabel 2.3")
                .contains("100%", "dengan predikat Sangat Baik", "dihitung dari 1 dari 1 indikator")
                .contains("Rp423.300,00 dari rencana", "Rp6.403.000,00", "4.726.450", "829.950", "belum diukur")
                .contains("Kalaena, 9 April 2025", "MULIANI, SE., M.M", "NIP 19860526 201001 2 036")
                .contains("Perjanjian Kinerja (nomor dan tanggal tidak tercantum dalam sumber)")
                .contains("Data impor", "24 November 2026");
    }

    @Test
    void a_report_that_is_not_handed_in_is_a_draft_without_date_and_signatory() {
        String january = text("draft-2025-01", month(RealQuarter.nothingRecorded(), Month.JANUARY));
        assertThat(january)
                .contains(
                        "Konsep: laporan ini belum diajukan",
                        "Kalaena, belum diajukan",
                        "belum dicatat",
                        "belum diukur")
                .doesNotContain("MULIANI", "capaiannya 0%");
        String evaluation = text("draft-2025-tw1", quarter(RealQuarter.nothingRecorded()));
        assertThat(evaluation)
                .contains(
                        "Rata-rata capaian dan predikat kinerja Triwulan I tidak dihitung",
                        "evaluasi ini belum diajukan")
                .doesNotContain("Sangat Baik");
    }

    @Test
    void eight_sub_activities_with_zero_targets_and_unrecorded_months_say_so_in_words() {
        String february = text("eight-2025-02", month(RealQuarter.eightSubActivities(), Month.FEBRUARY));
        assertThat(february)
                .contains("8 (delapan) sub kegiatan", "tidak ditargetkan", "belum dicatat", "dari 8 indikator")
                .contains("5 (lima) unit", "83%")
                .doesNotContain("Data impor");
        String evaluation = text("eight-2025-tw1", quarter(RealQuarter.eightSubActivities()));
        assertThat(evaluation).contains("Tabel 2.3", "37.800.000", "tidak ditargetkan pada Triwulan I");
    }

    @Test
    void every_document_is_pdf_a_2a_and_pdf_ua_1() {
        for (ReportDocument document : List.of(
                month(RealQuarter.complete(), Month.JANUARY),
                month(RealQuarter.complete(), Month.FEBRUARY),
                month(RealQuarter.complete(), Month.MARCH),
                quarter(RealQuarter.complete()),
                month(RealQuarter.eightSubActivities(), Month.FEBRUARY),
                quarter(RealQuarter.eightSubActivities()),
                quarter(RealQuarter.nothingRecorded()))) {
            PdfStandards.assertCompliant(PRINTER.print(document).bytes());
        }
    }

    @Test
    void the_longest_names_stay_on_their_pages() {
        ReportSources sources = RealQuarter.longestNames("99999999");
        for (ReportDocument document : List.of(month(sources, Month.FEBRUARY), quarter(sources))) {
            RenderedPdf pdf = PRINTER.print(document);
            ForTheEye.leave("longest-" + document.metadata().templateVersion().replace('/', '-'), pdf);
            PdfText text = PdfText.of(pdf.bytes());
            assertThat(text.page(0)).contains("TAHUN ANGGARAN 2025");
            assertThat(text.outside()).as("text beyond the edge of the paper").isEmpty();
            PdfStandards.assertCompliant(pdf.bytes());
        }
    }

    @Test
    void a_sum_for_which_there_is_no_name_stands_in_digits() {
        assertThat(month(RealQuarter.longestNames("999999999999999999"), Month.DECEMBER)
                        .toString())
                .contains("2.999.999.999.999.999.997 dokumen");
    }

    @Test
    void the_real_documents_have_these_bytes() {
        Map<String, ReportDocument> documents = Map.of(
                "kalaena-2025-01", month(RealQuarter.complete(), Month.JANUARY),
                "kalaena-2025-02", month(RealQuarter.complete(), Month.FEBRUARY),
                "kalaena-2025-03", month(RealQuarter.complete(), Month.MARCH),
                "kalaena-2025-tw1", quarter(RealQuarter.complete()),
                "eight-2025-02", month(RealQuarter.eightSubActivities(), Month.FEBRUARY),
                "eight-2025-tw1", quarter(RealQuarter.eightSubActivities()));
        Map<String, String> digests = new TreeMap<>();
        documents.forEach(
                (name, document) -> digests.put(name, PRINTER.print(document).sha256()));
        assertThat(digests).isEqualTo(DIGESTS);
    }

    @Test
    void a_later_month_changes_no_byte_of_an_earlier_report() {
        ReportDocument atThatTime = month(RealQuarter.january(), Month.JANUARY);
        assertThat(month(RealQuarter.complete(), Month.JANUARY)).isEqualTo(atThatTime);
        assertThat(atThatTime.footNotes().get(0)).contains("3 Februari 2025 pukul 09.00 WITA");
    }

    @Test
    void the_same_document_is_laid_out_once() {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        ReportPrinter printer = new ReportPrinter(MESSAGES, meters);
        RenderedPdf first = printer.print(month(RealQuarter.complete(), Month.JANUARY));
        assertThat(printer.print(month(RealQuarter.complete(), Month.JANUARY))).isSameAs(first);
        assertThat(meters.timer("jejak.documents.rendered", "template", MonthlyReportComposer.TEMPLATE)
                        .count())
                .isEqualTo(1);
    }

    private ReportDocument month(ReportSources sources, Month month) {
        return PRINTER.compose(sources.monthly(month));
    }

    private ReportDocument quarter(ReportSources sources) {
        return PRINTER.compose(sources.quarterly(Quarter.I));
    }

    private String text(String name, ReportDocument document) {
        RenderedPdf pdf = PRINTER.print(document);
        ForTheEye.leave(name, pdf);
        return PdfText.of(pdf.bytes()).all();
    }
}
