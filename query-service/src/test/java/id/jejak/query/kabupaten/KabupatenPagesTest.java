package id.jejak.query.kabupaten;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.query.testing.RunningPages;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class KabupatenPagesTest {
    private final RunningPages pages = RunningPages.get();

    @Test
    void kecamatan_stand_side_by_side_and_the_late_are_named() {
        JsonNode answer = pages.json("/kabupaten/73.24/2025/triwulan/1.json?per=2025-04-10");

        assertThat(answer.at("/kecamatan/0/name").asString()).isEqualTo("Mangkutana");
        assertThat(answer.at("/kecamatan/0/months/0/mark").asString()).isEqualTo("none");
        JsonNode kalaena = answer.at("/kecamatan/1");
        assertThat(kalaena.at("/months/0/sections").asInt()).isEqualTo(3);
        assertThat(kalaena.at("/months/0/handedIn").asInt()).isEqualTo(2);
        assertThat(kalaena.at("/months/0/approved").asInt()).isEqualTo(1);
        assertThat(kalaena.at("/months/0/mark").asString()).isEqualTo("overdue");
        assertThat(kalaena.at("/evaluation/handedIn").asInt()).isEqualTo(1);
        assertThat(kalaena.at("/evaluation/mark").asString())
                .as("due on 14 April")
                .isEqualTo("not-due");
        assertThat(answer.at("/late")).isNotEmpty().allSatisfy(late -> assertThat(
                        late.at("/handIn/workingDaysLate").asInt())
                .isPositive());
        assertThat(answer.at("/late/0/section").asString()).isEqualTo("pelayanan-umum");
        assertThat(answer.at("/totals/inQuarter/printed").asString()).isEqualTo("Rp423.300,00");
    }

    @Test
    void its_page_has_a_legend_and_leads_on() {
        HttpResponse<String> page = pages.page("/kabupaten/73.24/2025/triwulan/1?per=2025-04-10");
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "Rekapitulasi Kabupaten Luwu Timur, Triwulan I Tahun 2025",
                        "Belum jatuh tempo",
                        "Yang terlambat")
                .contains("/kecamatan/73.24.10/2025/triwulan/1?per=2025-04-10", "Terlambat (2 hari kerja)");
        assertThat(pages.page("/kabupaten/73.24/2025/triwulan/1?bahasa=en").body())
                .contains("Completeness of reports");
    }

    @Test
    void the_index_leads_to_every_view() {
        HttpResponse<String> index = pages.page("/");
        assertThat(index.statusCode()).as(index.body()).isEqualTo(200);
        assertThat(index.body())
                .contains("Kabupaten Luwu Timur", "/kabupaten/73.24/2025/triwulan/1", "/kabupaten/73.24/jejak")
                .contains("/kecamatan/73.24.10\"", "/kecamatan/73.24.10/2025/triwulan/1")
                .contains(RunningPages.SECTION_YEAR + "\"", RunningPages.SECTION_YEAR + "/bulan/1")
                .contains(RunningPages.SECTION_YEAR + "/triwulan/1", RunningPages.SECTION_YEAR + "/jejak");
        assertThat(pages.page("/?posisi=0").body()).contains("Belum ada kecamatan yang terdaftar");
    }

    @Test
    void another_district_is_not_there() {
        assertThat(pages.answer("/kabupaten/73.25/2025/triwulan/1.json").statusCode())
                .isEqualTo(404);
        assertThat(pages.answer("/kabupaten/x/2025/triwulan/1.json").body()).contains("unknown-kabupaten");
    }
}
