package id.jejak.query.report;

import static id.jejak.query.projection.VersionedRow.json;
import static id.jejak.query.projection.VersionedRow.origin;

import id.jejak.kernel.period.SectionYearId;
import id.jejak.kernel.reporting.ShownDocument;
import id.jejak.kernel.trail.StoredName;
import id.jejak.query.projection.ScopedReader;
import id.jejak.query.section.SectionFacts.HandInState;
import java.util.List;

/** Reads which approvals a report was ever given. Called inside a {@link ScopedReader#read}. */
final class Approvals {
    private final ScopedReader reader;

    Approvals(ScopedReader reader) {
        this.reader = reader;
    }

    /** Up to a position, the latest first. */
    List<Approval> of(SectionYearId id, Period period, long position) {
        return reader.jdbc()
                .sql("""
                        SELECT shown, from_position, recorded_at, imported_at FROM views.section_hand_in
                         WHERE kecamatan = :kecamatan AND year = :year AND section = :section
                           AND report = :report AND number = :number
                           AND from_position <= :position AND state = :approved
                         ORDER BY from_position DESC""")
                .param("kecamatan", id.section().kecamatan().value())
                .param("year", id.year().value())
                .param("section", id.section().slug())
                .param("report", StoredName.of(period.kind()))
                .param("number", period.number())
                .param("approved", StoredName.of(HandInState.APPROVED))
                .param("position", position)
                .query((row, at) -> new Approval(json(row, "shown", ShownDocument.class), origin(row)))
                .list();
    }
}
