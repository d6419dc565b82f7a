package id.jejak.web.problem;

import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestCookieException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.core.JacksonException;

/** Says in Jejak's own words what the web framework refuses before any rule was asked. */
final class FrameworkRefusals {
    private static final String MISSING = "shell.field.missing";
    private static final String UNREADABLE = "shell.field.unreadable";

    private FrameworkRefusals() {}

    /** The refusal that an exception stands for, or null where it is a fault of the program. */
    static @Nullable Refusal of(Throwable thrown) {
        if (thrown instanceof RefusedException refused) {
            return refused.refusal();
        }
        Refusal named = namingAField(thrown);
        if (named != null) {
            return named;
        }
        if (thrown instanceof InvalidParameterException form) {
            return ofStatus(form.getErrorCode());
        }
        return thrown instanceof ErrorResponse response
                ? ofStatus(response.getStatusCode().value())
                : null;
    }

    /** The plain refusal of a status, for errors of which nothing else is known. */
    static Refusal ofStatus(int status) {
        int known = status >= 400 && status <= 599 ? status : HttpStatus.INTERNAL_SERVER_ERROR.value();
        return switch (known) {
            case 400 -> Refusal.of("bad-request", 400, "shell.status.400.detail");
            case 403 -> Refusal.of("forbidden", 403, "shell.status.403.detail");
            case 404 -> Refusal.of("not-found", 404, "shell.status.404.detail");
            case 405 -> Refusal.of("method-not-allowed", 405, "shell.status.405.detail");
            case 406 -> Refusal.of("not-acceptable", 406, "shell.status.406.detail");
            case 409 -> Refusal.of("conflict", 409, "shell.status.409.detail");
            case 412 -> Refusal.of("precondition-failed", 412, "shell.status.412.detail");
            case 413 -> Refusal.of("too-large", 413, "shell.status.413.detail");
            case 415 -> Refusal.of("media-type-unsupported", 415, "shell.status.415.detail");
            case 422 -> Refusal.of("unprocessable", 422, "shell.status.422.detail");
            case 503 -> Refusal.of("busy", 503, "shell.status.503.detail");
            case 500 -> Refusal.of("internal", 500, "shell.status.500.detail");
            default -> Refusal.of("status-" + known, known, "shell.status.other.detail", known);
        };
    }

    private static @Nullable Refusal namingAField(Throwable thrown) {
        if (thrown instanceof MissingRequestHeaderException missing) {
            return missing("header-missing", "shell.problem.header-missing", missing.getHeaderName());
        }
        if (thrown instanceof MissingServletRequestParameterException missing) {
            return missing("parameter-missing", "shell.problem.parameter-missing", missing.getParameterName());
        }
        if (thrown instanceof MissingServletRequestPartException missing) {
            return missing("part-missing", "shell.problem.parameter-missing", missing.getRequestPartName());
        }
        if (thrown instanceof MissingRequestCookieException missing) {
            return missing("cookie-missing", "shell.problem.cookie-missing", missing.getCookieName());
        }
        if (thrown instanceof MethodArgumentTypeMismatchException mismatch) {
            return unreadable(mismatch.getName(), mismatch.getValue());
        }
        if (thrown instanceof TypeMismatchException mismatch && mismatch.getPropertyName() != null) {
            return unreadable(mismatch.getPropertyName(), mismatch.getValue());
        }
        if (thrown instanceof BindingResult binding) {
            return unbound(binding);
        }
        return thrown instanceof HttpMessageNotReadableException body ? unreadableBody(body) : null;
    }

    private static Refusal missing(String code, String messageKey, String name) {
        return Refusal.of(code, 400, messageKey, name).field(name, MISSING);
    }

    private static Refusal unreadable(String field, @Nullable Object value) {
        return Refusal.of("value-unreadable", 400, "shell.problem.value-unreadable", field, String.valueOf(value))
                .field(field, UNREADABLE, String.valueOf(value));
    }

    private static Refusal unbound(BindingResult binding) {
        Refusal refusal = Refusal.of("fields-unreadable", 400, "shell.problem.fields-unreadable");
        for (FieldError error : binding.getFieldErrors()) {
            refusal = refusal.field(error.getField(), UNREADABLE, String.valueOf(error.getRejectedValue()));
        }
        return refusal;
    }

    private static Refusal unreadableBody(HttpMessageNotReadableException body) {
        String field = body.getCause() instanceof JacksonException json ? path(json.getPath()) : "";
        return field.isEmpty()
                ? Refusal.of("body-unreadable", 400, "shell.problem.body-unreadable")
                : Refusal.of("body-unreadable", 400, "shell.problem.body-field-unreadable", field)
                        .field(field, "shell.field.wrong-kind");
    }

    private static String path(List<JacksonException.Reference> references) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference reference : references) {
            if (reference.getPropertyName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getPropertyName());
            }
        }
        return path.toString();
    }
}
