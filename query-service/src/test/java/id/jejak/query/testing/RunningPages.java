package id.jejak.query.testing;

import id.jejak.eventlog.EventSerializer;
import id.jejak.eventlog.testing.TestLog;
import id.jejak.eventlog.testing.TestPostgres;
import id.jejak.kernel.language.EventCatalogue;
import id.jejak.kernel.language.EventUpcasters;
import id.jejak.query.QueryServiceApplication;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The query service over a real PostgreSQL with the story of Kalaena, reached over HTTP. One for all tests of a JVM. */
public final class RunningPages {
    /** Kalaena's own section's year, with the real first quarter. */
    public static final String SECTION_YEAR = "/kecamatan/" + KalaenaStory.SECTION_YEAR;
    /** The section's year in which an approved January was corrected on 2 June 2025. */
    public static final String CORRECTED = "/kecamatan/" + KalaenaStory.CORRECTED;

    private final HttpClient client = HttpClient.newHttpClient();
    private final TestPostgres.Database database;
    private final KalaenaStory story;
    private final int port;
    private final ConfigurableApplicationContext context;
    private final long toldUpTo;

    private RunningPages() {
        database = TestPostgres.freshDatabase();
        TestLog log = new TestLog(database, new EventSerializer(EventCatalogue.jejak(), EventUpcasters.jejak()));
        story = new KalaenaStory(log);
        story.tell();
        context = new SpringApplicationBuilder(QueryServiceApplication.class)
                // When the JVM ends, the database ends with it: there is nothing to leave in order.
                .registerShutdownHook(false)
                .run(
                        "--server.port=" + Integer.getInteger("jejak.test.port", 0),
                        "--jejak.query.url=" + ((PGSimpleDataSource) database.owner()).getUrl(),
                        "--jejak.query.owner.username=postgres",
                        "--jejak.query.owner.password=jejak",
                        "--jejak.query.projector.password=jejak",
                        "--jejak.query.reader.password=jejak",
                        "--jejak.query.archivist.password=jejak");
        port = Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
        // A live event closes the founding import, and lets past days become final.
        toldUpTo = story.somethingElse();
    }

    private static final class One {
        private static final RunningPages RUNNING = new RunningPages();
    }

    /** The running service; the first call starts it. */
    public static RunningPages get() {
        return One.RUNNING;
    }

    /** Number of the last event of the story. */
    public long toldUpTo() {
        return toldUpTo;
    }

    /** Records something in another section now; answers its number. */
    public long somethingElseHappens() {
        return story.somethingElse();
    }

    /** The database that it reads. */
    public TestPostgres.Database database() {
        return database;
    }

    /** A part of the running service. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** A part of the running service that is one of several of its type. */
    public <T> T part(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    /** Where it listens. */
    public int port() {
        return port;
    }

    /** A page as a browser asks for it, once everything told is applied. */
    public HttpResponse<String> page(String path) {
        return send(path, "text/html", HttpResponse.BodyHandlers.ofString());
    }

    /** A JSON answer; fails on anything but 200. */
    public JsonNode json(String path) {
        HttpResponse<String> response = send(path, "application/json", HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new AssertionError(path + ": " + response.statusCode() + " " + response.body());
        }
        return JsonMapper.shared().readTree(response.body());
    }

    /** Whatever is answered to a program. */
    public HttpResponse<String> answer(String path, String... headers) {
        return send(path, "application/json", HttpResponse.BodyHandlers.ofString(), headers);
    }

    /** A file. */
    public HttpResponse<byte[]> file(String path) {
        return send(path, "*/*", HttpResponse.BodyHandlers.ofByteArray());
    }

    private <T> HttpResponse<T> send(String path, String accept, HttpResponse.BodyHandler<T> body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", accept);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), body);
        } catch (IOException e) {
            throw new AssertionError(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(path, e);
        }
    }
}
