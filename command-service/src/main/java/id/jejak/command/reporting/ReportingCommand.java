package id.jejak.command.reporting;

import id.jejak.command.rule.JudgingCommand;
import id.jejak.command.rule.SectionYearCommand;
import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.kernel.reporting.Narrative;
import id.jejak.kernel.reporting.ShownDocument;
import java.time.Month;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked about handing in a section's months and quarters. */
public sealed interface ReportingCommand extends SectionYearCommand {
    /** The section head hands a month in, which locks it. */
    record SubmitMonthlyReport(@TargetAggregateIdentifier SectionYearId sectionYear, Month month)
            implements ReportingCommand {}

    /** The section head takes a month back that is not approved yet. */
    record WithdrawMonthlyReport(@TargetAggregateIdentifier SectionYearId sectionYear, Month month, String reason)
            implements ReportingCommand {}

    /** Camat or secretary give a month back to be mended. */
    record ReturnMonthlyReport(@TargetAggregateIdentifier SectionYearId sectionYear, Month month, String reason)
            implements ReportingCommand {}

    /** The secretary verifies a month as shown, where the district's policy asks for that before the camat approves. */
    record VerifyMonthlyReport(@TargetAggregateIdentifier SectionYearId sectionYear, Month month, ShownDocument shown)
            implements ReportingCommand, JudgingCommand {}

    /** The camat approves a month as shown. */
    record ApproveMonthlyReport(@TargetAggregateIdentifier SectionYearId sectionYear, Month month, ShownDocument shown)
            implements ReportingCommand, JudgingCommand {}

    /** The section head hands a quarter's evaluation in, once its months are. */
    record SubmitQuarterlyEvaluation(
            @TargetAggregateIdentifier SectionYearId sectionYear, Quarter quarter, Narrative narrative)
            implements ReportingCommand {}

    /** The section head takes a quarter's evaluation back that is not approved yet. */
    record WithdrawQuarterlyEvaluation(
            @TargetAggregateIdentifier SectionYearId sectionYear, Quarter quarter, String reason)
            implements ReportingCommand {}

    /** Camat or secretary give a quarter's evaluation back to be mended. */
    record ReturnQuarterlyEvaluation(
            @TargetAggregateIdentifier SectionYearId sectionYear, Quarter quarter, String reason)
            implements ReportingCommand {}

    /** The secretary verifies a quarter's evaluation as shown, where the district's policy asks for that. */
    record VerifyQuarterlyEvaluation(
            @TargetAggregateIdentifier SectionYearId sectionYear, Quarter quarter, ShownDocument shown)
            implements ReportingCommand, JudgingCommand {}

    /** The camat approves a quarter's evaluation as shown, once its months are approved. */
    record ApproveQuarterlyEvaluation(
            @TargetAggregateIdentifier SectionYearId sectionYear, Quarter quarter, ShownDocument shown)
            implements ReportingCommand, JudgingCommand {}
}
