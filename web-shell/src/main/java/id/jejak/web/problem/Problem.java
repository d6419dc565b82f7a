package id.jejak.web.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A refusal written out in one language. */
public record Problem(String code, int status, String title, String detail, List<FieldText> errors) {
    /** Copies the list. */
    public Problem {
        errors = List.copyOf(errors);
    }

    /** What is wrong with that field, for the text beside it; null where nothing is. */
    public @Nullable String errorOf(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldText::text)
                .findFirst()
                .orElse(null);
    }
}
