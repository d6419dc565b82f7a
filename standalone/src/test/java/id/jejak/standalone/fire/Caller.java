package id.jejak.standalone.fire;

import id.jejak.kernel.trail.Actor;
import id.jejak.kernel.trail.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends commands to one node over HTTP, and takes nothing for an answer but what a caller may be told: recorded, refused,
 * not recorded, or unknown. Anything else, and any answer that takes too long, fails.
 */
final class Caller {
    /** Who sends. */
    static final Actor ACTOR = new Actor("operator.kalaena", "Operator Kalaena", Role.OPERATOR);

    /**
     * The bounds of the services together are half a minute; a machine that does much else at the time takes longer.
     * Whoever waits longer than this waits for ever.
     */
    private static final Duration BOUND = Duration.ofMinutes(2);

    private static final JsonMapper JSON = new JsonMapper();

    private final ServiceProcess node;
    private final AtomicInteger underWay = new AtomicInteger();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    Caller(ServiceProcess node) {
        this.node = node;
    }

    /** Sendings that are not answered yet. */
    int underWay() {
        return underWay.get();
    }

    /** Sends once, and notes what was told. */
    Told send(Asked asked) {
        underWay.incrementAndGet();
        try {
            return asked.note(told(http.send(request(asked), HttpResponse.BodyHandlers.ofString())));
        } catch (HttpTimeoutException e) {
            if (e instanceof java.net.http.HttpConnectTimeoutException) {
                return asked.note(new Told.Unknown("connection timed out"));
            }
            throw new AssertionError("No answer in " + BOUND.toSeconds() + " s to " + asked, e);
        } catch (IOException e) {
            return asked.note(new Told.Unknown("connection lost"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            underWay.decrementAndGet();
        }
    }

    /** Sends once, and gives the answer as it came. */
    HttpResponse<String> post(Asked asked) {
        try {
            return http.send(request(asked), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest request(Asked asked) {
        URI address = node.address("/api/commands/" + asked.name);
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(BOUND)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", asked.key.value())
                .header("Jejak-Actor", ACTOR.id())
                .header("Jejak-Actor-Name", ACTOR.name())
                .header("Jejak-Role", ACTOR.role().stored())
                .POST(HttpRequest.BodyPublishers.ofString(asked.body));
        if (asked.expectedVersion != null) {
            request.header("If-Match", "\"" + asked.expectedVersion + "\"");
        }
        return request.build();
    }

    private static Told told(HttpResponse<String> answer) {
        int status = answer.statusCode();
        if (status == 200) {
            JsonNode body = JSON.readTree(answer.body());
            return new Told.Recorded(
                    body.get("aggregate").asString(),
                    body.get("version").asLong(),
                    body.get("position").asLong(),
                    body.get("duplicate").asBoolean());
        }
        String code = problemCode(answer);
        if (status >= 400 && status < 500) {
            return new Told.Refused(status, code);
        }
        if (status == 503 && answer.headers().firstValue("Retry-After").isPresent()) {
            if (code.equals("busy")) {
                return new Told.NotRecorded(code);
            }
            if (code.equals("outcome-unknown")) {
                return new Told.Unknown(code);
            }
        }
        throw new AssertionError("Neither recorded, refused, not recorded nor unknown: " + status + " "
                + answer.headers().map() + " " + answer.body());
    }

    /** The code of a problem document, which tells people in both languages. */
    private static String problemCode(HttpResponse<String> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (!type.startsWith("application/problem+json")) {
            throw new AssertionError(
                    "No problem document but " + type + ": " + answer.statusCode() + " " + answer.body());
        }
        JsonNode problem = JSON.readTree(answer.body());
        String indonesian = problem.path("detail_id").asString("");
        String english = problem.path("detail_en").asString("");
        if (indonesian.isBlank() || english.isBlank() || indonesian.equals(english)) {
            throw new AssertionError("Not told in both languages: " + answer.body());
        }
        return problem.path("type").asString("").replaceFirst("^/masalah/", "");
    }
}
