package id.jejak.query.report;

import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.query.document.ReportModel;
import id.jejak.query.document.ReportSources;
import id.jejak.query.quarter.HandInCalendar;
import id.jejak.query.quarter.HandInStanding;
import id.jejak.query.section.SectionFacts.ReportKind;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * What a report is about.
 *
 * @param month null for a quarter's evaluation
 * @param quarter the evaluation's, or the one that the month lies in
 */
record Period(@Nullable Month month, Quarter quarter) {
    static Period of(Month month) {
        return new Period(month, Quarter.of(month));
    }

    static Period of(Quarter quarter) {
        return new Period(null, quarter);
    }

    static Period of(ReportKind kind, int number) {
        return kind == ReportKind.MONTH ? of(Month.of(number)) : of(Quarter.of(number));
    }

    ReportKind kind() {
        return month == null ? ReportKind.QUARTER : ReportKind.MONTH;
    }

    /** Month 1 to 12 or quarter 1 to 4. */
    int number() {
        return month == null ? quarter.number() : month.getValue();
    }

    /** The last part of its address, such as {@code bulan/1}. */
    String written() {
        return month == null ? "triwulan/" + quarter.number() : "bulan/" + month.getValue();
    }

    /** The report's address within a section's year. */
    String pathIn(SectionYearId id) {
        return "/kecamatan/" + id + "/" + written();
    }

    /** Address of the form that records, submits, returns, approves and corrects it. */
    String formIn(SectionYearId id) {
        return "/formulir" + pathIn(id);
    }

    /** The values of its report. */
    ReportModel modelOf(ReportSources sources) {
        return month == null ? sources.quarterly(quarter) : sources.monthly(month);
    }

    /** Where its report stands. */
    HandInStanding standingIn(HandInCalendar calendar) {
        return month == null ? calendar.quarter(quarter) : calendar.month(month);
    }
}
