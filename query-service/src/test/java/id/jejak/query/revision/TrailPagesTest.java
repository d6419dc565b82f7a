package id.jejak.query.revision;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.organization.KabupatenCode;
import id.jejak.kernel.organization.KecamatanCode;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.query.projection.Scope;
import id.jejak.query.projection.ScopedReader;
import id.jejak.query.testing.RunningPages;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TrailPagesTest {
    private static final String TRAIL = RunningPages.CORRECTED + "/jejak";

    private final RunningPages pages = RunningPages.get();

    @Test
    void a_correction_says_who_when_why_on_what_basis_from_and_to() {
        JsonNode corrections = pages.json(TRAIL + ".json?jenis=koreksi");

        assertThat(events(corrections)).containsExactly("monthly-approval-voided", "monthly-realization-revised");
        JsonNode entry = corrections.at("/entries/1/entry");
        assertThat(entry.at("/actorName").asString()).isEqualTo("Penguji");
        assertThat(entry.at("/role").asString()).isEqualTo("operator");
        assertThat(entry.at("/origin/recordedAt").asString()).isEqualTo("2025-06-02T01:00:00Z");
        assertThat(entry.at("/origin/importedAt").isNull()).isFalse();
        assertThat(entry.at("/reason").asString()).isEqualTo("Satu dokumen terlewat dihitung");
        assertThat(entry.at("/basis/number").asString()).isEqualTo("03/BA/2025");
        assertThat(entry.at("/changes")).hasSize(1);
        assertThat(entry.at("/changes/0/field").asString()).isEqualTo("quantity");
        assertThat(entry.at("/changes/0/from").asString()).isEqualTo("1");
        assertThat(entry.at("/changes/0/to").asString()).isEqualTo("2");
    }

    @Test
    void names_a_person_so_that_namesakes_are_told_apart() {
        assertThat(pages.page(TRAIL).body()).contains(">Penguji, akun ");
    }

    @Test
    void each_entry_leads_to_the_state_before_and_after_it() {
        JsonNode line = pages.json(TRAIL + ".json?jenis=realization&bulan=1").at("/entries/0");
        assertThat(printed(line.get("before").asString())).isEqualTo("33%");
        assertThat(printed(line.get("after").asString())).isEqualTo("66%");
    }

    private String printed(String page) {
        return pages.json(page.replace("?", ".json?"))
                .at("/figures/indicators/1/achievementInQuarter/value/printed")
                .asString();
    }

    @Test
    void every_event_of_the_year_appears_and_periods_and_kinds_narrow_it() {
        JsonNode all = pages.json(RunningPages.SECTION_YEAR + "/jejak.json");
        assertThat(all.get("total").asInt()).isEqualTo(11);
        assertThat(events(all))
                .contains("performance-agreement-signed", "action-plan-adopted", "budget-document-adopted")
                .contains("budget-realized", "quarterly-evaluation-submitted");
        assertThat(events(pages.json(RunningPages.SECTION_YEAR + "/jejak.json?bulan=3")))
                .containsExactly("monthly-report-submitted", "budget-realized", "monthly-realization-recorded");
        assertThat(events(pages.json(RunningPages.SECTION_YEAR + "/jejak.json?triwulan=1")))
                .hasSize(8);
        assertThat(events(pages.json(RunningPages.SECTION_YEAR + "/jejak.json?triwulan=2")))
                .isEmpty();
        assertThat(pages.answer(RunningPages.SECTION_YEAR + "/jejak.json?jenis=apa")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_past_trail_ends_where_it_ended_then() {
        assertThat(events(pages.json(TRAIL + ".json?per=2025-06-01"))).doesNotContain("monthly-realization-revised");
        assertThat(events(pages.json(TRAIL + ".json?per=2025-06-02"))).contains("monthly-realization-revised");
    }

    @Test
    void the_page_shows_both_sides_and_numbers_its_records() {
        HttpResponse<String> page = pages.page(TRAIL);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.body())
                .contains("Jejak Perubahan", "Koreksi Realisasi", "Semula", "Menjadi", "Satu dokumen terlewat dihitung")
                .contains("Berita Acara, Nomor 03/BA/2025, tanggal 2 Juni 2025", "Catatan nomor")
                .contains("Keadaan sebelum catatan ini", "Data impor");
        assertThat(pages.page(TRAIL + "?bahasa=en").body()).contains("Realization revised", "State before this record");
    }

    @Test
    void an_offices_and_a_districts_trails_have_their_own_events() {
        assertThat(events(pages.json("/kecamatan/73.24.10/jejak.json")))
                .containsOnly(
                        "kecamatan-registered", "section-opened", "section-charter-adopted", "official-appointed");
        assertThat(events(pages.json("/kabupaten/73.24/jejak.json")))
                .containsExactly(
                        "nomenclature-adopted",
                        "reporting-calendar-adopted",
                        "rating-scale-adopted",
                        "calculation-policy-adopted");
        assertThat(pages.page("/kecamatan/73.24.10/jejak").body()).contains("Pejabat diangkat");
        assertThat(pages.page("/kabupaten/73.24/jejak").body()).contains("Skala predikat ditetapkan");
    }

    @Test
    void nobody_reads_a_trail_beyond_the_scope_of_the_request() {
        ScopedReader reader = pages.part(ScopedReader.class);
        TrailReader trails = pages.part(TrailReader.class);
        SectionYearId id = SectionYearId.parse("73.24.10/pelayanan-umum/2025");

        assertThat(total(reader, Scope.of(new KecamatanCode("73.24.10")), trails, id))
                .isEqualTo(11);
        assertThat(total(reader, Scope.of(new KabupatenCode("73.24")), trails, id))
                .isEqualTo(11);
        assertThat(total(reader, Scope.of(new KecamatanCode("73.24.01")), trails, id))
                .isZero();
        assertThat(total(reader, Scope.of(new KabupatenCode("73.25")), trails, id))
                .isZero();
    }

    private long total(ScopedReader reader, Scope scope, TrailReader trails, SectionYearId id) {
        return reader.read(scope, () -> trails.ofSectionYear(id, pages.toldUpTo(), TrailFilter.ALL, 50, 0))
                .total();
    }

    private static List<String> events(JsonNode answer) {
        return StreamSupport.stream(answer.get("entries").spliterator(), false)
                .map(line -> line.at("/entry/event").asString())
                .toList();
    }
}
