package id.jejak.web.problem;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Why something was refused, free of any language and of the web framework.
 *
 * @param code of its {@link ProblemType}, like status and message key
 * @param arguments the numbers, dates and names of that sentence; see {@link id.jejak.web.message.MessageArgument}
 * @param errors the fields that have to be mended, in the order of the form
 * @param retryAfter when trying again makes sense, in whole seconds; only with 503 and 429
 * @param members further members of the problem document, such as the values that changed meanwhile
 */
public record Refusal(
        String code,
        int status,
        String messageKey,
        List<Object> arguments,
        List<FieldRefusal> errors,
        @Nullable Duration retryAfter,
        Map<String, Object> members) {
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** Checks code and status and copies the lists. */
    public Refusal {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("a code is lower-case words with hyphens: '" + code + "'");
        }
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("a refusal has a status from 400 to 599, not " + status);
        }
        arguments = List.copyOf(arguments);
        errors = List.copyOf(errors);
        members = Map.copyOf(members);
    }

    /** A refusal of the request as a whole. */
    public static Refusal of(ProblemType type, Object... arguments) {
        return new Refusal(
                type.code(), type.status(), type.messageKey(), List.of(arguments), List.of(), null, Map.of());
    }

    /** The same refusal, with one more field that has to be mended. */
    public Refusal field(String field, String fieldMessageKey, Object... fieldArguments) {
        List<FieldRefusal> more = new ArrayList<>(errors);
        more.add(new FieldRefusal(field, fieldMessageKey, List.of(fieldArguments)));
        return new Refusal(code, status, messageKey, arguments, more, retryAfter, members);
    }

    /** The same refusal, saying when to try again. */
    public Refusal retryAfter(Duration delay) {
        return new Refusal(code, status, messageKey, arguments, errors, delay, members);
    }

    /** The same refusal, with a further member in its problem document. */
    public Refusal with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(members);
        more.put(name, value);
        return new Refusal(code, status, messageKey, arguments, errors, retryAfter, more);
    }
}
