package id.jejak.query.document;

import id.jejak.kernel.organization.Appointment;
import id.jejak.kernel.organization.AppointmentKind;
import id.jejak.kernel.organization.Charter;
import id.jejak.kernel.organization.SectionKind;
import id.jejak.kernel.trail.SourceGap;
import id.jejak.query.document.Block.Items;
import id.jejak.query.document.Block.Marker;
import id.jejak.query.document.Block.Paragraph;
import id.jejak.query.document.ReportDocument.Cover;
import id.jejak.query.document.ReportDocument.Labels;
import id.jejak.query.document.ReportDocument.Metadata;
import id.jejak.query.document.ReportDocument.Signature;
import id.jejak.web.format.IndonesianDates;
import id.jejak.web.format.Nip;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words what every document has around its figures: cover, duties, signature and the note of what it rests on. */
final class FrameText {

    private final ReportFrame frame;
    private final DocumentTexts texts;

    FrameText(ReportFrame frame, DocumentTexts texts) {
        this.frame = frame;
        this.texts = texts;
    }

    /** The file's data about itself; {@code period} is the address's part, such as {@code bulan/1}. */
    Metadata metadata(String title, String period, String templateVersion) {
        return new Metadata(
                title,
                office(),
                texts.text("subject"),
                "id",
                frame.id() + "/" + period + "@" + frame.restsOn().position(),
                frame.restsOn().recordedAt(),
                templateVersion);
    }

    Labels labels(String running) {
        return new Labels(
                texts.text("contents"),
                texts.text("contents.link"),
                running,
                texts.text("cover.kecamatan", frame.kecamatanName()));
    }

    Cover cover(List<String> title, List<String> subject, String period) {
        return new Cover(
                List.of(
                        upper(texts.text("cover.kabupaten", frame.kabupatenName())),
                        upper(texts.text("cover.kecamatan", frame.kecamatanName()))),
                title.stream().map(FrameText::upper).toList(),
                subject,
                List.of(upper(period), upper(texts.text("cover.year", year()))),
                frame.submittedOn() == null ? texts.text("cover.draft") : null);
    }

    /** Such as {@code Kecamatan Kalaena, Kabupaten Luwu Timur}. */
    String office() {
        return texts.text("office", frame.kecamatanName(), frame.kabupatenName());
    }

    /** Such as {@code Kepala Seksi Pelayanan Umum}. */
    String head() {
        return texts.text("head", frame.sectionName());
    }

    /** Whom the section reports to: the camat, and a subbagian through the secretary. */
    String addressee() {
        return texts.text(
                frame.sectionKind() == SectionKind.SUBBAGIAN ? "addressee.through-secretary" : "addressee",
                frame.kecamatanName());
    }

    String year() {
        return String.valueOf(frame.id().year().value());
    }

    /** What the section is for, by its charter. */
    List<Block> dutiesAndFunctions() {
        Charter charter = frame.charter();
        List<Block> blocks = new ArrayList<>();
        if (charter == null || charter.duties().isEmpty()) {
            blocks.add(new Paragraph(texts.text("duties.none", frame.sectionName())));
        } else {
            blocks.add(new Paragraph(texts.text("duties", frame.sectionName(), frame.kecamatanName())));
            blocks.add(new Items(Marker.NUMBER, charter.duties()));
        }
        if (charter != null && !charter.functions().isEmpty()) {
            blocks.add(new Paragraph(texts.text("functions", frame.sectionName())));
            blocks.add(new Items(Marker.NUMBER, charter.functions()));
        }
        return blocks;
    }

    /** The regulations of the charter, and the budget document in force. */
    List<Block> legalBases() {
        List<String> bases = new ArrayList<>(
                frame.charter() == null ? List.of() : frame.charter().legalBases());
        if (frame.budgetDocument() != null) {
            bases.add(budgetDocument());
        }
        return bases.isEmpty()
                ? List.of(new Paragraph(texts.text("bases.none")))
                : List.of(new Paragraph(texts.text("bases")), new Items(Marker.LETTER, bases));
    }

    /** The budget document in force with its number and date; only where there is one. */
    String budgetDocument() {
        ReportFrame.BudgetDocument document = frame.budgetDocument();
        if (document == null) {
            throw new IllegalStateException("No budget document is in force in " + frame.id());
        }
        return texts.text(
                "budget-document."
                        + document.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                texts.basis(document.basis()));
    }

    Signature signature() {
        if (frame.submittedOn() == null) {
            return new Signature(
                    texts.text("signature.place-and-date", frame.kecamatanName(), texts.text("signature.no-date")),
                    head(),
                    null,
                    List.of(),
                    texts.text("signature.draft"));
        }
        String placeAndDate =
                texts.text("signature.place-and-date", frame.kecamatanName(), texts.date(frame.submittedOn()));
        Appointment signatory = frame.signatory();
        return signatory == null
                ? new Signature(placeAndDate, head(), null, List.of(texts.text("signature.nobody")), null)
                : new Signature(
                        placeAndDate,
                        post(signatory.kind()),
                        texts.stated(signatory.name()),
                        credentials(signatory),
                        null);
    }

    private String post(AppointmentKind kind) {
        return kind == AppointmentKind.DEFINITIVE
                ? head()
                : texts.text("signature." + kind.name().toLowerCase(Locale.ROOT), head());
    }

    private List<String> credentials(Appointment signatory) {
        boolean noRank = SourceGap.isNotStated(signatory.rank()) && SourceGap.isNotStated(signatory.grade());
        String rank = noRank
                ? texts.text("not-stated")
                : texts.text(
                        "signature.rank-and-grade", texts.stated(signatory.rank()), texts.stated(signatory.grade()));
        String nip = SourceGap.isNotStated(signatory.nip()) ? texts.text("not-stated") : Nip.grouped(signatory.nip());
        return List.of(texts.text("signature.rank", rank), texts.text("signature.nip", nip));
    }

    /** What the document rests on, and whether that is imported history. */
    List<String> footNotes() {
        List<String> notes = new ArrayList<>();
        notes.add(texts.text(
                "foot.rests-on",
                String.valueOf(frame.restsOn().position()),
                IndonesianDates.dateTime(frame.restsOn().recordedAt(), frame.zone())));
        if (frame.restsOn().importedAt() != null) {
            notes.add(texts.text(
                    "foot.imported",
                    texts.date(frame.restsOn().importedAt().atZone(frame.zone()).toLocalDate())));
        }
        return notes;
    }

    static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
