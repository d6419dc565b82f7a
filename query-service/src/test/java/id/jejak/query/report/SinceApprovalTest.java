package id.jejak.query.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.query.testing.RunningPages;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A report that was approved says field by field what it says otherwise now. */
class SinceApprovalTest {
    private static final String CORRECTED_JANUARY = RunningPages.CORRECTED + "/bulan/1";

    private final RunningPages pages = RunningPages.get();

    @Test
    void a_correction_is_told_field_by_field_with_what_was_approved_and_what_stands_now() {
        JsonNode since = pages.json(CORRECTED_JANUARY + ".json").get("sinceApproval");

        assertThat(texts(since, "field"))
                .contains("realized", "realized-in-quarter", "achievement-in-quarter", "mean", "date")
                .doesNotContain("measure", "annual-target", "ceiling", "duties");
        JsonNode realized = changed(since, "realized");
        assertThat(realized.get("number").asInt()).as("January").isEqualTo(1);
        assertThat(realized.at("/from/0").asString()).isEqualTo("1");
        assertThat(realized.at("/to/0").asString()).isEqualTo("2");
        JsonNode achieved = changed(since, "achievement-in-quarter");
        assertThat(achieved.at("/from/0").asString()).isEqualTo("33%");
        assertThat(achieved.at("/to/0").asString()).isEqualTo("66%");
        JsonNode date = changed(since, "date");
        assertThat(date.at("/from/0").asString()).isEqualTo("4 Februari 2025");
        assertThat(date.at("/to/0").asString())
                .as("what lapsed is a draft again")
                .isEqualTo("belum diajukan");
    }

    @Test
    void the_page_shows_both_sides_and_leads_to_the_report_as_it_was_approved() {
        String page = pages.page(CORRECTED_JANUARY).body();
        long shownAt = pages.json(CORRECTED_JANUARY + ".json")
                .at("/sinceApproval/shownAt")
                .asLong();

        assertThat(page)
                .contains("Perubahan sejak disetujui", "Realisasi Januari")
                .contains("<del class=\"line\">33%</del>", "<ins class=\"line\">66%</ins>")
                .contains("href=\"" + CORRECTED_JANUARY + "?posisi=" + shownAt + "\"");
    }

    @Test
    void before_the_correction_nothing_has_changed_since_approval() {
        JsonNode since = pages.json(CORRECTED_JANUARY + ".json?per=2025-06-01").get("sinceApproval");

        assertThat(since.get("changed")).isEmpty();
        assertThat(pages.page(CORRECTED_JANUARY + "?per=2025-06-01").body())
                .contains("Isi laporan tidak berubah sejak disetujui Camat pada");
    }

    @Test
    void a_report_that_was_never_approved_says_nothing_of_it() {
        String january = RunningPages.SECTION_YEAR + "/bulan/1";

        assertThat(pages.json(january + ".json").get("sinceApproval").isNull()).isTrue();
        assertThat(pages.page(january).body()).doesNotContain("Perubahan sejak disetujui");
    }

    private static JsonNode changed(JsonNode since, String field) {
        return StreamSupport.stream(since.get("changed").spliterator(), false)
                .filter(one -> one.get("field").asString().equals(field))
                .findFirst()
                .orElseThrow(() -> new AssertionError(field + " is not told in " + since));
    }

    private static List<String> texts(JsonNode since, String name) {
        return StreamSupport.stream(since.get("changed").spliterator(), false)
                .map(one -> one.get(name).asString())
                .toList();
    }
}
