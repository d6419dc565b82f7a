package id.jejak.command.reporting;

import id.jejak.command.form.PeriodForms;
import id.jejak.command.form.Typed;
import id.jejak.command.form.TypedFields;
import id.jejak.kernel.language.InvalidValueException;
import id.jejak.kernel.reporting.ShownDocument;
import java.util.Locale;

/** Reads which document an approver had in front of them. */
final class ShownFields {
    private ShownFields() {}

    static Typed<ShownDocument> read(TypedFields fields) {
        Typed<Long> position = fields.positive(PeriodForms.SHOWN_POSITION);
        Typed<String> sha256 = fields.value(PeriodForms.SHOWN_SHA256, ShownFields::digest);
        return Typed.of(() -> new ShownDocument(position.get(), sha256.get()));
    }

    private static String digest(String typed) {
        String digest = typed.toLowerCase(Locale.ROOT);
        if (!digest.matches("[0-9a-f]{64}")) {
            throw new InvalidValueException("sha256", typed);
        }
        return digest;
    }
}
