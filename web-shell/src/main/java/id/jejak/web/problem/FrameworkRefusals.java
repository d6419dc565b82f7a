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
        return Refusal.of(ShellProblem.ofStatus(known), known);
    }

    private static @Nullable Refusal namingAField(Throwable thrown) {
        if (thrown instanceof MissingRequestHeaderException missing) {
            return missing(ShellProblem.HEADER_MISSING, missing.getHeaderName());
        }
        if (thrown instanceof MissingServletRequestParameterException missing) {
            return missing(ShellProblem.PARAMETER_MISSING, missing.getParameterName());
        }
        if (thrown instanceof MissingServletRequestPartException missing) {
            return missing(ShellProblem.PART_MISSING, missing.getRequestPartName());
        }
        if (thrown instanceof MissingRequestCookieException missing) {
            return missing(ShellProblem.COOKIE_MISSING, missing.getCookieName());
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

    private static Refusal missing(ProblemType type, String name) {
        return Refusal.of(type, name).field(name, MISSING);
    }

    private static Refusal unreadable(String field, @Nullable Object value) {
        return Refusal.of(ShellProblem.VALUE_UNREADABLE, field, String.valueOf(value))
                .field(field, UNREADABLE, String.valueOf(value));
    }

    private static Refusal unbound(BindingResult binding) {
        Refusal refusal = Refusal.of(ShellProblem.FIELDS_UNREADABLE);
        for (FieldError error : binding.getFieldErrors()) {
            refusal = refusal.field(error.getField(), UNREADABLE, String.valueOf(error.getRejectedValue()));
        }
        return refusal;
    }

    private static Refusal unreadableBody(HttpMessageNotReadableException body) {
        String field = body.getCause() instanceof JacksonException json ? path(json.getPath()) : "";
        return field.isEmpty()
                ? Refusal.of(ShellProblem.BODY_UNREADABLE)
                : Refusal.of(ShellProblem.BODY_FIELD_UNREADABLE, field).field(field, "shell.field.wrong-kind");
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
