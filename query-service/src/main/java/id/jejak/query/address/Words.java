package id.jejak.query.address;

import id.jejak.kernel.organization.KabupatenCode;
import id.jejak.kernel.organization.KecamatanCode;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.kernel.trail.Basis;
import id.jejak.kernel.trail.SourceGap;
import id.jejak.query.organization.OfficeFacts;
import id.jejak.web.format.IndonesianDates;
import id.jejak.web.format.Nip;
import id.jejak.web.message.Language;
import id.jejak.web.message.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words around a page's figures, in the reader's language. */
public record Words(Messages messages, Language language) {
    /** In the language of a request. */
    public static Words of(Messages messages, Locale locale) {
        return new Words(messages, Language.of(locale));
    }

    /** The message under {@code query.<key>}. */
    public String text(String key, Object... arguments) {
        return messages.text(language, "query." + key, arguments);
    }

    /** Whether there is a text under {@code query.<key>}. */
    public boolean has(String key) {
        return messages.has(language, "query." + key);
    }

    /** A text of an event, or the words for one that an imported source does not state. */
    public String stated(String text) {
        return SourceGap.isNotStated(text) ? text("not-stated") : text;
    }

    /** A date of an event (ISO-8601) in words. */
    public String date(String date) {
        return SourceGap.isNotStated(date) ? text("not-stated") : IndonesianDates.date(LocalDate.parse(date));
    }

    /** A document with its number and date, as far as the source states them. */
    public String basis(Basis basis) {
        String document = stated(basis.document());
        if (SourceGap.isNotStated(basis.number()) && SourceGap.isNotStated(basis.date())) {
            return text("basis.neither", document);
        }
        return text("basis", document, stated(basis.number()), date(basis.date()));
    }

    /** A NIP with its groups set apart. */
    public String nip(String nip) {
        return SourceGap.isNotStated(nip) ? text("not-stated") : Nip.grouped(nip);
    }

    /** Rank and grade. */
    public String rank(String rank, String grade) {
        return SourceGap.isNotStated(rank) && SourceGap.isNotStated(grade)
                ? text("not-stated")
                : stated(rank) + ", " + stated(grade);
    }

    /** A post's name; {@code sectionName} is that of its section, where it has one. */
    public String post(String written, @Nullable String sectionName) {
        int slash = written.indexOf('/');
        return slash < 0
                ? text("post." + written)
                : text(
                        "post." + written.substring(0, slash),
                        sectionName == null ? written.substring(slash + 1) : sectionName);
    }

    /** The pages above a page of a kecamatan. */
    public List<Crumb> aboveKecamatan(Standpoint standpoint) {
        return List.of(new Crumb(text("nav.home"), "/" + standpoint.query()));
    }

    /** The pages above a page below a kecamatan's own. */
    public List<Crumb> belowKecamatan(OfficeFacts office, Standpoint standpoint) {
        List<Crumb> crumbs = new ArrayList<>(aboveKecamatan(standpoint));
        crumbs.add(new Crumb(
                text("kecamatan.named", office.name()), "/kecamatan/" + office.kecamatan() + standpoint.query()));
        return crumbs;
    }

    /** The pages above a page below a section's year. */
    public List<Crumb> belowSectionYear(
            OfficeFacts office, SectionYearId id, String sectionName, Standpoint standpoint) {
        List<Crumb> crumbs = new ArrayList<>(belowKecamatan(office, standpoint));
        crumbs.add(new Crumb(
                text("section.year", sectionName, id.year().value()), "/kecamatan/" + id + standpoint.query()));
        return crumbs;
    }

    /** Address of a district's quarter. */
    public static String quarterOf(KabupatenCode kabupaten, int year, int quarter) {
        return "/kabupaten/" + kabupaten + "/" + year + "/triwulan/" + quarter;
    }

    /** Address of a kecamatan's quarter. */
    public static String quarterOf(KecamatanCode kecamatan, int year, int quarter) {
        return "/kecamatan/" + kecamatan + "/" + year + "/triwulan/" + quarter;
    }
}
