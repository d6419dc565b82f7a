package id.jejak.query.kept;

import id.jejak.kernel.period.SectionYearId;
import id.jejak.kernel.trail.StoredName;
import id.jejak.query.document.RenderedPdf;
import id.jejak.query.projection.ScopedReader;
import id.jejak.query.section.SectionFacts.ReportKind;
import java.util.List;
import java.util.Optional;

/**
 * Reads what was delivered. Called inside a {@link ScopedReader#read}: what lies outside the viewer's scope is as if it
 * had never been delivered.
 */
public final class KeptDocuments {
    private final ScopedReader reader;

    /** Over the reader role. */
    public KeptDocuments(ScopedReader reader) {
        this.reader = reader;
    }

    /**
     * The delivered documents of a report, the latest state first.
     *
     * @param position states that rest on later events are left out
     */
    public List<KeptDocument> of(SectionYearId id, ReportKind kind, int number, long position) {
        return reader.jdbc()
                .sql("SELECT " + KeptRows.COLUMNS + """
                          FROM kept.document AS d
                         WHERE kecamatan = :kecamatan AND year = :year AND section = :section
                           AND report = :report AND number = :number AND rests_on <= :position
                         ORDER BY rests_on DESC, delivered_at DESC""")
                .param("kecamatan", id.section().kecamatan().value())
                .param("year", id.year().value())
                .param("section", id.section().slug())
                .param("report", StoredName.of(kind))
                .param("number", number)
                .param("position", position)
                .query((row, at) -> KeptRows.document(row))
                .list();
    }

    /**
     * The file of a digest, if one was delivered.
     *
     * @throws IllegalStateException when its bytes are no longer those of the digest
     */
    public Optional<File> file(String sha256) {
        return reader.jdbc()
                .sql("SELECT " + KeptRows.COLUMNS + ", d.bytes FROM kept.document AS d WHERE sha256 = ? LIMIT 1")
                .param(sha256)
                .query((row, at) -> new File(KeptRows.document(row), unaltered(sha256, row.getBytes("bytes"))))
                .optional();
    }

    /** Every mismatch that was found, the latest first. */
    public List<DocumentMismatch> mismatches() {
        return reader.jdbc()
                .sql("SELECT " + KeptRows.COLUMNS + """
                        , m.rendered_sha256, m.found_at
                          FROM kept.document_mismatch AS m JOIN kept.document AS d ON d.sha256 = m.sha256
                         ORDER BY m.found_at DESC""")
                .query((row, at) -> new DocumentMismatch(
                        KeptRows.document(row), row.getString("rendered_sha256"), KeptRows.moment(row, "found_at")))
                .list();
    }

    /** How many documents are kept. */
    public long count() {
        return reader.jdbc()
                .sql("SELECT count(*) FROM kept.document")
                .query(Long.class)
                .single();
    }

    /** A delivered document with its bytes. */
    public record File(KeptDocument document, RenderedPdf pdf) {}

    private static RenderedPdf unaltered(String sha256, byte[] bytes) {
        RenderedPdf pdf = RenderedPdf.of(bytes);
        if (!pdf.sha256().equals(sha256)) {
            throw new IllegalStateException(
                    "The document kept as " + sha256 + " was altered in the database: it is " + pdf.sha256() + " now");
        }
        return pdf;
    }
}
