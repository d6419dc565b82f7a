package id.jejak.standalone.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The README's command on an empty folder, then what a section head, a camat and an inspector do with it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneyIT {
    private static final String SECTION = "/kecamatan/73.24.10/pelayanan-umum/2025";
    private static final String EXAMPLE = "/kecamatan/73.24.10/pemerintahan/2025";
    private static final String HEAD = "198605262010012036";
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    static Path folder;

    private static RunningJejak jejak;

    @BeforeAll
    static void start() {
        jejak = RunningJejak.start(folder.resolve("data"));
    }

    @AfterAll
    static void stop() {
        jejak.close();
    }

    @Test
    @Order(1)
    void the_real_months_print_their_figures_as_of_the_day_they_were_handed_in() throws Exception {
        assertThat(figures("/bulan/1.json?per=2025-02-03"))
                .isEqualTo(new Figures("1", "3", "33%", "1", "12", "Rp0,00"));
        assertThat(figures("/bulan/2.json?per=2025-03-03"))
                .isEqualTo(new Figures("2", "3", "66%", "2", "12", "Rp0,00"));
        assertThat(figures("/bulan/3.json?per=2025-04-09"))
                .isEqualTo(new Figures("3", "3", "100%", "3", "12", "Rp423.300,00"));
        assertThat(pdf(SECTION + "/bulan/1.pdf?per=2025-02-03"))
                .contains("33%", "Kalaena, 3 Februari 2025", "MULIANI, SE., M.M", "19860526 201001 2 036");
        assertThat(pdf(SECTION + "/bulan/2.pdf?per=2025-03-03")).contains("66%", "Kalaena, 3 Maret 2025");
    }

    @Test
    @Order(2)
    void the_real_quarter_prints_100_percent_and_its_rating_once_march_is_in() throws Exception {
        assertThat(figures("/triwulan/1.json?per=2025-04-09"))
                .isEqualTo(new Figures("3", "3", "100%", "3", "12", "Rp423.300,00"));
        assertThat(pdf(SECTION + "/triwulan/1.pdf"))
                .contains(
                        "100%",
                        "Sangat Baik",
                        "Rp423.300,00",
                        "Rp6.403.000,00",
                        "Kalaena, 9 April 2025",
                        "12 (dua belas)",
                        "tidak tercantum dalam sumber");
        assertThat(jejak.get(SECTION + "/triwulan/1?per=2025-04-09").body())
                .contains("Rp423.300,00", "Sangat Baik", "Keadaan per 9 April 2025");
    }

    @Test
    @Order(3)
    void every_address_of_the_index_answers_and_names_its_position() {
        String index = jejak.get("/").body();
        List<String> addresses = index.lines()
                .flatMap(line -> Pattern.compile("href=\"(/[^\"]*)\"")
                        .matcher(line)
                        .results()
                        .map(match -> match.group(1).replace("&amp;", "&")))
                .distinct()
                .filter(address -> !address.startsWith("/shell/") && !address.startsWith("/webjars/"))
                .toList();
        assertThat(addresses).hasSizeGreaterThan(20);
        for (String address : addresses) {
            HttpResponse<String> answer = jejak.get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            if (answer.headers().firstValue("Content-Type").orElse("").contains("text/html")) {
                assertThat(answer.body()).as(address).contains(positionNamedBy(address));
            }
        }
    }

    /** The administrator's page is about the log itself: it names the head, and no moment of a report. */
    private static String positionNamedBy(String address) {
        return address.startsWith("/administrasi")
                ? "Catatan terakhir dalam log bernomor "
                : "sampai dengan catatan nomor";
    }

    @Test
    @Order(4)
    void a_correction_changes_the_figure_from_its_moment_on_and_the_trail_says_everything() throws Exception {
        JsonNode trail = json(EXAMPLE + "/jejak.json");
        String written = trail.toString();
        assertThat(written)
                .contains(
                        "Contoh koreksi: satu laporan koordinasi terhitung dua kali",
                        "CONTOH/ND/01/2025",
                        "Contoh sintetis");
        assertThat(monthOf(json(EXAMPLE + "/bulan/1.json?per=2025-03-11"))).isEqualTo("2");
        assertThat(monthOf(json(EXAMPLE + "/bulan/1.json?per=2025-03-12"))).isEqualTo("1");
        assertThat(jejak.get(EXAMPLE + "/jejak").body())
                .contains(
                        "Semula",
                        "Menjadi",
                        "Contoh koreksi: satu laporan koordinasi terhitung dua kali",
                        "12 Maret 2025");
    }

    @Test
    @Order(5)
    void a_month_travels_from_the_form_to_the_event_the_row_the_page_and_the_pdf() throws Exception {
        long before = json(SECTION + "/bulan/4.json").at("/standpoint/position").longValue();
        try (OfficeBrowser browser = OfficeBrowser.open(folder.resolve("profile"))) {
            Page page = browser.page();
            page.navigate(jejak.address("/formulir" + SECTION + "/bulan/4"));
            Locator article = page.locator("article")
                    .filter(new Locator.FilterOptions().setHasText("Jumlah Dokumen Non Perizinan Usaha"))
                    .first();
            article.locator("summary").first().click();
            article.locator("input[name=quantity]").first().fill("1");
            article.locator("textarea[name=activities]").first().fill("Pelayanan administrasi kependudukan\nPendataan");
            article.locator("input[name='actor.id']").first().fill(HEAD);
            article.locator("input[name='actor.name']").first().fill("MULIANI, SE., M.M");
            article.locator("select[name='actor.role']").first().selectOption("section-head");
            article.locator("button[type=submit]").first().dblclick();
            page.waitForURL("**" + SECTION + "/bulan/4?setelah=*");
            assertThat(page.textContent("main")).contains("33%", "Pelayanan administrasi kependudukan");
            assertThat(browser.complaints()).isEmpty();
        }

        JsonNode after = json(SECTION + "/bulan/4.json");
        assertThat(after.at("/standpoint/position").longValue())
                .as("a double click records once")
                .isEqualTo(before + 1);
        assertThat(json(SECTION + "/jejak.json?bulan=4").toString()).contains(HEAD, "Pendataan");
        assertThat(pdf(SECTION + "/bulan/4.pdf")).contains("33%", "Pendataan", "Konsep");
        assertThat(monthOf(json(SECTION + "/bulan/4.json?posisi=" + before), 2)).isNull();
    }

    @Test
    @Order(6)
    void a_resent_command_gets_the_first_answer_and_another_body_under_its_key_is_refused() throws Exception {
        String body = """
                {"sectionYear":"73.24.10/pelayanan-umum/2025","indicator":"7.01.02.2.04.0001-1","month":5,"quantity":1,
                 "activities":["Pelayanan"],"obstacles":null,"followUp":null}""";
        HttpResponse<String> first = jejak.command("record-monthly-realization", "mei-1", HEAD, "section-head", body);
        HttpResponse<String> again = jejak.command("record-monthly-realization", "mei-1", HEAD, "section-head", body);
        HttpResponse<String> other = jejak.command(
                "record-monthly-realization",
                "mei-1",
                HEAD,
                "section-head",
                body.replace("\"quantity\":1", "\"quantity\":2"));

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(JSON.readTree(again.body()).get("position"))
                .isEqualTo(JSON.readTree(first.body()).get("position"));
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(JSON.readTree(other.body()).get("detail_id").stringValue()).isNotBlank();
    }

    @Test
    @Order(7)
    void what_was_recorded_is_there_after_a_stop_and_after_a_kill() throws Exception {
        String document = SECTION + "/triwulan/1.pdf?per=2025-04-09";
        byte[] before = jejak.bytes(document).body();

        jejak.close();
        jejak = RunningJejak.start(folder.resolve("data"));
        assertThat(jejak.bytes(document).body()).isEqualTo(before);

        jejak.kill();
        jejak = RunningJejak.start(folder.resolve("data"));
        assertThat(jejak.bytes(document).body()).isEqualTo(before);
        assertThat(jejak.get("/actuator/health/readiness").body()).contains("UP");
    }

    private record Figures(
            String inQuarter, String target, String achievement, String toDate, String annual, String realized) {}

    /** Of the section's one sub kegiatan. */
    private static Figures figures(String path) throws IOException {
        JsonNode figures = json(SECTION + path).get("figures");
        JsonNode indicator = figures.at("/indicators/2");
        return new Figures(
                indicator.at("/inQuarter/printed").stringValue(),
                indicator.at("/quarterTarget/printed").stringValue(),
                indicator.at("/achievementInQuarter/value/printed").stringValue(),
                indicator.at("/toDate/printed").stringValue(),
                indicator.at("/annualTarget/printed").stringValue(),
                figures.at("/financial/inQuarter/printed").stringValue());
    }

    private static @Nullable String monthOf(JsonNode report) {
        return monthOf(report, 0);
    }

    private static @Nullable String monthOf(JsonNode report, int indicator) {
        JsonNode quantity = report.at("/figures/indicators/" + indicator + "/months/0/quantity");
        return quantity.isNull() ? null : quantity.get("printed").stringValue();
    }

    private static JsonNode json(String path) {
        HttpResponse<String> answer = jejak.get(path);
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static String pdf(String path) throws IOException {
        HttpResponse<byte[]> answer = jejak.bytes(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        try (PDDocument document = Loader.loadPDF(answer.body())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
