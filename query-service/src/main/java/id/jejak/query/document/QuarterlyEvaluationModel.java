package id.jejak.query.document;

import id.jejak.kernel.reporting.Narrative;
import id.jejak.query.quarter.QuarterFigures;
import org.jspecify.annotations.Nullable;

/**
 * The exact values of a section's evaluation of a quarter.
 *
 * @param figures of the whole quarter
 * @param rated whether the document says a rating: once it is handed in, or rests on something recorded after the
 *     quarter's end. By the day of the last event that it rests on, not by the day when it is read: one state of a
 *     report is one file
 * @param narrative as handed in; null while the evaluation is not
 */
public record QuarterlyEvaluationModel(
        ReportFrame frame,
        QuarterFigures figures,
        boolean rated,
        @Nullable Narrative narrative) implements ReportModel {}
