package id.jejak.command.api;

import id.jejak.command.dispatch.IdempotencyKey;
import id.jejak.command.rule.JejakCommand;
import id.jejak.command.wire.CommandCatalogue;
import id.jejak.web.message.Language;
import id.jejak.web.message.Messages;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Arrays;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.context.i18n.LocaleContextHolder;

/** Describes every command of the catalogue in {@code /v3/api-docs}. */
public final class CommandDescriptions implements GlobalOpenApiCustomizer {
    private static final String TAG = "commands";
    private static final String PROBLEM = "JejakProblem";
    private static final String ANSWER = "JejakCommandAnswer";
    private static final List<String> PROBLEM_STATUSES = List.of("400", "404", "412", "422", "503");

    private final Messages messages;

    /** Takes all descriptions from these messages. */
    public CommandDescriptions(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void customise(OpenAPI api) {
        Words words = new Words(Language.of(LocaleContextHolder.getLocale()));
        if (api.getComponents() == null) {
            api.setComponents(new io.swagger.v3.oas.models.Components());
        }
        api.getComponents().addSchemas(PROBLEM, problem(words)).addSchemas(ANSWER, answer(words));
        CommandCatalogue.all().forEach((name, type) -> api.path("/api/commands/" + name, command(words, name, type)));
        api.path("/api/aggregates/{id}", aggregate(words));
    }

    private PathItem command(Words words, String name, Class<? extends JejakCommand> type) {
        CommandSchemas schemas = new CommandSchemas(component -> words.of("api.field." + component.getName()));
        Operation operation = new Operation()
                .operationId(name)
                .addTagsItem(TAG)
                .summary(words.of("api.command." + name))
                .addParametersItem(header(words, "Idempotency-Key", true)
                        .schema(new StringSchema()
                                .minLength(1)
                                .maxLength(IdempotencyKey.MOST_CHARACTERS)
                                .pattern("^[!-~]+$")))
                .addParametersItem(header(words, "If-Match", false).schema(new StringSchema().example("\"7\"")))
                .addParametersItem(header(words, ActorHeaders.ACTOR, true)
                        .schema(new StringSchema().example("198605262010012036")))
                .addParametersItem(header(words, ActorHeaders.NAME, true).schema(new StringSchema().example("MULIANI")))
                .addParametersItem(header(words, ActorHeaders.ROLE, true).schema(roles()))
                .requestBody(new RequestBody()
                        .required(true)
                        .content(new Content().addMediaType("application/json", media(schemas.of(type)))))
                .responses(responses(words));
        return new PathItem().post(operation);
    }

    private PathItem aggregate(Words words) {
        Operation operation = new Operation()
                .operationId("aggregate-version")
                .addTagsItem(TAG)
                .summary(words.of("api.aggregate"))
                .addParametersItem(new Parameter()
                        .in("path")
                        .name("id")
                        .required(true)
                        .description(words.of("api.aggregate.id"))
                        .schema(new StringSchema().example("73.24.10/pelayanan-umum/2025")))
                .responses(new ApiResponses()
                        .addApiResponse("200", new ApiResponse().description(words.of("api.aggregate.answer")))
                        .addApiResponse("404", problem(words, "404")));
        return new PathItem().get(operation);
    }

    private static Parameter header(Words words, String name, boolean required) {
        return new Parameter()
                .in("header")
                .name(name)
                .required(required)
                .description(words.of("api.header." + name.toLowerCase(java.util.Locale.ROOT)));
    }

    private static Schema<?> roles() {
        StringSchema schema = new StringSchema();
        Arrays.stream(ActorHeaders.liveRoles().split(", ")).forEach(schema::addEnumItem);
        return schema;
    }

    private static ApiResponses responses(Words words) {
        ApiResponse accepted = new ApiResponse()
                .description(words.of("api.answer.200"))
                .content(new Content()
                        .addMediaType("application/json", media(new Schema<>().$ref("#/components/schemas/" + ANSWER))))
                .addHeaderObject(
                        "ETag",
                        new Header().description(words.of("api.answer.etag")).schema(new StringSchema()))
                .addHeaderObject(
                        "Link",
                        new Header().description(words.of("api.answer.link")).schema(new StringSchema()));
        ApiResponses responses = new ApiResponses().addApiResponse("200", accepted);
        PROBLEM_STATUSES.forEach(status -> responses.addApiResponse(status, problem(words, status)));
        responses
                .get("503")
                .addHeaderObject(
                        "Retry-After",
                        new Header()
                                .description(words.of("api.answer.retry-after"))
                                .schema(new IntegerSchema()));
        return responses;
    }

    private static ApiResponse problem(Words words, String status) {
        return new ApiResponse()
                .description(words.of("api.answer." + status))
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                media(new Schema<>().$ref("#/components/schemas/" + PROBLEM))));
    }

    private static Schema<?> answer(Words words) {
        return new ObjectSchema()
                .addProperty("aggregate", text(words, "api.answer.aggregate"))
                .addProperty("version", number(words, "api.answer.version"))
                .addProperty("position", number(words, "api.answer.position"))
                .addProperty("recordedAt", text(words, "api.answer.recorded-at").format("date-time"))
                .addProperty("duplicate", new BooleanSchema().description(words.of("api.answer.duplicate")))
                .addProperty("page", text(words, "api.answer.page"));
    }

    private static Schema<?> problem(Words words) {
        Schema<?> error = new ObjectSchema()
                .addProperty("field", text(words, "api.problem.field"))
                .addProperty("detail", text(words, "api.problem.detail"))
                .addProperty("detail_id", text(words, "api.problem.detail-id"))
                .addProperty("detail_en", text(words, "api.problem.detail-en"));
        return new ObjectSchema()
                .addProperty("type", text(words, "api.problem.type"))
                .addProperty("title", text(words, "api.problem.title"))
                .addProperty("status", number(words, "api.problem.status"))
                .addProperty("detail", text(words, "api.problem.detail"))
                .addProperty("detail_id", text(words, "api.problem.detail-id"))
                .addProperty("detail_en", text(words, "api.problem.detail-en"))
                .addProperty("errors", new ArraySchema().items(error).description(words.of("api.problem.errors")))
                .addProperty(
                        "changes",
                        new ArraySchema().items(new ObjectSchema()).description(words.of("api.problem.changes")));
    }

    private static Schema<?> text(Words words, String key) {
        return new StringSchema().description(words.of(key));
    }

    private static Schema<?> number(Words words, String key) {
        return new IntegerSchema().format("int64").description(words.of(key));
    }

    private static MediaType media(Schema<?> schema) {
        return new MediaType().schema(schema);
    }

    private final class Words {
        private final Language language;

        Words(Language language) {
            this.language = language;
        }

        String of(String key) {
            return messages.text(language, "command." + key);
        }
    }
}
