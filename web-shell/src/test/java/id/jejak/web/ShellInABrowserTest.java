package id.jejak.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "jejak.shell.owner=Kabupaten Luwu Timur")
class ShellInABrowserTest {
    private static final String PAGE = "text/html,application/xhtml+xml,*/*;q=0.8";
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Test
    void frames_a_page_in_indonesian_even_in_an_english_browser() throws Exception {
        HttpResponse<String> page = get("/contoh", "Accept", PAGE, "Accept-Language", "en-US,en;q=0.9");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<html lang=\"id\"")
                .contains("<title>Capaian kecamatan, tahun anggaran 2025 · Jejak</title>")
                .contains("Lewati ke isi halaman")
                .contains("Kabupaten Luwu Timur")
                .contains("href=\"/contoh\" aria-current=\"page\">Contoh</a>")
                .contains("Keadaan per 31 Maret 2025")
                .contains("sampai dengan catatan nomor 1234")
                .contains("belum final")
                .contains("Rp423.300,00")
                .doesNotContain("??");
    }

    @Test
    void speaks_english_on_a_page_that_asks_for_it() throws Exception {
        assertThat(get("/contoh?bahasa=en", "Accept", PAGE).body())
                .contains("<html lang=\"en\"")
                .contains("As of 31 March 2025")
                .contains("up to record number 1234");
    }

    @Test
    void ties_each_complaint_to_its_field() throws Exception {
        assertThat(get("/contoh", "Accept", PAGE).body())
                .contains("href=\"#amount\"")
                .contains("id=\"amount-error\"")
                .contains("aria-invalid=\"true\"")
                .contains("aria-describedby=\"amount-hint amount-error\"");
    }

    @ParameterizedTest
    @CsvSource({"/contoh", "/no-such-page", "/rusak", "/shell/jejak.css", "/api/month/x"})
    void sends_its_security_headers_with_every_answer(String path) throws Exception {
        HttpResponse<String> answer = get(path, "Accept", PAGE);
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(answer.headers().firstValue("Permissions-Policy")).isPresent();
    }

    @Test
    void names_its_files_by_their_content_and_lets_browsers_keep_them() throws Exception {
        String page = get("/contoh", "Accept", PAGE).body();
        for (String pattern : new String[] {
            "/shell/jejak-[0-9a-f]{32}\\.css", "/webjars/htmx\\.org/2\\.0\\.10/dist/htmx\\.min-[0-9a-f]{32}\\.js"
        }) {
            Matcher link = Pattern.compile(pattern).matcher(page);
            assertThat(link.find()).as(pattern).isTrue();
            HttpResponse<String> file = get(link.group());
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.headers().firstValue("Cache-Control")).contains("max-age=31536000, public");
        }
    }

    @Test
    void shrinks_what_it_sends() throws Exception {
        assertThat(get("/contoh", "Accept", PAGE, "Accept-Encoding", "gzip")
                        .headers()
                        .firstValue("Content-Encoding"))
                .contains("gzip");
    }

    @ParameterizedTest
    @CsvSource({
        "/no-such-page, 404, Halaman tidak ditemukan",
        "/api-no-such, 404, Halaman tidak ditemukan",
        "/error, 404, Halaman tidak ditemukan",
        "/ditolak, 422, Tidak dapat disimpan",
        "/sibuk, 503, Layanan sedang sibuk",
        "/rusak, 500, Terjadi kesalahan pada layanan",
        "/tanpa-pesan, 500, Terjadi kesalahan pada layanan"
    })
    void shows_errors_as_plain_pages(String path, int status, String title) throws Exception {
        HttpResponse<String> page = get(path, "Accept", PAGE);
        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(page.body())
                .contains("<h1>" + title + "</h1>")
                .contains("class=\"shell-header\"")
                .doesNotContain("Exception")
                .doesNotContain("secret");
    }

    @Test
    void says_the_rule_and_the_numbers_in_both_languages() throws Exception {
        JsonNode problem = problem(get("/ditolak.json", "Accept", PAGE), 422);
        String indonesian = "Belanja Rp500.000,00 melebihi sisa pagu Rp423.300,50 per 9 Maret 2025 tahun 2025.";
        String english = "Spending Rp500,000.00 exceeds what is left, Rp423,300.50, as of 9 March 2025 in 2025.";
        assertThat(problem.get("type").asString()).isEqualTo("/masalah/ceiling-exceeded");
        assertThat(problem.get("title").asString()).isEqualTo("Tidak dapat disimpan");
        assertThat(problem.get("detail").asString()).isEqualTo(indonesian);
        assertThat(problem.get("detail_id").asString()).isEqualTo(indonesian);
        assertThat(problem.get("detail_en").asString()).isEqualTo(english);
        assertThat(problem.get("left").asString()).isEqualTo("423300.50");
        JsonNode field = problem.get("errors").get(0);
        assertThat(field.get("field").asString()).isEqualTo("amount");
        assertThat(field.get("detail").asString()).isEqualTo("Paling banyak 1.200,5.");
        assertThat(field.get("detail_en").asString()).isEqualTo("At most 1,200.5.");
        assertThat(problem(get("/ditolak", "Accept-Language", "en-GB"), 422)
                        .get("detail")
                        .asString())
                .isEqualTo(english);
        assertThat(problem(get("/ditolak", "Accept-Language", "fr"), 422)
                        .get("detail")
                        .asString())
                .isEqualTo(indonesian);
    }

    @Test
    void says_when_to_try_again() throws Exception {
        assertThat(get("/sibuk").headers().firstValue("Retry-After")).contains("5");
        assertThat(get("/sibuk", "Accept", PAGE).headers().firstValue("Retry-After"))
                .contains("5");
    }

    @Test
    void keeps_the_inside_of_a_fault_to_itself() throws Exception {
        HttpResponse<String> answer = get("/rusak");
        assertThat(problem(answer, 500).get("type").asString()).isEqualTo("/masalah/internal");
        assertThat(answer.body()).doesNotContain("secret").doesNotContain("trace");
    }

    @Test
    void names_the_field_that_the_framework_cannot_read() throws Exception {
        JsonNode missing = problem(send(post("{}")), 400);
        assertThat(missing.get("errors").get(0).get("field").asString()).isEqualTo("Idempotency-Key");
        JsonNode wrong = problem(
                send(post("{\"indicator\":\"a\",\"inner\":{\"quantity\":\"x\"}}")
                        .header("Idempotency-Key", "1")),
                400);
        assertThat(wrong.get("errors").get(0).get("field").asString()).isEqualTo("inner.quantity");
        assertThat(wrong.get("detail_en").asString()).contains("inner.quantity");
        JsonNode noJson = problem(send(post("{").header("Idempotency-Key", "1")), 400);
        assertThat(noJson.get("errors").isEmpty()).isTrue();
        assertThat(noJson.get("detail").asString()).isEqualTo("Isi kiriman bukan JSON yang dapat dibaca.");
        JsonNode month = problem(get("/api/month/x"), 400);
        assertThat(month.get("errors").get(0).get("field").asString()).isEqualTo("month");
        JsonNode date = problem(get("/api/month/1?per=31-03-2025"), 400);
        assertThat(date.get("errors").get(0).get("field").asString()).isEqualTo("per");
        assertThat(date.get("detail").asString()).contains("31-03-2025");
    }

    @Test
    void tells_which_methods_an_address_takes() throws Exception {
        HttpResponse<String> answer = send(request("/contoh").POST(BodyPublishers.noBody()));
        assertThat(problem(answer, 405).get("type").asString()).isEqualTo("/masalah/method-not-allowed");
        assertThat(answer.headers().firstValue("Allow")).contains("GET");
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site, 403",
        "Sec-Fetch-Site, same-site, 403",
        "Sec-Fetch-Site, same-origin, 400",
        "Origin, https://elsewhere.example, 403",
        "Origin, null, 403",
        "Origin, HERE, 400"
    })
    void refuses_what_another_site_makes_a_browser_send(String header, String value, int status) throws Exception {
        String sent = value.equals("HERE") ? "http://localhost:" + port : value;
        JsonNode problem = problem(send(post("{}").header(header, sent)), status);
        if (status == 403) {
            assertThat(problem.get("type").asString()).isEqualTo("/masalah/cross-site");
            assertThat(problem.get("detail").asString()).startsWith("Permintaan ini dikirim dari situs lain");
        }
    }

    private JsonNode problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.has("detail_id") && problem.has("detail_en")).isTrue();
        return problem;
    }

    private HttpRequest.Builder post(String json) {
        return request("/api/commands/try")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json));
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
