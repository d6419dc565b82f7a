package id.jejak.query.section;

import id.jejak.kernel.budget.BudgetDocumentKind;
import id.jejak.kernel.organization.KabupatenCode;
import id.jejak.kernel.organization.KecamatanCode;
import id.jejak.kernel.period.FiscalYear;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.kernel.trail.Basis;
import id.jejak.kernel.trail.StoredName;
import id.jejak.query.projection.Origin;
import id.jejak.query.projection.ScopedReader;
import id.jejak.query.projection.VersionedRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was recorded about sections' years, as of a position that is applied. Called inside a
 * {@link ScopedReader#read}: what lies outside the viewer's scope is as if it had never been recorded.
 */
public final class SectionReader {
    private static final String RECORDED = """
            SELECT kecamatan, section, year,
                   coalesce(array_agg(DISTINCT month ORDER BY month) FILTER (WHERE month IS NOT NULL), '{}') AS months
              FROM (
                SELECT kecamatan, section, year, NULL::integer AS month FROM views.section_budget_document WHERE %1$s
                UNION ALL SELECT kecamatan, section, year, NULL FROM views.section_agreement WHERE %1$s
                UNION ALL SELECT kecamatan, section, year, NULL FROM views.section_plan WHERE %1$s
                UNION ALL SELECT kecamatan, section, year, month FROM views.section_realization WHERE %1$s
                UNION ALL SELECT kecamatan, section, year, NULL FROM views.section_budget_entry WHERE %1$s
                UNION ALL SELECT kecamatan, section, year, NULL FROM views.section_hand_in WHERE %1$s) AS recorded
             GROUP BY kecamatan, section, year
             ORDER BY year, kecamatan, section""";

    /** The ceilings that a document set are those in force right after it. */
    private static final String ADOPTIONS = """
            SELECT d.kecamatan, d.year, d.section, d.kind, d.basis, d.document_total, d.from_position, d.recorded_at,
                   d.imported_at, coalesce(ceiling.total, 0) AS ceilings
              FROM views.section_budget_document d
              LEFT JOIN LATERAL (
                SELECT sum(c.rupiah) AS total FROM views.section_ceiling c
                 WHERE c.kecamatan = d.kecamatan AND c.year = d.year AND c.section = d.section
                   AND c.from_position <= d.from_position AND c.to_position > d.from_position) ceiling ON true
             WHERE d.kecamatan = :kecamatan AND d.from_position <= :position
             ORDER BY d.from_position""";

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

    /**
     * A section's year about which something is recorded.
     *
     * @param months those that have a realization, 1 to 12, in order
     */
    public record Recorded(SectionYearId id, List<Integer> months) {
        /** Keeps its own copy. */
        public Recorded {
            months = List.copyOf(months);
        }
    }

    /** Every section's year of a kecamatan about which something is recorded, the earliest year first. */
    public List<Recorded> recordedIn(KecamatanCode kecamatan, long position) {
        return recorded("kecamatan = :owner AND from_position <= :position", kecamatan.value(), position);
    }

    /** Every section's year of a kabupaten about which something is recorded, the earliest year first. */
    public List<Recorded> recordedIn(KabupatenCode kabupaten, long position) {
        return recorded("kabupaten = :owner AND from_position <= :position", kabupaten.value(), position);
    }

    /**
     * A budget document as one section adopted it.
     *
     * @param total what the document gives the whole kecamatan; null where nobody said
     * @param ceilings of the section's sub kegiatan, added up
     */
    public record Adoption(
            SectionYearId id,
            BudgetDocumentKind kind,
            Basis basis,
            @Nullable BigDecimal total,
            BigDecimal ceilings,
            Origin origin) {}

    /** Every budget document that a section of a kecamatan ever adopted, in the order of their recording. */
    public List<Adoption> adoptionsIn(KecamatanCode kecamatan, long position) {
        return reader.jdbc()
                .sql(ADOPTIONS)
                .param("kecamatan", kecamatan.value())
                .param("position", position)
                .query((row, number) -> new Adoption(
                        SectionRows.idOf(row),
                        StoredName.parse(BudgetDocumentKind.class, row.getString("kind")),
                        VersionedRow.json(row, "basis", Basis.class),
                        row.getBigDecimal("document_total"),
                        row.getBigDecimal("ceilings"),
                        VersionedRow.origin(row)))
                .list();
    }

    private List<Recorded> recorded(String condition, String owner, long position) {
        return reader.jdbc()
                .sql(RECORDED.formatted(condition))
                .param("owner", owner)
                .param("position", position)
                .query((row, number) -> new Recorded(SectionRows.idOf(row), List.of((Integer[])
                        row.getArray("months").getArray())))
                .list();
    }
}
