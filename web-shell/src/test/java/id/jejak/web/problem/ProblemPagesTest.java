package id.jejak.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ProblemPagesTest {
    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Test
    void the_type_of_a_problem_leads_to_a_page_that_explains_it() throws Exception {
        String type = new JsonMapper()
                .readTree(get("/ditolak.json", "application/json").body())
                .get("type")
                .asString();
        HttpResponse<String> page = page(type);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(page.body())
                .contains("class=\"shell-header\"", "<h1>Tidak dapat disimpan</h1>")
                .contains("Belanja … melebihi sisa pagu … per … tahun ….", "Setiap tanda … menggantikan")
                .contains("ada ketentuan yang tidak mengizinkannya", "Perbaiki isian yang disebut dalam penolakan")
                .contains("Kode: ceiling-exceeded · status HTTP 422");
        assertThat(page(type + "?bahasa=en").body())
                .contains("<html lang=\"en\"", "Spending … exceeds", "a rule does not allow it");
    }

    @Test
    void the_page_of_a_refusal_leads_there_too() throws Exception {
        assertThat(page("/ditolak").body()).contains("href=\"/masalah/ceiling-exceeded\"");
        assertThat(page("/ditolak?bahasa=en").body()).contains("href=\"/masalah/ceiling-exceeded?bahasa=en\"");
    }

    @Test
    void what_is_told_the_same_each_time_has_no_places() throws Exception {
        assertThat(page("/masalah/outcome-unknown").body())
                .contains("Belum diketahui apakah kiriman itu sudah tercatat")
                .doesNotContain("…");
    }

    @Test
    void all_sentences_of_a_code_stand_on_its_page() throws Exception {
        assertThat(page("/masalah/body-unreadable").body())
                .contains("Isi kiriman bukan JSON yang dapat dibaca.", "Nilai pada … tidak sesuai");
    }

    @Test
    void an_unknown_code_is_answered_in_words() throws Exception {
        HttpResponse<String> page = page("/masalah/tidak-ada");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body())
                .contains("<h1>Kode tidak dikenal</h1>", "kode &quot;tidak-ada&quot;", "class=\"shell-header\"");
    }

    @Test
    void whatever_the_shell_refuses_has_a_page_in_both_languages() throws Exception {
        for (ProblemType type : ShellProblem.all().all()) {
            for (String language : new String[] {"id", "en"}) {
                HttpResponse<String> page = page("/masalah/" + type.code() + "?bahasa=" + language);
                assertThat(page.statusCode()).as(type.code()).isEqualTo(200);
                assertThat(page.body()).contains("<html lang=\"" + language + "\"", type.code() + " · ");
            }
        }
        assertThat(page("/masalah/status-418").body()).contains("status HTTP 418");
    }

    private HttpResponse<String> page(String path) throws IOException, InterruptedException {
        return get(path, "text/html");
    }

    private HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", accept)
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
