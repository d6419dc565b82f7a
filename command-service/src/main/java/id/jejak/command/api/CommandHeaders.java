package id.jejak.command.api;

import id.jejak.command.dispatch.CommandProblem;
import id.jejak.command.dispatch.IdempotencyKey;
import id.jejak.kernel.language.InvalidValueException;
import id.jejak.web.problem.Refusal;
import id.jejak.web.problem.RefusedException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code Idempotency-Key} and {@code If-Match}. */
final class CommandHeaders {
    private static final Pattern VERSION = Pattern.compile("\"(0|[1-9]\\d{0,17})\"");

    private CommandHeaders() {}

    /** The key, which every command needs: without it a resend would be recorded twice. */
    static IdempotencyKey key(@Nullable String header) {
        if (header == null) {
            throw new RefusedException(Refusal.of(CommandProblem.KEY_MISSING, IdempotencyKey.MOST_CHARACTERS)
                    .field("Idempotency-Key", "command.api.header-missing"));
        }
        try {
            return new IdempotencyKey(header);
        } catch (InvalidValueException e) {
            throw new RefusedException(Refusal.of(CommandProblem.KEY_INVALID, IdempotencyKey.MOST_CHARACTERS)
                    .field("Idempotency-Key", "command.api.key-invalid", IdempotencyKey.MOST_CHARACTERS));
        }
    }

    /** The version that the client was shown, or null to skip the check. */
    static @Nullable Long version(@Nullable String header) {
        if (header == null) {
            return null;
        }
        Matcher quoted = VERSION.matcher(header.strip());
        if (!quoted.matches()) {
            throw new RefusedException(Refusal.of(CommandProblem.IF_MATCH_INVALID, header)
                    .field("If-Match", "command.api.if-match", header));
        }
        return Long.valueOf(quoted.group(1));
    }

    static String etag(long version) {
        return "\"" + version + "\"";
    }
}
