package id.jejak.command.form;

import id.jejak.command.dispatch.BrokenRules;
import id.jejak.command.rule.ActorRules;
import id.jejak.command.rule.RuleViolation;
import id.jejak.kernel.language.InvalidValueException;
import id.jejak.kernel.organization.Nip;
import id.jejak.kernel.trail.Actor;
import id.jejak.kernel.trail.Role;
import id.jejak.web.problem.RefusedException;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * "Bertindak sebagai": who fills in a form, as long as there is no login. What was typed last comes back from a cookie,
 * which proves nothing and is not meant to.
 */
public final class ActingPerson {
    /** Field with the NIP or account. */
    public static final String ID = "actor.id";
    /** Field with the name. */
    public static final String NAME = "actor.name";
    /** Field with the role's stored name. */
    public static final String ROLE = "actor.role";

    private static final String COOKIE = "jejak-bertindak-sebagai";
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private ActingPerson() {}

    /** The person of a form's fields. */
    static Typed<Actor> read(TypedFields fields) {
        Typed<String> id = fields.value(ID, ActingPerson::identity);
        Typed<String> name = fields.text(NAME);
        Typed<Role> role = fields.value(ROLE, ActingPerson::liveRole);
        return Typed.of(() -> checked(new Actor(id.get(), name.get(), role.get())));
    }

    private static Actor checked(Actor actor) {
        try {
            ActorRules.check(ID, actor.id(), NAME, actor.name());
            return actor;
        } catch (RuleViolation violation) {
            throw new RefusedException(BrokenRules.refusal(violation, BrokenRules.REFUSED));
        }
    }

    /** The fields as they were filled in last; empty for somebody new. */
    static Map<String, String> remembered(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null) {
            return Map.of();
        }
        try {
            byte[] decoded = Base64.getUrlDecoder().decode(cookie.getValue());
            String[] parts = new String(decoded, StandardCharsets.UTF_8).split("\n", -1);
            return parts.length == 3 ? Map.of(ID, parts[0], NAME, parts[1], ROLE, parts[2]) : Map.of();
        } catch (IllegalArgumentException e) {
            // Somebody else's cookie or a broken one: the fields are simply empty.
            return Map.of();
        }
    }

    /** Remembers who acted, for the forms only. */
    static ResponseCookie remember(Actor actor) {
        String written = actor.id() + "\n" + actor.name() + "\n" + actor.role().stored();
        String value = Base64.getUrlEncoder().withoutPadding().encodeToString(written.getBytes(StandardCharsets.UTF_8));
        return ResponseCookie.from(COOKIE, value)
                .path("/formulir")
                .httpOnly(true)
                .sameSite("Strict")
                .maxAge(REMEMBERED)
                .build();
    }

    /** Stored names of the roles in which a person can act. */
    static List<String> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.FOUNDING_IMPORT)
                .map(Role::stored)
                .toList();
    }

    /** Who types digits means an NIP, and a slip in it would leave the trail without a person. */
    private static String identity(String typed) {
        String digits = typed.replace(" ", "");
        return digits.matches("\\d+") ? new Nip(digits).value() : typed;
    }

    private static Role liveRole(String stored) {
        Role role = Role.ofStored(stored);
        if (role == Role.FOUNDING_IMPORT) {
            throw new InvalidValueException("role", stored);
        }
        return role;
    }
}
