package id.jejak.query.document;

import id.jejak.query.quarter.QuarterFigures;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The exact values of a section's monthly report.
 *
 * @param figures of the month's quarter, up to that month
 * @param accounts what was told of the month, one for each indicator with a record, in the agreement's order
 * @param expenditures of the month, reversed ones left out
 * @param refunds paid back in the month, reversed ones left out
 */
public record MonthlyReportModel(
        ReportFrame frame,
        YearMonth month,
        QuarterFigures figures,
        List<Account> accounts,
        List<Expenditure> expenditures,
        List<Refund> refunds)
        implements ReportModel {

    public MonthlyReportModel {
        accounts = List.copyOf(accounts);
        expenditures = List.copyOf(expenditures);
        refunds = List.copyOf(refunds);
    }

    /** What was told beside an indicator's quantity. */
    public record Account(
            String lineName,
            List<String> activities,
            @Nullable String obstacles,
            @Nullable String followUp) {
        public Account {
            activities = List.copyOf(activities);
        }
    }

    /**
     * Rupiah spent; each text may be "not stated" in imported history.
     *
     * @param date ISO 8601 date
     */
    public record Expenditure(
            String subActivityName,
            String date,
            String expenditureKind,
            String evidenceKind,
            String evidenceNumber,
            BigDecimal rupiah) {}

    /**
     * Rupiah paid back; the slip's number may be "not stated" in imported history.
     *
     * @param date ISO 8601 date
     * @param slipNumber of the STS
     */
    public record Refund(String subActivityName, String date, String slipNumber, BigDecimal rupiah) {}
}
