package id.jejak.command.api;

import id.jejak.command.dispatch.Accepted;
import id.jejak.command.dispatch.BrokenRules;
import id.jejak.command.dispatch.CommandDispatcher;
import id.jejak.command.dispatch.CommandRequest;
import id.jejak.command.dispatch.IdempotencyKey;
import id.jejak.command.dispatch.RequestDigest;
import id.jejak.command.rule.JejakCommand;
import id.jejak.command.rule.RuleViolation;
import id.jejak.command.wire.CommandCatalogue;
import id.jejak.command.wire.CommandJson;
import id.jejak.kernel.trail.Actor;
import id.jejak.web.problem.Refusal;
import id.jejak.web.problem.RefusedException;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** {@code POST /api/commands/<name>}: one address for each command of the catalogue. */
@RestController
@Hidden
public class CommandAddress {
    /** Names of codes that mean "this is no such command", rather than "a rule does not allow it". */
    private static final Set<String> UNREADABLE = Set.of(
            "value-object",
            "value-list",
            "value-list-size",
            "value-required",
            "value-unknown-field",
            "value-text",
            "value-flag",
            "value-number",
            "value-number-size",
            "value-integer");

    private final CommandDispatcher dispatcher;

    /** Sends what it reads to the dispatcher. */
    public CommandAddress(CommandDispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @PostMapping(path = "/api/commands/{name}", consumes = "application/json", produces = "application/json")
    ResponseEntity<CommandAnswer> take(
            @PathVariable String name,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestHeader(name = ActorHeaders.ACTOR, required = false) @Nullable String actorId,
            @RequestHeader(name = ActorHeaders.NAME, required = false) @Nullable String actorName,
            @RequestHeader(name = ActorHeaders.ROLE, required = false) @Nullable String role,
            @RequestBody(required = false) byte @Nullable [] body) {
        Class<? extends JejakCommand> type = CommandCatalogue.classOf(name)
                .orElseThrow(() -> refused(Refusal.of("unknown-command", 404, "command.api.unknown-command", name)));
        IdempotencyKey idempotencyKey = CommandHeaders.key(key);
        Long expectedVersion = CommandHeaders.version(ifMatch);
        Actor actor = ActorHeaders.actor(actorId, actorName, role);
        byte[] sent = body == null ? new byte[0] : body;
        JejakCommand command = read(type, sent);
        Accepted accepted = dispatcher.dispatch(
                CommandRequest.live(command, actor, idempotencyKey, RequestDigest.of(name, sent), expectedVersion));
        return answer(command, accepted);
    }

    private static ResponseEntity<CommandAnswer> answer(JejakCommand command, Accepted accepted) {
        CommandAnswer answer = CommandAnswer.of(accepted, ShowingPage.of(command));
        ResponseEntity.BodyBuilder response = ResponseEntity.ok().eTag(CommandHeaders.etag(accepted.version()));
        String page = answer.page();
        return (page == null
                        ? response
                        : response.header(HttpHeaders.LINK, "<" + page + ">; rel=\"related\"; type=\"text/html\""))
                .body(answer);
    }

    private static JejakCommand read(Class<? extends JejakCommand> type, byte[] body) {
        JsonNode json;
        try {
            json = CommandJson.mapper().readTree(body);
        } catch (JacksonException e) {
            throw refused(Refusal.of(
                    "body-unreadable",
                    BrokenRules.UNREADABLE,
                    "command.api.body-unreadable",
                    e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
                    e.getLocation() == null ? 1 : e.getLocation().getColumnNr()));
        }
        if (json == null || json.isMissingNode()) {
            throw refused(Refusal.of("body-missing", BrokenRules.UNREADABLE, "command.api.body-missing"));
        }
        try {
            return CommandJson.read(type, json);
        } catch (RuleViolation violation) {
            boolean unreadable = violation.all().stream().anyMatch(broken -> UNREADABLE.contains(broken.code()));
            throw refused(BrokenRules.refusal(violation, unreadable ? BrokenRules.UNREADABLE : BrokenRules.REFUSED));
        }
    }

    private static RefusedException refused(Refusal refusal) {
        return new RefusedException(refusal);
    }
}
