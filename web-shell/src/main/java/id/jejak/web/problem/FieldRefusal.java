package id.jejak.web.problem;

import java.util.List;

/**
 * What is wrong with one field.
 *
 * @param field the field's name as the request spells it, nested ones with dots
 * @param messageKey the key of the sentence shown beside the field
 * @param arguments the numbers, dates and names of that sentence
 */
public record FieldRefusal(String field, String messageKey, List<Object> arguments) {
    /** Copies the list. */
    public FieldRefusal {
        arguments = List.copyOf(arguments);
    }
}
