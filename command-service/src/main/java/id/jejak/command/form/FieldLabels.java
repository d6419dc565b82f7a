package id.jejak.command.form;

import id.jejak.web.message.Language;
import id.jejak.web.message.MessageArgument;
import id.jejak.web.message.Messages;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What forms call a field, and how they write a recorded value; templates reach it as {@code @fieldLabels}. */
public final class FieldLabels {
    private final Messages messages;

    /** Takes the labels from these messages. */
    public FieldLabels(Messages messages) {
        this.messages = messages;
    }

    /** Label of a path such as {@code realized.activities[1]}: "Uraian kegiatan (2)". */
    public String label(String path, Locale locale) {
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

    /** A recorded value in the reader's writing; a dash where there was nothing. */
    public String value(@Nullable Object value, Locale locale) {
        return value == null ? "–" : MessageArgument.textOf(value, Language.of(locale));
    }
}
