package id.jejak.query.kept;

import id.jejak.kernel.trail.StoredName;
import id.jejak.query.document.RenderedPdf;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes documents and mismatches in, as the role {@code jejak_archivist}, which can add and read and nothing else. */
public final class Archive {
    private static final String KEY = "kecamatan = :kecamatan AND year = :year AND section = :section"
            + " AND report = :report AND number = :number AND rests_on = :restsOn AND template = :template";

    private final JdbcClient archivist;

    /** Over connections of the archivist role. */
    public Archive(DataSource archivist) {
        this.archivist = JdbcClient.create(archivist);
    }

    /**
     * Keeps a document, durably before it is answered. Where the state was delivered before, also by another node at the
     * same moment, the one that came first stays.
     *
     * @param deliveredAsOf the position that it was asked for
     * @return what is kept for the state: this document, or the one that came first
     * @throws org.springframework.dao.DataAccessException when the database does not take it
     */
    public RenderedPdf keep(DocumentState state, long deliveredAsOf, RenderedPdf pdf) {
        int added = archivist
                .sql("""
                        INSERT INTO kept.document (kabupaten, kecamatan, section, year, report, number, rests_on, template,
                                                   sha256, bytes, delivered_as_of)
                        VALUES (:kabupaten, :kecamatan, :section, :year, :report, :number, :restsOn, :template,
                                :sha256, :bytes, :asOf)
                        ON CONFLICT DO NOTHING""")
                .params(key(state))
                .param("kabupaten", state.id().section().kecamatan().kabupaten().value())
                .param("sha256", pdf.sha256())
                .param("bytes", pdf.bytes())
                .param("asOf", deliveredAsOf)
                .update();
        return added == 1
                ? pdf
                : archivist
                        .sql("SELECT bytes FROM kept.document WHERE " + KEY)
                        .params(key(state))
                        .query((row, at) -> RenderedPdf.of(row.getBytes("bytes")))
                        .single();
    }

    /** Keeps that a kept document came out otherwise; once for each digest that it came out with. */
    void keepMismatch(DocumentState state, String keptSha256, String renderedSha256) {
        archivist
                .sql("""
                        INSERT INTO kept.document_mismatch (kabupaten, kecamatan, sha256, rendered_sha256)
                        VALUES (:kabupaten, :kecamatan, :sha256, :rendered) ON CONFLICT DO NOTHING""")
                .param("kabupaten", state.id().section().kecamatan().kabupaten().value())
                .param("kecamatan", state.id().section().kecamatan().value())
                .param("sha256", keptSha256)
                .param("rendered", renderedSha256)
                .update();
    }

    /** The kept documents that follow a digest in the order of digests; fewer than the limit at their end. */
    List<KeptDocument> after(String sha256, int limit) {
        return archivist
                .sql("SELECT " + KeptRows.COLUMNS
                        + " FROM kept.document AS d WHERE sha256 > :sha256 ORDER BY sha256 LIMIT :limit")
                .param("sha256", sha256)
                .param("limit", limit)
                .query((row, at) -> KeptRows.document(row))
                .list();
    }

    private static Map<String, Object> key(DocumentState state) {
        return Map.of(
                "kecamatan", state.id().section().kecamatan().value(),
                "section", state.id().section().slug(),
                "year", state.id().year().value(),
                "report", StoredName.of(state.kind()),
                "number", state.number(),
                "restsOn", state.restsOn(),
                "template", state.template());
    }
}
