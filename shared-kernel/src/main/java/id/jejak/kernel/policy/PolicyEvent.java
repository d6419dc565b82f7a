package id.jejak.kernel.policy;

import id.jejak.kernel.language.StoredAs;
import id.jejak.kernel.trail.Basis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which rules a district adopted. Each holds from {@code effectiveFrom} (ISO-8601); the one that applies to a period is
 * the one in force on its last day. {@code from} is what was in force until then, null for the first.
 */
public sealed interface PolicyEvent extends KabupatenPolicyEvent {
    /** Names of programs, kegiatan and sub kegiatan by a decree; {@code entries} replace those of the same code. */
    @StoredAs("nomenclature-adopted")
    record NomenclatureAdopted(String kabupaten, String effectiveFrom, List<NomenclatureEntry> entries, Basis basis)
            implements PolicyEvent {
        /** Keeps its own copy. */
        public NomenclatureAdopted {
            entries = List.copyOf(entries);
        }
    }

    /** How achievement is computed and printed. */
    @StoredAs("calculation-policy-adopted")
    record CalculationPolicyAdopted(
            String kabupaten,
            String effectiveFrom,
            @Nullable CalculationRules from,
            CalculationRules to,
            Basis basis) implements PolicyEvent {}

    /** The classes of achievement, highest first. */
    @StoredAs("rating-scale-adopted")
    record RatingScaleAdopted(
            String kabupaten,
            String effectiveFrom,
            @Nullable List<RatingBand> from,
            List<RatingBand> to,
            Basis basis) implements PolicyEvent {
        /** Keeps its own copies. */
        public RatingScaleAdopted {
            from = from == null ? null : List.copyOf(from);
            to = List.copyOf(to);
        }
    }

    /** When reports of a calendar year are due. */
    @StoredAs("reporting-calendar-adopted")
    record ReportingCalendarAdopted(
            String kabupaten,
            int year,
            String effectiveFrom,
            @Nullable CalendarRules from,
            CalendarRules to,
            Basis basis)
            implements PolicyEvent {}

    /** What counts as spent, and up to which day it counts in its month. */
    @StoredAs("spending-policy-adopted")
    record SpendingPolicyAdopted(
            String kabupaten,
            String effectiveFrom,
            @Nullable SpendingRules from,
            SpendingRules to,
            Basis basis) implements PolicyEvent {}

    /** The five-year plan ("Renstra") of the kecamatan whose code is {@code kecamatan}. */
    @StoredAs("strategic-plan-adopted")
    record StrategicPlanAdopted(
            String kabupaten,
            String kecamatan,
            String effectiveFrom,
            @Nullable StrategicPlan from,
            StrategicPlan to,
            Basis basis)
            implements PolicyEvent {}
}
