package id.jejak.query.kept;

import id.jejak.kernel.organization.KecamatanCode;
import id.jejak.kernel.organization.SectionId;
import id.jejak.kernel.period.FiscalYear;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.kernel.trail.StoredName;
import id.jejak.query.section.SectionFacts.ReportKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Reads rows of {@code kept.document}. */
final class KeptRows {
    /** What {@link #document} needs, of a table named {@code d}. */
    static final String COLUMNS =
            "d.kecamatan, d.section, d.year, d.report, d.number, d.rests_on, d.template, d.sha256,"
                    + " d.delivered_as_of, d.delivered_at";

    private KeptRows() {}

    static KeptDocument document(ResultSet row) throws SQLException {
        SectionId section = new SectionId(new KecamatanCode(row.getString("kecamatan")), row.getString("section"));
        return new KeptDocument(
                new DocumentState(
                        new SectionYearId(section, new FiscalYear(row.getInt("year"))),
                        StoredName.parse(ReportKind.class, row.getString("report")),
                        row.getInt("number"),
                        row.getLong("rests_on"),
                        row.getString("template")),
                row.getString("sha256"),
                row.getLong("delivered_as_of"),
                moment(row, "delivered_at"));
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
