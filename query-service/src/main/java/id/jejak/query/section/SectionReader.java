package id.jejak.query.section;

import id.jejak.kernel.organization.KabupatenCode;
import id.jejak.kernel.organization.KecamatanCode;
import id.jejak.kernel.organization.SectionId;
import id.jejak.kernel.period.FiscalYear;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.query.projection.ScopedReader;
import java.util.List;
import java.util.Map;

/**
 * Reads what was recorded about sections' years, as of a position that is applied. Called inside a
 * {@link ScopedReader#read}: what lies outside the viewer's scope is as if it had never been recorded.
 */
public final class SectionReader {
    private static final String YEARS = """
            SELECT DISTINCT year FROM (
              SELECT kecamatan, section, year, from_position FROM views.section_budget_document
              UNION ALL SELECT kecamatan, section, year, from_position FROM views.section_agreement
              UNION ALL SELECT kecamatan, section, year, from_position FROM views.section_plan
              UNION ALL SELECT kecamatan, section, year, from_position FROM views.section_realization
              UNION ALL SELECT kecamatan, section, year, from_position FROM views.section_budget_entry
              UNION ALL SELECT kecamatan, section, year, from_position FROM views.section_hand_in) AS recorded
             WHERE kecamatan = :kecamatan AND section = :section AND from_position <= :position
             ORDER BY year""";

    private final ScopedReader reader;

    /** Over the reader role. */
    public SectionReader(ScopedReader reader) {
        this.reader = reader;
    }

    /** One section's year; {@link SectionFacts#nothingRecorded} when it has no event up to the position. */
    public SectionFacts facts(SectionYearId id, long position) {
        List<SectionFacts> found = new SectionRows(
                        reader.jdbc(),
                        "kecamatan = :kecamatan AND year = :year AND section = :section",
                        Map.of(
                                "kecamatan", id.section().kecamatan().value(),
                                "year", id.year().value(),
                                "section", id.section().slug(),
                                "position", position))
                .facts();
        return found.isEmpty() ? SectionFacts.nothingRecorded(id) : found.get(0);
    }

    /** Every section's year of a kecamatan about which something is recorded, ordered by section. */
    public List<SectionFacts> factsOfKecamatan(KecamatanCode kecamatan, FiscalYear year, long position) {
        return new SectionRows(
                        reader.jdbc(),
                        "kecamatan = :kecamatan AND year = :year",
                        Map.of("kecamatan", kecamatan.value(), "year", year.value(), "position", position))
                .facts();
    }

    /** Every section's year of a kabupaten about which something is recorded, ordered by kecamatan and section. */
    public List<SectionFacts> factsOfKabupaten(KabupatenCode kabupaten, FiscalYear year, long position) {
        return new SectionRows(
                        reader.jdbc(),
                        "kabupaten = :kabupaten AND year = :year",
                        Map.of("kabupaten", kabupaten.value(), "year", year.value(), "position", position))
                .facts();
    }

    /** The fiscal years about which something is recorded for a section, the earliest first. */
    public List<FiscalYear> yearsOf(SectionId section, long position) {
        return reader.jdbc()
                .sql(YEARS)
                .param("kecamatan", section.kecamatan().value())
                .param("section", section.slug())
                .param("position", position)
                .query((row, number) -> new FiscalYear(row.getInt("year")))
                .list();
    }
}
