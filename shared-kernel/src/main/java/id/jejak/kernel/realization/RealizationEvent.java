package id.jejak.kernel.realization;

import id.jejak.kernel.language.StoredAs;
import id.jejak.kernel.period.SectionYearEvent;
import id.jejak.kernel.trail.Basis;

/** What became of an indicator's month. */
public sealed interface RealizationEvent extends SectionYearEvent {
    /** A month (1 to 12) was recorded for the first time. */
    @StoredAs("monthly-realization-recorded")
    record MonthlyRealizationRecorded(String sectionYear, String indicator, int month, RealizedMonth realized)
            implements RealizationEvent {}

    /** A recorded month was corrected. */
    @StoredAs("monthly-realization-revised")
    record MonthlyRealizationRevised(
            String sectionYear,
            String indicator,
            int month,
            RealizedMonth from,
            RealizedMonth to,
            String reason,
            Basis basis)
            implements RealizationEvent {}
}
