package id.jejak.command.api;

import id.jejak.command.dispatch.Accepted;
import id.jejak.command.dispatch.BrokenRules;
import id.jejak.command.dispatch.CommandDispatcher;
import id.jejak.command.dispatch.CommandProblem;
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
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** {@code POST /api/commands/<name>}: one address for each command of the catalogue. */
@RestController
@Hidden
public class CommandAddress {
    private static final int MOST_BYTES = 1 << 20;

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
            InputStream body)
            throws IOException {
        Class<? extends JejakCommand> type = CommandCatalogue.classOf(name)
                .orElseThrow(() -> refused(Refusal.of(CommandProblem.UNKNOWN_COMMAND, name)));
        IdempotencyKey idempotencyKey = CommandHeaders.key(key);
        Long expectedVersion = CommandHeaders.version(ifMatch);
        Actor actor = ActorHeaders.actor(actorId, actorName, role);
        byte[] sent = bounded(body);
        JsonNode json = json(sent);
        RequestDigest digest = RequestDigest.of(name, sent);
        JejakCommand command;
        try {
            command = CommandJson.read(type, json);
        } catch (RuleViolation violation) {
            throw BrokenRules.isUnreadable(violation)
                    ? refused(BrokenRules.refusal(violation, BrokenRules.UNREADABLE))
                    : dispatcher.refused(
                            name,
                            CommandJson.target(json),
                            actor,
                            idempotencyKey,
                            digest,
                            BrokenRules.refusal(violation, BrokenRules.REFUSED));
        }
        Accepted accepted =
                dispatcher.dispatch(CommandRequest.live(command, actor, idempotencyKey, digest, expectedVersion));
        return answer(command, accepted);
    }

    /** No more than a command can need: what is read lies in memory. */
    private static byte[] bounded(InputStream body) throws IOException {
        byte[] read = body.readNBytes(MOST_BYTES + 1);
        if (read.length > MOST_BYTES) {
            throw refused(Refusal.of(CommandProblem.TOO_LARGE, MOST_BYTES >> 10));
        }
        return read;
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

    private static JsonNode json(byte[] body) {
        JsonNode json;
        try {
            json = CommandJson.mapper().readTree(body);
        } catch (JacksonException e) {
            throw refused(Refusal.of(
                    CommandProblem.BODY_UNREADABLE,
                    e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
                    e.getLocation() == null ? 1 : e.getLocation().getColumnNr()));
        }
        if (json == null || json.isMissingNode()) {
            throw refused(Refusal.of(CommandProblem.BODY_MISSING));
        }
        return json;
    }

    private static RefusedException refused(Refusal refusal) {
        return new RefusedException(refusal);
    }
}
