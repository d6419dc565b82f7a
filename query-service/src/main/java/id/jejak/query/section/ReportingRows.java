package id.jejak.query.section;

import static id.jejak.query.projection.VersionedRow.joined;
import static id.jejak.query.projection.VersionedRow.json;
import static id.jejak.query.projection.VersionedRow.jsonOrNull;
import static id.jejak.query.projection.VersionedRow.origin;

import id.jejak.kernel.organization.PostHolder;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.kernel.reporting.Narrative;
import id.jejak.kernel.reporting.ShownDocument;
import id.jejak.kernel.trail.StoredName;
import id.jejak.query.section.SectionFacts.HandInFact;
import id.jejak.query.section.SectionFacts.HandInState;
import id.jejak.query.section.SectionFacts.ReportKind;
import id.jejak.query.section.SectionFacts.SubmissionFact;
import id.jejak.query.section.SectionFacts.VerificationFact;
import java.util.List;
import java.util.Map;

/** Reads where hand-ins stand. */
record ReportingRows(SectionRows rows) {
    Map<SectionYearId, List<HandInFact>> handIns() {
        // A submission's row ends when it is withdrawn, returned or void, and stays: the earliest is the first hand-in.
        return rows.read(
                """
                SELECT h.report, h.number, h.state, h.brought_by, h.reason, h.shown, h.kecamatan, h.year, h.section,
                       h.from_position, h.recorded_at, h.imported_at,
                       f.from_position AS first_position, f.recorded_at AS first_recorded_at,
                       f.imported_at AS first_imported_at
                  FROM (SELECT report, number, state, brought_by, reason, shown, %1$s
                          FROM views.section_hand_in WHERE %2$s) AS h
                  JOIN (SELECT DISTINCT ON (kecamatan, year, section, report, number) report, number, %1$s
                          FROM views.section_submission WHERE %3$s
                         ORDER BY kecamatan, year, section, report, number, from_position) AS f
                    USING (kecamatan, year, section, report, number)
                 ORDER BY h.report, h.number""",
                row -> new HandInFact(
                        StoredName.parse(ReportKind.class, row.getString("report")),
                        row.getInt("number"),
                        StoredName.parse(HandInState.class, row.getString("state")),
                        jsonOrNull(row, "brought_by", PostHolder.class),
                        row.getString("reason"),
                        jsonOrNull(row, "shown", ShownDocument.class),
                        joined(row, "first_"),
                        origin(row)));
    }

    Map<SectionYearId, List<SubmissionFact>> submissions() {
        return rows.read(
                """
                SELECT report, number, submitter, narrative, %s
                  FROM views.section_submission WHERE %s ORDER BY report, number""",
                row -> new SubmissionFact(
                        StoredName.parse(ReportKind.class, row.getString("report")),
                        row.getInt("number"),
                        json(row, "submitter", PostHolder.class),
                        jsonOrNull(row, "narrative", Narrative.class),
                        origin(row)));
    }

    Map<SectionYearId, List<VerificationFact>> verifications() {
        return rows.read(
                """
                SELECT report, number, verifier, shown, %s
                  FROM views.section_verification WHERE %s ORDER BY report, number""",
                row -> new VerificationFact(
                        StoredName.parse(ReportKind.class, row.getString("report")),
                        row.getInt("number"),
                        json(row, "verifier", PostHolder.class),
                        json(row, "shown", ShownDocument.class),
                        origin(row)));
    }
}
