package id.jejak.query.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.period.SectionYearId;
import id.jejak.query.document.QuarterlyEvaluationComposer;
import id.jejak.query.document.RenderedPdf;
import id.jejak.query.kept.Archive;
import id.jejak.query.kept.DocumentCheck;
import id.jejak.query.kept.DocumentState;
import id.jejak.query.section.SectionFacts.ReportKind;
import id.jejak.query.testing.RunningPages;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DeliveryTest {
    private static final String FEBRUARY = RunningPages.SECTION_YEAR + "/bulan/2";
    private static final String MARCH = RunningPages.SECTION_YEAR + "/bulan/3";
    private static final String QUARTER = RunningPages.SECTION_YEAR + "/triwulan/1";
    private static final String CORRECTED_QUARTER = RunningPages.CORRECTED + "/triwulan/1";

    private final RunningPages pages = RunningPages.get();

    private static String digest(HttpResponse<?> file) {
        return file.headers().firstValue("ETag").orElseThrow().replace("\"", "");
    }

    @Test
    void a_delivered_file_stays_downloadable_by_its_digest_for_ever() {
        HttpResponse<byte[]> delivered = pages.file(FEBRUARY + ".pdf?per=2025-03-03");
        HttpResponse<byte[]> kept = pages.file("/dokumen/" + digest(delivered) + ".pdf");

        assertThat(kept.statusCode()).isEqualTo(200);
        assertThat(kept.body()).isEqualTo(delivered.body());
        assertThat(kept.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(kept.headers().firstValue("Cache-Control")).contains("max-age=31536000, private, immutable");
        assertThat(pages.answer(
                                "/dokumen/" + digest(delivered) + ".pdf",
                                "If-None-Match",
                                "\"" + digest(delivered) + "\"")
                        .statusCode())
                .isEqualTo(304);
        assertThat(pages.page(FEBRUARY).body())
                .contains("Berkas yang pernah diserahkan", "href=\"/dokumen/" + digest(delivered) + ".pdf\"");
    }

    @Test
    void an_unknown_digest_is_refused_in_words() {
        HttpResponse<String> page = pages.page("/dokumen/" + "f".repeat(64) + ".pdf");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Berkas tidak ditemukan", "pernah diserahkan", "f".repeat(64));
        assertThat(pages.page("/dokumen/bukan-sidik.pdf").statusCode()).isEqualTo(404);
    }

    @Test
    void what_a_page_leads_an_approver_to_is_kept_before_it_is_approved() {
        Matcher shown = Pattern.compile("sidik=([0-9a-f]{64})")
                .matcher(pages.page(QUARTER).body());

        assertThat(shown.find()).isTrue();
        assertThat(pages.file("/dokumen/" + shown.group(1) + ".pdf").statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_new_file_that_cannot_be_kept_is_not_delivered_and_kept_ones_are() {
        double unkept = unkept();
        pages.file(FEBRUARY + ".pdf");
        pages.database().asOwner("REVOKE INSERT ON kept.document FROM jejak_archivist");
        try {
            HttpResponse<String> refused = pages.answer(MARCH + ".pdf?per=2025-03-31", "Accept", "*/*");
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).contains("30");
            assertThat(refused.body()).contains("document-cannot-be-kept");
            assertThat(pages.file(FEBRUARY + ".pdf").statusCode()).isEqualTo(200);
            assertThat(unkept()).isEqualTo(unkept + 1);

            String march = pages.page(MARCH).body();
            assertThat(march).contains("belum dapat disimpan", "Rp423.300,00").doesNotContain("sidik=");
        } finally {
            pages.database().asOwner("GRANT INSERT ON kept.document TO jejak_archivist");
        }
        assertThat(pages.file(MARCH + ".pdf?per=2025-03-31").statusCode()).isEqualTo(200);
        assertThat(pages.page(MARCH).body()).contains("sidik=");
    }

    private double unkept() {
        return pages.part(MeterRegistry.class).counter("jejak.documents.unkept").count();
    }

    @Test
    void a_rendering_that_differs_is_found_told_and_never_delivered_in_place_of_the_kept_file() {
        DocumentCheck check = pages.part(DocumentCheck.class);
        pages.file(FEBRUARY + ".pdf");
        assertThat(check.next(1000).equal())
                .as("what this program delivered it renders again")
                .isPositive();
        assertThat(check.last().different()).isZero();

        JsonNode now = pages.json(CORRECTED_QUARTER + ".json");
        RenderedPdf elsewhere = RenderedPdf.of("made by another release".getBytes(StandardCharsets.UTF_8));
        keep(now, elsewhere, QuarterlyEvaluationComposer.TEMPLATE);
        keep(now, RenderedPdf.of("an earlier layout".getBytes(StandardCharsets.UTF_8)), "quarterly-evaluation/0");

        assertThat(pages.file(CORRECTED_QUARTER + ".pdf").body()).isEqualTo(elsewhere.bytes());
        DocumentCheck.Outcome outcome = check.next(1000);
        assertThat(outcome.different()).isEqualTo(1);
        assertThat(outcome.retired()).isEqualTo(1);
        assertThat(outcome.failed()).isZero();
        check.next(1000);

        JsonNode administration = pages.json("/administrasi.json");
        assertThat(administration.get("mismatches"))
                .as("found twice, told once")
                .hasSize(1);
        assertThat(administration.at("/mismatches/0/kept/sha256").asString()).isEqualTo(elsewhere.sha256());
        assertThat(pages.page("/administrasi").body())
                .contains("1 cetakan ulang berbeda", elsewhere.sha256(), "1 berbeda");
        assertThat(pages.part(MeterRegistry.class)
                        .counter("jejak.documents.mismatched")
                        .count())
                .isEqualTo(2);
    }

    private void keep(JsonNode report, RenderedPdf file, String template) {
        pages.part(Archive.class)
                .keep(
                        new DocumentState(
                                SectionYearId.parse(RunningPages.CORRECTED.substring("/kecamatan/".length())),
                                ReportKind.QUARTER,
                                1,
                                report.at("/restsOn/position").asLong(),
                                template),
                        report.at("/standpoint/position").asLong(),
                        file);
    }

    @Test
    void the_administrator_sees_the_head_and_how_far_each_view_is() {
        JsonNode administration = pages.json("/administrasi.json");

        assertThat(administration.get("head").asLong()).isGreaterThanOrEqualTo(pages.toldUpTo());
        assertThat(administration.get("projections").findValuesAsString("name"))
                .containsExactly("organization", "policy", "section", "trail");
        assertThat(pages.page("/administrasi").body()).contains("Catatan terakhir dalam log", "berjalan");
    }
}
