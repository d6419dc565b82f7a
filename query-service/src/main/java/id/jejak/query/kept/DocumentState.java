package id.jejak.query.kept;

import id.jejak.kernel.period.SectionYearId;
import id.jejak.query.section.SectionFacts.ReportKind;

/**
 * What one file is made of: one state of one report, in one wording and layout.
 *
 * @param number month 1 to 12 or quarter 1 to 4
 * @param restsOn number of the last event that the document prints something of
 * @param template names wording and layout, such as {@code monthly-report/1}
 */
public record DocumentState(SectionYearId id, ReportKind kind, int number, long restsOn, String template) {}
