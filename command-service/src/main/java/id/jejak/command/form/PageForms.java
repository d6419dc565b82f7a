package id.jejak.command.form;

import id.jejak.command.dispatch.IdempotencyKey;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The forms of one page: the one that was sent and refused as it was typed, the others ready to be filled in. Each
 * carries a key of its own, so that a double click is one record, and the version that its reader sees.
 */
final class PageForms {
    private final @Nullable FilledForm sent;
    private final long version;
    private final Map<String, String> person;

    PageForms(@Nullable FilledForm sent, long version, Map<String, String> person) {
        this.sent = sent;
        this.version = version;
        this.person = person;
    }

    /** A form whose fields are empty but for who acts. */
    FilledForm form(String id) {
        return form(id, Map.of());
    }

    /** A form with something in its fields already. */
    FilledForm form(String id, Map<String, String> fields) {
        if (sent != null && sent.id().equals(id)) {
            return sent;
        }
        Map<String, String> values = new LinkedHashMap<>(fields);
        values.putAll(person);
        values.put(FilledForm.FORM, id);
        values.put(FilledForm.KEY, IdempotencyKey.fresh().value());
        values.put(FilledForm.VERSION, Long.toString(version));
        return new FilledForm(id, values, null);
    }

    /** The form that was sent and refused; null when the page was only opened. */
    @Nullable
    FilledForm sent() {
        return sent;
    }
}
