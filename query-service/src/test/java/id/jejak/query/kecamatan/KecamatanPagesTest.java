package id.jejak.query.kecamatan;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.query.testing.RunningPages;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class KecamatanPagesTest {
    private final RunningPages pages = RunningPages.get();

    @Test
    void sections_stand_side_by_side_with_figures_states_and_lateness() {
        JsonNode answer = pages.json("/kecamatan/73.24.10/2025/triwulan/1.json?per=2025-04-30");

        JsonNode service = answer.at("/sections/0");
        assertThat(service.at("/figures/mean/value/printed").asString()).isEqualTo("100%");
        assertThat(service.at("/figures/rating").asString()).isEqualTo("Sangat Baik");
        assertThat(service.at("/figures/printedFinancial/printed").asString()).isEqualTo("100%");
        assertThat(service.at("/months/0/punctuality").asString()).isEqualTo("on-time");
        assertThat(service.at("/months/2/punctuality").asString()).isEqualTo("late");
        assertThat(service.at("/months/2/workingDaysLate").asInt())
                .as("due on 7 April, 31 March being a holiday, handed in on the 9th")
                .isEqualTo(2);
        assertThat(answer.at("/sections/2/hasAgreement").asBoolean()).isFalse();
        assertThat(answer.at("/sections/2/months/0/punctuality").asString()).isEqualTo("overdue");
        assertThat(answer.at("/totals/mean/over").asInt()).isEqualTo(2);
        assertThat(answer.at("/totals/mean/value/printed").asString())
                .as("3 of 3 and 1 of 3")
                .isEqualTo("66%");
        assertThat(answer.at("/totals/planned/exact").asDecimal()).isEqualByComparingTo("846600");
    }

    @Test
    void a_recap_is_seen_from_the_day_asked_for() {
        JsonNode february = pages.json("/kecamatan/73.24.10/2025/triwulan/1.json?per=2025-02-03");
        assertThat(february.at("/sections/0/months/0/mark").asString()).isEqualTo("submitted");
        assertThat(february.at("/sections/0/months/1/mark").asString()).isEqualTo("not-due");
        assertThat(february.at("/sections/1/months/0/mark").asString())
                .as("the other section recorded its January a day later")
                .isEqualTo("not-due");
        assertThat(february.at("/sections/0/figures/mean/value/printed").asString())
                .isEqualTo("33%");
    }

    @Test
    void its_pages_lead_to_the_sections_within_the_same_moment() {
        HttpResponse<String> recap = pages.page("/kecamatan/73.24.10/2025/triwulan/1?per=2025-04-30");
        assertThat(recap.statusCode()).as(recap.body()).isEqualTo(200);
        assertThat(recap.body())
                .contains("Rekapitulasi Kecamatan Kalaena, Triwulan I Tahun 2025", "Keadaan per 30 April 2025")
                .contains("/kecamatan/73.24.10/pelayanan-umum/2025/bulan/3?per=2025-04-30", "Matriks kelengkapan")
                .contains("belum ada Perjanjian Kinerja");

        HttpResponse<String> office = pages.page("/kecamatan/73.24.10?per=2025-04-30");
        assertThat(office.statusCode()).as(office.body()).isEqualTo(200);
        assertThat(office.body())
                .contains("Subbagian Keuangan", "MULIANI, SE., M.M", "19860526 201001 2 036")
                .contains("tidak tercantum dalam sumber", "Kepala Seksi Pelayanan Umum")
                .contains("/kecamatan/73.24.10/pelayanan-umum/2025?per=2025-04-30")
                .contains("/kecamatan/73.24.10/2025/triwulan/1?per=2025-04-30");
        assertThat(pages.json("/kecamatan/73.24.10.json")
                        .at("/officials/0/holds")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void budget_documents_are_listed_with_what_the_sections_took_from_them() {
        JsonNode document = pages.json("/kecamatan/73.24.10.json").at("/budgetDocuments/0");

        assertThat(document.get("verdict").asString()).isEqualTo("not-stated");
        assertThat(document.at("/adopted/0/section").asString()).isNotEmpty();
        assertThat(pages.page("/kecamatan/73.24.10").body())
                .contains("Dokumen anggaran", "Jumlah menurut dokumen tidak dicatat")
                .as("every page leads to the administrator's")
                .contains("href=\"/administrasi\"");
    }

    @Test
    void the_year_of_a_section_shows_its_basis_targets_and_reports() {
        HttpResponse<String> year = pages.page(RunningPages.SECTION_YEAR);
        assertThat(year.statusCode()).as(year.body()).isEqualTo(200);
        assertThat(year.body())
                .contains(
                        "Seksi Pelayanan Umum, Tahun Anggaran 2025", "Rp4.726.450,00", "Perjanjian Kinerja Tahun 2025")
                .contains(RunningPages.SECTION_YEAR + "/bulan/12", RunningPages.SECTION_YEAR + "/triwulan/4");
        JsonNode answer = pages.json(RunningPages.SECTION_YEAR + ".json?per=2025-02-03");
        assertThat(answer.at("/months/0/stage").asString()).isEqualTo("submitted");
        assertThat(answer.at("/months/1/stage").asString()).isEqualTo("nothing-recorded");
        assertThat(answer.at("/indicators/1/quarterTargets/0/exact").asInt()).isEqualTo(3);
        assertThat(pages.page("/kecamatan/73.24.10/keuangan/2025").body()).contains("Belum ada Perjanjian Kinerja");
    }

    @Test
    void a_kecamatan_that_is_not_registered_yet_is_refused_as_of_before() {
        HttpResponse<String> before = pages.answer("/kecamatan/73.24.10.json?posisi=1");
        assertThat(before.statusCode()).isEqualTo(404);
        assertThat(before.body()).contains("kecamatan-not-registered");
    }
}
