package id.jejak.query.document;

import id.jejak.kernel.agreement.IndicatorLevel;
import id.jejak.kernel.budget.BudgetDocumentKind;
import id.jejak.kernel.organization.Appointment;
import id.jejak.kernel.organization.Charter;
import id.jejak.kernel.organization.SectionKind;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.kernel.trail.Basis;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What both documents need beside the period's figures, as of one position.
 *
 * <p>An approval is not in here: the document that is approved stays, byte for byte, the one that was shown.
 *
 * @param kabupatenName without the word Kabupaten
 * @param kecamatanName without the word Kecamatan
 * @param sectionName with its kind, such as "Seksi Pelayanan Umum"
 * @param sectionKind a subbagian hands in through the secretary
 * @param charter in force on the period's last day; null when none was adopted
 * @param agreement the one in force; null when none was signed
 * @param plan the action plan in force; null when none was adopted
 * @param budgetDocument the one that sets the ceilings in force; null when none was adopted
 * @param lines sasaran first, then each program with its kegiatan and sub kegiatan
 * @param submittedOn the document's date, in the kabupaten's zone; null while it is not handed in
 * @param signatory who held the section head's post on that date; null when nobody did, or without a date
 * @param zone the kabupaten's
 */
public record ReportFrame(
        SectionYearId id,
        String kabupatenName,
        String kecamatanName,
        String sectionName,
        SectionKind sectionKind,
        @Nullable Charter charter,
        @Nullable Agreement agreement,
        @Nullable Plan plan,
        @Nullable BudgetDocument budgetDocument,
        List<ProgramLine> lines,
        @Nullable LocalDate submittedOn,
        @Nullable Appointment signatory,
        RestsOn restsOn,
        ZoneId zone) {

    public ReportFrame {
        lines = List.copyOf(lines);
    }

    /** The agreement in force; {@code amended} when it was changed after it was signed. */
    public record Agreement(Basis basis, boolean amended) {}

    /** The action plan in force; {@code revised} when it was changed after it was adopted. */
    public record Plan(Basis basis, boolean revised) {}

    /** The budget document in force. */
    public record BudgetDocument(BudgetDocumentKind kind, Basis basis) {}

    /**
     * The last event that the document rests on.
     *
     * @param importedAt when imported history under it was really written; null where all of it was recorded live
     */
    public record RestsOn(
            long position, Instant recordedAt, @Nullable Instant importedAt) {}

    /** The lines of one level. */
    public List<ProgramLine> at(IndicatorLevel level) {
        return lines.stream().filter(line -> line.level() == level).toList();
    }

    /** The sub kegiatan, in the order of their codes. */
    public List<ProgramLine> subActivities() {
        return at(IndicatorLevel.SUB_KEGIATAN);
    }
}
