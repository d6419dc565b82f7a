package id.jejak.query.document;

import id.jejak.query.quarter.QuarterFigures;

/** The exact values of a report, of which its document is made. */
public sealed interface ReportModel permits MonthlyReportModel, QuarterlyEvaluationModel {
    /** What it has beside its figures. */
    ReportFrame frame();

    /** Figures of its quarter, up to its last month. */
    QuarterFigures figures();
}
