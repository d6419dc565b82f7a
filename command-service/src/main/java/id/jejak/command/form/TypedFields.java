package id.jejak.command.form;

import id.jejak.command.dispatch.BrokenRules;
import id.jejak.command.dispatch.CommandProblem;
import id.jejak.kernel.language.InvalidValueException;
import id.jejak.kernel.measure.Quantity;
import id.jejak.kernel.measure.Rupiah;
import id.jejak.kernel.trail.Basis;
import id.jejak.web.problem.FieldRefusal;
import id.jejak.web.problem.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was typed into a form, field by field, and gathers every complaint, so that a person mends all at once.
 * Read all fields first, then ask whether they are {@link #readable()}, then take the values.
 */
public final class TypedFields {
    private final Map<String, String> typed;
    private final List<FieldRefusal> complaints = new ArrayList<>();

    /** As the form sent them, by field. */
    public TypedFields(Map<String, String> typed) {
        this.typed = Map.copyOf(typed);
    }

    /** A text that has to be there. */
    public Typed<String> text(String field) {
        return value(field, Function.identity());
    }

    /** A text that may be missing: null when nothing but blanks was typed. */
    public @Nullable String optional(String field) {
        String text = raw(field);
        return text.isEmpty() ? null : text;
    }

    /** One item for each line that is not blank; there may be none. */
    public List<String> lines(String field) {
        return raw(field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** A quantity in Indonesian writing. */
    public Typed<Quantity> quantity(String field) {
        return value(field, text -> new Quantity(TypedNumber.quantity(text)));
    }

    /** An amount of rupiah in Indonesian writing. */
    public Typed<Rupiah> rupiah(String field) {
        return value(field, text -> new Rupiah(TypedNumber.rupiah(text)));
    }

    /** A date, which browsers send as ISO-8601. */
    public Typed<LocalDate> date(String field) {
        return value(field, text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw new InvalidValueException("date", text);
            }
        });
    }

    /** A whole number above zero. */
    public Typed<Long> positive(String field) {
        return value(field, text -> {
            if (!text.matches("[1-9]\\d{0,17}")) {
                throw new InvalidValueException("integer", text);
            }
            return Long.valueOf(text);
        });
    }

    /** A document with its number and date, in the fields {@code basis.document}, {@code .number} and {@code .date}. */
    public Typed<Basis> basis() {
        Typed<String> document = text("basis.document");
        Typed<String> number = text("basis.number");
        Typed<LocalDate> date = date("basis.date");
        return Typed.of(() -> Basis.of(document.get(), number.get(), date.get()));
    }

    /** Anything else that a text stands for; {@link InvalidValueException} becomes a complaint beside the field. */
    public <T> Typed<T> value(String field, Function<String, T> reading) {
        String text = raw(field);
        if (text.isEmpty()) {
            complaints.add(new FieldRefusal(field, "command.form.required", List.of()));
            return Typed.unreadable(field);
        }
        try {
            T value = reading.apply(text);
            return Typed.of(() -> value);
        } catch (InvalidValueException e) {
            complaints.add(BrokenRules.field(field, e));
            return Typed.unreadable(field);
        }
    }

    /** Adds a complaint that no single reading finds. */
    public void complain(String field, String messageKey, Object... arguments) {
        complaints.add(new FieldRefusal(field, messageKey, List.of(arguments)));
    }

    /** Whether there is no complaint about what was read so far. */
    boolean readable() {
        return complaints.isEmpty();
    }

    /** The refusal with every complaint. */
    Refusal refusal() {
        Refusal refusal = Refusal.of(CommandProblem.FORM_INCOMPLETE);
        for (FieldRefusal complaint : complaints) {
            refusal = refusal.field(
                    complaint.field(),
                    complaint.messageKey(),
                    complaint.arguments().toArray());
        }
        return refusal;
    }

    private String raw(String field) {
        return typed.getOrDefault(field, "").strip();
    }
}
