package id.jejak.command.form;

import java.util.Map;

/** The four steps of a period: handing in, taking back, giving back, approving. */
public record PeriodForms(FilledForm submit, FilledForm withdraw, FilledForm giveBack, FilledForm approve) {
    /** Field with the position of the document that the approver was shown. */
    public static final String SHOWN_POSITION = "shown.position";
    /** Field with the SHA-256 of that document. */
    public static final String SHOWN_SHA256 = "shown.sha256";

    static PeriodForms of(PageForms forms, Map<String, String> narrative, Map<String, String> shown) {
        return new PeriodForms(
                forms.form("ajukan", narrative),
                forms.form("tarik"),
                forms.form("kembalikan"),
                forms.form("setujui", shown));
    }

    /** Whether the approver comes from a document that was shown, with its position and digest. */
    public boolean documentShown() {
        return !approve.value(SHOWN_POSITION).isEmpty()
                && !approve.value(SHOWN_SHA256).isEmpty();
    }
}
