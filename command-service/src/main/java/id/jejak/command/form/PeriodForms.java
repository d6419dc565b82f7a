package id.jejak.command.form;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a period: handing in, taking back, giving back, verifying, approving.
 *
 * @param verify null where the kabupaten's policy does not ask the secretary to verify
 */
public record PeriodForms(
        FilledForm submit,
        FilledForm withdraw,
        FilledForm giveBack,
        @Nullable FilledForm verify,
        FilledForm approve) {
    /** Field with the position of the document that whoever judges was shown. */
    public static final String SHOWN_POSITION = "shown.position";
    /** Field with the SHA-256 of that document. */
    public static final String SHOWN_SHA256 = "shown.sha256";

    static PeriodForms of(PageForms forms, boolean verifies, Map<String, String> narrative, Map<String, String> shown) {
        return new PeriodForms(
                forms.form("ajukan", narrative),
                forms.form("tarik"),
                forms.form("kembalikan"),
                verifies ? forms.form("verifikasi", shown) : null,
                forms.form("setujui", shown));
    }

    /** Whether whoever judges comes from a document that was shown, with its position and digest. */
    public boolean documentShown() {
        return !approve.value(SHOWN_POSITION).isEmpty()
                && !approve.value(SHOWN_SHA256).isEmpty();
    }
}
