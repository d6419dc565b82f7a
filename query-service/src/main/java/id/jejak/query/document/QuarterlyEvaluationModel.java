package id.jejak.query.document;

import id.jejak.kernel.reporting.Narrative;
import id.jejak.query.quarter.QuarterFigures;
import org.jspecify.annotations.Nullable;

/**
 * The exact values of a section's evaluation of a quarter.
 *
 * @param figures of the whole quarter
 * @param narrative as handed in; null while the evaluation is not
 */
public record QuarterlyEvaluationModel(
        ReportFrame frame, QuarterFigures figures, @Nullable Narrative narrative) {}
