package id.jejak.command.form;

import id.jejak.kernel.trail.SourceGap;
import id.jejak.web.message.Language;
import id.jejak.web.message.MessageArgument;
import id.jejak.web.message.Messages;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What forms call a field, and how they write a recorded value; templates reach it as {@code @fieldLabels}. */
public final class FieldLabels {
    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");

    private final Messages messages;

    /** Takes the labels from these messages. */
    public FieldLabels(Messages messages) {
        this.messages = messages;
    }

    /** Label of a path such as {@code realized.activities[1]}: "Uraian kegiatan (2)". */
    public String label(String path, Locale locale) {
        String whole = "command.label." + path;
        if (messages.has(Language.of(locale), whole)) {
            return messages.text(Language.of(locale), whole);
        }
        String leaf = path.substring(path.lastIndexOf('.') + 1);
        int bracket = leaf.indexOf('[');
        String name = bracket < 0 ? leaf : leaf.substring(0, bracket);
        String label = messages.text(Language.of(locale), "command.label." + name);
        if (bracket < 0) {
            return label;
        }
        int index = Integer.parseInt(leaf.substring(bracket + 1, leaf.length() - 1));
        return label + " (" + (index + 1) + ")";
    }

    /** A recorded value in the reader's writing: dates in words, a dash where there was nothing. */
    public String value(@Nullable Object value, Locale locale) {
        Language language = Language.of(locale);
        if (value == null) {
            return "–";
        }
        if (value instanceof String text) {
            return SourceGap.isNotStated(text)
                    ? messages.text(language, "command.form.not-stated")
                    : MessageArgument.textOf(dateOr(text), language);
        }
        return MessageArgument.textOf(value, language);
    }

    /** Events hold dates as texts; a document's number may look like one and be none. */
    private static Object dateOr(String text) {
        if (!ISO_DATE.matcher(text).matches()) {
            return text;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return text;
        }
    }
}
