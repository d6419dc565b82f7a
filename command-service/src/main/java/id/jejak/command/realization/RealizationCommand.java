package id.jejak.command.realization;

import id.jejak.command.rule.SectionYearCommand;
import id.jejak.kernel.measure.Quantity;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.kernel.trail.Basis;
import java.time.Month;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What may be asked about an indicator's months. */
public sealed interface RealizationCommand extends SectionYearCommand {
    /**
     * What a month delivered, for the first time.
     *
     * @param reason why it is added to a month already approved, whose approval lapses; null in an open month
     * @param basis what the addition rests on, null likewise
     */
    record RecordMonthlyRealization(
            @TargetAggregateIdentifier SectionYearId sectionYear,
            String indicator,
            Month month,
            Quantity quantity,
            List<String> activities,
            @Nullable String obstacles,
            @Nullable String followUp,
            @Nullable String reason,
            @Nullable Basis basis)
            implements RealizationCommand {
        /** Keeps its own copy. */
        public RecordMonthlyRealization {
            activities = List.copyOf(activities);
        }
    }

    /** What a month delivered, corrected; where the month was approved, its approval lapses. */
    record ReviseMonthlyRealization(
            @TargetAggregateIdentifier SectionYearId sectionYear,
            String indicator,
            Month month,
            Quantity quantity,
            List<String> activities,
            @Nullable String obstacles,
            @Nullable String followUp,
            String reason,
            Basis basis)
            implements RealizationCommand {
        /** Keeps its own copy. */
        public ReviseMonthlyRealization {
            activities = List.copyOf(activities);
        }
    }
}
