package id.jejak.command.api;

import id.jejak.command.dispatch.BrokenRules;
import id.jejak.command.dispatch.CommandProblem;
import id.jejak.command.rule.ActorRules;
import id.jejak.command.rule.RuleViolation;
import id.jejak.kernel.language.InvalidValueException;
import id.jejak.kernel.trail.Actor;
import id.jejak.kernel.trail.Role;
import id.jejak.web.problem.Refusal;
import id.jejak.web.problem.RefusedException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who acts, as the client says it. There is no login yet, so the server listens on loopback only. */
final class ActorHeaders {
    static final String ACTOR = "Jejak-Actor";
    static final String NAME = "Jejak-Actor-Name";
    static final String ROLE = "Jejak-Role";

    private ActorHeaders() {}

    /** The person and role; refused with every header that is missing or wrong. */
    static Actor actor(@Nullable String id, @Nullable String name, @Nullable String role) {
        Refusal refusal = Refusal.of(CommandProblem.ACTOR_MISSING);
        refusal = isBlank(id) ? refusal.field(ACTOR, "command.api.header-missing") : refusal;
        refusal = isBlank(name) ? refusal.field(NAME, "command.api.header-missing") : refusal;
        refusal = isBlank(role) ? refusal.field(ROLE, "command.api.header-missing") : refusal;
        if (id == null || name == null || role == null || !refusal.errors().isEmpty()) {
            throw new RefusedException(refusal);
        }
        return checked(new Actor(utf8(id), utf8(name), liveRole(role.strip())));
    }

    private static Actor checked(Actor actor) {
        try {
            ActorRules.check(ACTOR, actor.id(), NAME, actor.name());
            return actor;
        } catch (RuleViolation violation) {
            throw new RefusedException(BrokenRules.refusal(violation, BrokenRules.REFUSED));
        }
    }

    /** Stored names of the roles in which a person can act. */
    static String liveRoles() {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.FOUNDING_IMPORT)
                .map(Role::stored)
                .collect(Collectors.joining(", "));
    }

    private static Role liveRole(String stored) {
        try {
            Role role = Role.ofStored(stored);
            if (role != Role.FOUNDING_IMPORT) {
                return role;
            }
        } catch (InvalidValueException e) {
            throw unknown(stored);
        }
        throw unknown(stored);
    }

    private static RefusedException unknown(String role) {
        return new RefusedException(Refusal.of(CommandProblem.ROLE_UNKNOWN, role, liveRoles())
                .field(ROLE, "command.role-unknown", role, liveRoles()));
    }

    private static boolean isBlank(@Nullable String header) {
        return header == null || header.isBlank();
    }

    /** Servers hand headers over byte by byte; clients mean UTF-8. */
    private static String utf8(String header) {
        return new String(header.strip().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
