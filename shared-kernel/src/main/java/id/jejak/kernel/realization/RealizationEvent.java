package id.jejak.kernel.realization;

import id.jejak.kernel.language.StoredAs;
import id.jejak.kernel.period.SectionYearEvent;
import id.jejak.kernel.trail.Basis;
import org.jspecify.annotations.Nullable;

/** What became of an indicator's month. */
public sealed interface RealizationEvent extends SectionYearEvent {
    /**
     * A month (1 to 12) was recorded for the first time.
     *
     * @param reason why it was missed, where the month had been approved: the approval lapses; null in an open month
     * @param basis what the late record rests on, null likewise
     */
    @StoredAs(value = "monthly-realization-recorded", revision = 2)
    record MonthlyRealizationRecorded(
            String sectionYear,
            String indicator,
            int month,
            RealizedMonth realized,
            @Nullable String reason,
            @Nullable Basis basis)
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
