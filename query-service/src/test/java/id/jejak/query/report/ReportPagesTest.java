package id.jejak.query.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.query.testing.RunningPages;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ReportPagesTest {
    private static final String JANUARY = RunningPages.SECTION_YEAR + "/bulan/1";
    private static final String QUARTER = RunningPages.SECTION_YEAR + "/triwulan/1";
    private static final String CORRECTED_JANUARY = RunningPages.CORRECTED + "/bulan/1";

    private final RunningPages pages = RunningPages.get();

    @ParameterizedTest
    @CsvSource({
        "1, 2025-02-03, 33%, 1, 3, 'Rp0,00'",
        "2, 2025-03-03, 66%, 2, 3, 'Rp0,00'",
        "3, 2025-04-09, 100%, 1, 1, 'Rp423.300,00'"
    })
    void each_month_as_of_its_document_prints_the_real_figures(
            int month, String per, String printed, int numerator, int denominator, String spent) {
        JsonNode answer = pages.json(RunningPages.SECTION_YEAR + "/bulan/" + month + ".json?per=" + per);

        JsonNode achieved = documents(answer).get("achievementInQuarter").get("value");
        assertThat(achieved.get("printed").asString()).isEqualTo(printed);
        assertThat(achieved.get("numerator").asInt()).isEqualTo(numerator);
        assertThat(achieved.get("denominator").asInt()).isEqualTo(denominator);
        assertThat(answer.at("/figures/financial/inQuarter/printed").asString()).isEqualTo(spent);
        assertThat(answer.at("/handIn/stage").asString()).isEqualTo("submitted");
        assertThat(answer.at("/standpoint/asOfDate").asString()).isEqualTo(per);
        assertThat(answer.at("/standpoint/finalForEver").asBoolean()).isTrue();
    }

    @Test
    void the_quarter_is_very_good_and_spent_423300_of_423300() {
        JsonNode answer = pages.json(QUARTER + ".json");

        assertThat(answer.at("/figures/mean/value/rating").asString()).isEqualTo("Sangat Baik");
        assertThat(answer.at("/figures/financial/planned/printed").asString()).isEqualTo("Rp423.300,00");
        assertThat(answer.at("/figures/financial/inQuarter/exact").asDecimal()).isEqualByComparingTo("423300");
        assertThat(answer.at("/figures/financial/printed/printed").asString()).isEqualTo("100%");
        assertThat(documents(answer).at("/achievementToDate/value/denominator").asInt())
                .as("3 of 12")
                .isEqualTo(4);
        assertThat(answer.at("/figures/indicators/0/achievementInQuarter/reason")
                        .asString())
                .isEqualTo("not-measured");
    }

    @Test
    void before_a_revision_the_old_figure_is_printed_and_after_it_the_new_one() {
        assertThat(january("?per=2025-06-01")).isEqualTo("33%");
        assertThat(january("?per=2025-06-02")).isEqualTo("66%");
        assertThat(january("")).isEqualTo("66%");

        JsonNode before = pages.json(CORRECTED_JANUARY + ".json?per=2025-06-01");
        JsonNode after = pages.json(CORRECTED_JANUARY + ".json?per=2025-06-02");
        assertThat(before.at("/handIn/stage").asString()).isEqualTo("approved");
        assertThat(after.at("/handIn/stage").asString()).isEqualTo("voided");
        assertThat(january("?posisi=" + after.at("/standpoint/position").asLong()))
                .isEqualTo("66%");
        assertThat(january("?posisi=" + before.at("/standpoint/position").asLong()))
                .isEqualTo("33%");
    }

    private String january(String query) {
        return documents(pages.json(CORRECTED_JANUARY + ".json" + query))
                .at("/achievementInQuarter/value/printed")
                .asString();
    }

    @Test
    void a_page_shows_figures_state_document_and_position() {
        HttpResponse<String> page = pages.page(JANUARY + "?per=2025-02-03");

        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.body())
                .contains("Laporan Bulan Januari 2025", "33%", "Rp0,00", "Menunggu persetujuan Camat")
                .contains("Keadaan per 3 Februari 2025", "sampai dengan catatan nomor")
                .contains("MULIANI, SE., M.M", "Memuat data impor", "/bulan/1.pdf?per=2025-02-03");
        assertThat(page.headers().firstValue("Jejak-Position")).isPresent();
    }

    @Test
    void a_running_quarter_is_not_rated_and_a_finished_entry_is_confirmed() {
        assertThat(pages.page(JANUARY + "?setelah=1").body())
                .contains("Isian Anda sudah tercatat, sampai dengan catatan nomor 1.")
                .contains("ditetapkan pada evaluasi Triwulan I")
                .doesNotContain("level-1");
        assertThat(pages.page(JANUARY).body()).doesNotContain("Isian Anda sudah tercatat");
    }

    @Test
    void a_submitted_report_leads_to_its_approval_with_what_is_shown() {
        HttpResponse<String> page = pages.page(JANUARY);
        String sha256 = pages.file(JANUARY + ".pdf")
                .headers()
                .firstValue("ETag")
                .orElseThrow()
                .replace("\"", "");

        assertThat(page.body())
                .contains("/formulir" + JANUARY + "?posisi=")
                .contains("&amp;sidik=" + sha256)
                .contains("Setujui / kembalikan", "Isi/koreksi");
        Matcher shown = Pattern.compile("\\?posisi=(\\d+)&amp;sidik=").matcher(page.body());
        assertThat(shown.find()).isTrue();
        assertThat(page.body())
                .as("an approver reads the very file that the approval names")
                .contains("href=\"" + JANUARY + ".pdf?posisi=" + shown.group(1) + "\"");
        assertThat(pages.page(JANUARY + "?per=2025-02-03").body())
                .as("nothing is approved in the past")
                .doesNotContain("sidik=");
        assertThat(pages.page(CORRECTED_JANUARY).body())
                .doesNotContain("sidik=")
                .contains("Persetujuan gugur");
    }

    @Test
    void an_unrelated_event_changes_no_byte_of_a_document() {
        HttpResponse<byte[]> before = pages.file(JANUARY + ".pdf?posisi=" + pages.toldUpTo());
        long later = pages.somethingElseHappens();
        HttpResponse<byte[]> after = pages.file(JANUARY + ".pdf?posisi=" + later);
        HttpResponse<byte[]> once = pages.file(JANUARY + ".pdf?per=2025-02-03");

        assertThat(before.statusCode()).isEqualTo(200);
        assertThat(new String(before.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(after.body()).isEqualTo(before.body());
        assertThat(once.body())
                .as("February and March, recorded later, are not in January's document")
                .isEqualTo(before.body());
        assertThat(after.headers().firstValue("Jejak-Position")).contains(Long.toString(later));
    }

    @Test
    void what_is_final_may_be_kept_and_now_is_asked_about_again() {
        assertThat(pages.answer(JANUARY + ".json?per=2025-02-03").headers().firstValue("Cache-Control"))
                .contains("max-age=3600, private");
        HttpResponse<String> now = pages.answer(JANUARY + ".json");
        assertThat(now.headers().firstValue("Cache-Control")).contains("no-cache, private");
        String tag = now.headers().firstValue("ETag").orElseThrow();
        long position =
                Long.parseLong(now.headers().firstValue("Jejak-Position").orElseThrow());
        assertThat(pages.answer(JANUARY + ".json?posisi=" + position, "If-None-Match", tag)
                        .statusCode())
                .as("another address answers otherwise")
                .isEqualTo(200);
        String finalTag = pages.answer(JANUARY + ".json?posisi=" + position)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        assertThat(pages.answer(JANUARY + ".json?posisi=" + position, "If-None-Match", finalTag)
                        .statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @CsvSource({
        "/kecamatan/73.24.10/pelayanan-umum/2025/bulan/13, unknown-month",
        "/kecamatan/73.24.10/pelayanan-umum/2025/triwulan/5, unknown-quarter",
        "/kecamatan/73.24.10/pelayanan-umum/abcd/bulan/1, unknown-year",
        "/kecamatan/73.24.10/tidak-ada/2025/bulan/1, unknown-section",
        "/kecamatan/73.24.99/pelayanan-umum/2025/bulan/1, kecamatan-not-registered",
        "/kecamatan/kalaena/pelayanan-umum/2025/bulan/1, unknown-kecamatan"
    })
    void what_there_is_not_is_refused_in_words(String path, String code) {
        HttpResponse<String> json = pages.answer(path + ".json");
        assertThat(json.statusCode()).isEqualTo(404);
        assertThat(json.body()).contains("/masalah/" + code);
        HttpResponse<String> page = pages.page(path);
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains(code).contains("Kembali ke Beranda");
        assertThat(pages.page(path + "?bahasa=en").body()).contains(code).contains("lang=\"en\"");
    }

    @Test
    void a_position_not_yet_recorded_is_refused_and_never_guessed() {
        assertThat(pages.answer(JANUARY + ".json?posisi=999999").statusCode()).isEqualTo(404);
        assertThat(pages.answer(JANUARY + ".json?per=2999-01-01").statusCode()).isEqualTo(422);
        assertThat(pages.answer(JANUARY + ".json?setelah=" + pages.toldUpTo()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_section_without_an_agreement_says_what_is_missing() {
        String path = "/kecamatan/73.24.10/keuangan/2025/bulan/1";
        HttpResponse<String> page = pages.page(path);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.body()).contains("Belum ada Perjanjian Kinerja Subbagian Keuangan untuk Tahun Anggaran 2025");
        JsonNode answer = pages.json(path + ".json");
        assertThat(answer.get("missing").toString()).isEqualTo("[\"agreement\",\"plan\",\"budget-document\"]");
        assertThat(pages.file(path + ".pdf").statusCode()).isEqualTo(404);
    }

    @Test
    void the_page_speaks_english_when_asked() {
        assertThat(pages.page(QUARTER + "?bahasa=en").body())
                .contains("Evaluation of quarter I of 2025", "Mean achievement", "Budget absorption");
    }

    private static JsonNode documents(JsonNode answer) {
        return answer.at("/figures/indicators/1");
    }
}
