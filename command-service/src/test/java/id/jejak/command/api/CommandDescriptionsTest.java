package id.jejak.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.testing.CommandServer;
import id.jejak.command.wire.CommandCatalogue;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CommandDescriptionsTest {
    private static CommandServer server;

    @BeforeAll
    static void start() {
        server = new CommandServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void describes_every_command_of_the_catalogue_with_every_field() {
        JsonNode paths = server.getJson("/v3/api-docs").json().get("paths");

        assertThat(CommandCatalogue.all()).isNotEmpty();
        CommandCatalogue.all().forEach((name, type) -> {
            JsonNode post = paths.path("/api/commands/" + name).path("post");
            assertThat(post.path("summary").asString()).as(name).isNotBlank();
            JsonNode fields = post.at("/requestBody/content/application~1json/schema/properties");
            assertThat(fields.propertyNames())
                    .as(name)
                    .containsExactlyInAnyOrder(Arrays.stream(type.getRecordComponents())
                            .map(RecordComponent::getName)
                            .toArray(String[]::new));
            assertThat(fields.properties()).as(name).allSatisfy(field -> assertThat(
                            field.getValue().path("description").asString())
                    .as(field.getKey())
                    .isNotBlank());
        });
    }

    @Test
    void describes_headers_answers_and_problems() {
        JsonNode post = server.getJson("/v3/api-docs")
                .json()
                .get("paths")
                .get("/api/commands/record-monthly-realization")
                .get("post");

        assertThat(post.get("parameters").findValuesAsString("name"))
                .containsExactly("Idempotency-Key", "If-Match", "Jejak-Actor", "Jejak-Actor-Name", "Jejak-Role");
        assertThat(post.get("responses").propertyNames())
                .containsExactlyInAnyOrder("200", "400", "404", "412", "422", "503");
        assertThat(post.at("/responses/422/content").propertyNames()).containsExactly("application/problem+json");
    }

    @Test
    void says_which_fields_may_be_missing_and_which_choices_there_are() {
        JsonNode paths = server.getJson("/v3/api-docs").json().get("paths");
        JsonNode record = paths.get("/api/commands/record-monthly-realization")
                .at("/post/requestBody/content/application~1json/schema");
        JsonNode open =
                paths.get("/api/commands/open-section").at("/post/requestBody/content/application~1json/schema");

        assertThat(record.get("required").toString()).contains("quantity").doesNotContain("obstacles");
        assertThat(open.at("/properties/kind/enum").toString()).isEqualTo("[\"seksi\",\"subbagian\"]");
    }
}
