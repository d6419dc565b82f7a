package id.jejak.command.form;

import id.jejak.web.problem.FieldText;
import id.jejak.web.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One form of a page with what stands in its fields, and what is wrong with them.
 *
 * @param id of the form within its page, such as {@code realisasi-1}
 * @param values by field
 * @param problem why it was refused; null for a form that was not sent yet
 */
public record FilledForm(
        String id, Map<String, String> values, @Nullable Problem problem) {
    /** Field with the form's id. */
    public static final String FORM = "formulir";
    /** Field with the idempotency key. */
    public static final String KEY = "kunci";
    /** Field with the version that the person was shown. */
    public static final String VERSION = "versi";

    /** Fields that a form carries without showing them. */
    private static final Set<String> UNSEEN = Set.of(
            FORM, KEY, VERSION, "indicator", "entry", "refund", PeriodForms.SHOWN_POSITION, PeriodForms.SHOWN_SHA256);

    /** Keeps its own copy. */
    public FilledForm {
        values = Map.copyOf(values);
    }

    /** What stands in a field; empty when nothing does. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** What is wrong with a field; null when nothing is. */
    public @Nullable String error(String field) {
        if (problem == null) {
            return null;
        }
        List<String> texts = problem.errors().stream()
                .filter(error -> base(error.field()).equals(field))
                .map(FieldText::text)
                .distinct()
                .toList();
        return texts.isEmpty() ? null : String.join(" ", texts);
    }

    /** Id of a field's input in the page. */
    public String idOf(String field) {
        return id + "-" + field.replace('.', '-');
    }

    /** Whether this form was sent and refused, so that it stands open with its complaints. */
    public boolean refused() {
        return problem != null;
    }

    /** Every complaint once, in order; what has no field of its own leads to the form. */
    public List<Complaint> complaints() {
        if (problem == null) {
            return List.of();
        }
        Map<String, Complaint> once = new LinkedHashMap<>();
        for (FieldText error : problem.errors()) {
            String field = base(error.field());
            boolean typed = values.containsKey(field) && !UNSEEN.contains(field);
            String target = typed ? idOf(field) : id;
            once.putIfAbsent(target + error.text(), new Complaint(target, typed ? field : null, error.text()));
        }
        return List.copyOf(once.values());
    }

    /** Whether the problem says more than its only complaint does. */
    public boolean explained() {
        return problem != null
                && problem.errors().stream().noneMatch(error -> error.text().equals(problem.detail()));
    }

    /**
     * One complaint, for the list above the form.
     *
     * @param target id in the page to which it leads
     * @param field that it is about; null when it is about the whole
     */
    public record Complaint(String target, @Nullable String field, String text) {}

    /** A list's field for complaints about one of its items: {@code activities} for {@code activities[2]}. */
    private static String base(String field) {
        int bracket = field.indexOf('[');
        return bracket < 0 ? field : field.substring(0, bracket);
    }
}
