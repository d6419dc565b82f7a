package id.jejak.command.testing;

import id.jejak.command.CommandServiceApplication;
import id.jejak.eventlog.testing.TestPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command side on a database of its own, spoken to over HTTP as its users do. */
public final class CommandServer implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    private final TestPostgres.Database database;
    private final ConfigurableApplicationContext context;
    private final AtomicInteger years = new AtomicInteger(2002);
    private final HttpClient client = HttpClient.newHttpClient();

    /** Starts it on a new database, which it migrates itself. */
    public CommandServer() {
        this(TestPostgres.emptyDatabase());
    }

    /** Starts it on a database, where another node may run already; further properties as {@code name=value}. */
    public CommandServer(TestPostgres.Database database, String... properties) {
        this.database = database;
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--spring.main.banner-mode=off",
                "--logging.level.root=WARN",
                "--jejak.command.database.connections=8",
                "--jejak.command.database.migration.user=postgres",
                "--jejak.command.database.migration.password=jejak",
                "--jejak.command.database.url=" + ((PGSimpleDataSource) database.superuser()).getURL()));
        for (String property : properties) {
            arguments.add("--" + property);
        }
        this.context = SpringApplication.run(CommandServiceApplication.class, arguments.toArray(String[]::new));
    }

    /** The database that it writes to. */
    public TestPostgres.Database database() {
        return database;
    }

    /** A fiscal year, long past, that no test has taken yet. */
    int nextYear() {
        return years.incrementAndGet();
    }

    /** A bean of it. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Sends a command as JSON, with a key of its own. */
    public Answer command(Person person, String name, String json) {
        return command(person, name, json, Map.of());
    }

    /** Sends a command as JSON with further headers, which replace the usual ones; a blank one is left out. */
    public Answer command(Person person, String name, String json, Map<String, String> headers) {
        Map<String, String> all = new LinkedHashMap<>(Map.of(
                "Content-Type", "application/json",
                "Idempotency-Key", UUID.randomUUID().toString(),
                "Jejak-Actor", person.id(),
                "Jejak-Actor-Name", person.name(),
                "Jejak-Role", person.role()));
        all.putAll(headers);
        HttpRequest.Builder request = HttpRequest.newBuilder(address("/api/commands/" + name))
                .POST(HttpRequest.BodyPublishers.ofString(json));
        all.forEach((header, value) -> {
            if (!value.isBlank()) {
                request.header(header, value);
            }
        });
        return send(request);
    }

    /** Opens a page as a browser does. */
    public Answer get(String path) {
        return send(HttpRequest.newBuilder(address(path)).header("Accept", "text/html"));
    }

    /** Asks for JSON. */
    public Answer getJson(String path) {
        return send(HttpRequest.newBuilder(address(path)).header("Accept", "application/json"));
    }

    /** Sends a form as a browser does, without following the answer. */
    public Answer post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(address(path))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + context.getEnvironment().getProperty("local.server.port") + path);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }

    /** Who sends: a NIP or account, a name, a role's stored name. */
    public record Person(String id, String name, String role) {}

    /** What came back. */
    public record Answer(HttpResponse<String> response) {
        /** HTTP status. */
        public int status() {
            return response.statusCode();
        }

        /** The body as it is. */
        public String body() {
            return response.body();
        }

        /** The body as JSON. */
        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        /** A header, empty when it is missing. */
        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }
}
