package id.jejak.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jejak.query.testing.RunningPages;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The page says one thing at a time, and starts a rebuild for whoever says their name. */
class RebuildPagesTest {
    private static final String PATH = "/administrasi/bangun-ulang";

    private final RunningPages pages = RunningPages.get();

    private HttpResponse<String> post(String path, String fields, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + pages.port() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void is_started_watched_and_told_of_in_both_languages() throws IOException, InterruptedException {
        assertThat(pages.page("/administrasi").body()).contains("href=\"" + PATH + "\"");
        assertThat(pages.page(PATH).body())
                .contains("belum pernah dibangun ulang")
                .doesNotContain("banner-");

        HttpResponse<String> nameless = post(PATH, "oleh=+", "Accept", "text/html");
        assertThat(nameless.statusCode()).isEqualTo(422);
        assertThat(nameless.body()).contains("Isilah nama yang memulai.").doesNotContain("banner-");
        assertThat(post(PATH, "oleh=Ani", "Accept", "text/html", "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(post(PATH + ".txt", "oleh=").statusCode()).isEqualTo(422);

        HttpResponse<String> started = post(PATH, "oleh=Ani", "Accept", "text/html");
        assertThat(started.statusCode()).isIn(302, 303);
        HttpResponse<String> again = post(PATH, "oleh=Ani", "Accept", "text/html");
        assertThat(again.headers().firstValue("Location").orElseThrow()).contains("sudah");
        assertThat(pages.page(PATH + "?sudah=").body())
                .contains("tidak dimulai sekali lagi", "hx-trigger=\"every 1s\"", "<progress")
                .doesNotContain("banner-success", "banner-danger");

        await().atMost(Duration.ofMinutes(2))
                .until(() ->
                        pages.json(PATH + ".json").get("outcome").asString("").equals("DONE"));
        assertThat(pages.page(PATH).body())
                .contains("Selesai: hasilnya", "banner-success", "oleh Ani")
                .doesNotContain("banner-danger", "hx-trigger");
        assertThat(pages.page(PATH + "?bahasa=en").body()).contains("Done: the result", "by Ani");
        HttpRequest line = HttpRequest.newBuilder(URI.create("http://localhost:" + pages.port() + PATH + ".txt"))
                .header("Accept-Language", "en")
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(line, HttpResponse.BodyHandlers.ofString())
                        .body())
                .contains(" done - Done: the result");
    }
}
