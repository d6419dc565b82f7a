package id.jejak.command.policy;

import id.jejak.command.rule.Surroundings.Policies;
import id.jejak.kernel.language.UnknownEventException;
import id.jejak.kernel.policy.CalculationRules;
import id.jejak.kernel.policy.CalendarRules;
import id.jejak.kernel.policy.NomenclatureEntry;
import id.jejak.kernel.policy.PolicyEvent;
import id.jejak.kernel.policy.PolicyEvent.CalculationPolicyAdopted;
import id.jejak.kernel.policy.PolicyEvent.NomenclatureAdopted;
import id.jejak.kernel.policy.PolicyEvent.RatingScaleAdopted;
import id.jejak.kernel.policy.PolicyEvent.ReportingCalendarAdopted;
import id.jejak.kernel.policy.PolicyEvent.SpendingPolicyAdopted;
import id.jejak.kernel.policy.PolicyEvent.StrategicPlanAdopted;
import id.jejak.kernel.policy.RatingBand;
import id.jejak.kernel.policy.SpendingRules;
import id.jejak.kernel.policy.StrategicPlan;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A kabupaten's rules folded from its policy stream, each by the date from which it holds. */
public final class RecordedPolicies implements Policies {
    private final TreeMap<LocalDate, CalculationRules> calculation = new TreeMap<>();
    private final TreeMap<LocalDate, List<RatingBand>> ratings = new TreeMap<>();
    private final Map<Integer, TreeMap<LocalDate, CalendarRules>> calendars = new HashMap<>();
    private final TreeMap<LocalDate, SpendingRules> spending = new TreeMap<>();
    private final Map<String, TreeMap<LocalDate, StrategicPlan>> strategicPlans = new HashMap<>();
    private final TreeMap<LocalDate, Map<String, NomenclatureEntry>> nomenclature = new TreeMap<>();

    /** Folds the events of one kabupaten's policy stream, oldest first. */
    public static RecordedPolicies of(List<?> events) {
        RecordedPolicies policies = new RecordedPolicies();
        for (Object event : events) {
            if (!(event instanceof PolicyEvent known)) {
                throw new UnknownEventException(event.getClass().getName() + " is no event of a kabupaten's policies");
            }
            policies.evolve(known);
        }
        return policies;
    }

    @Override
    public CalculationRules calculationOn(LocalDate date) {
        return Objects.requireNonNullElse(adoptedCalculationOn(date), CalculationRules.DEFAULT);
    }

    @Override
    public SpendingRules spendingOn(LocalDate date) {
        return Objects.requireNonNullElse(adoptedSpendingOn(date), SpendingRules.DEFAULT);
    }

    /** Takes one more event in; one that it does not know is an error. */
    void evolve(PolicyEvent event) {
        if (event instanceof NomenclatureAdopted adopted) {
            Map<String, NomenclatureEntry> entries =
                    nomenclature.computeIfAbsent(LocalDate.parse(adopted.effectiveFrom()), date -> new HashMap<>());
            adopted.entries().forEach(entry -> entries.put(entry.code(), entry));
        } else if (event instanceof CalculationPolicyAdopted adopted) {
            calculation.put(LocalDate.parse(adopted.effectiveFrom()), adopted.to());
        } else if (event instanceof RatingScaleAdopted adopted) {
            ratings.put(LocalDate.parse(adopted.effectiveFrom()), adopted.to());
        } else if (event instanceof ReportingCalendarAdopted adopted) {
            calendars
                    .computeIfAbsent(adopted.year(), year -> new TreeMap<>())
                    .put(LocalDate.parse(adopted.effectiveFrom()), adopted.to());
        } else if (event instanceof SpendingPolicyAdopted adopted) {
            spending.put(LocalDate.parse(adopted.effectiveFrom()), adopted.to());
        } else if (event instanceof StrategicPlanAdopted adopted) {
            strategicPlans
                    .computeIfAbsent(adopted.kecamatan(), kecamatan -> new TreeMap<>())
                    .put(LocalDate.parse(adopted.effectiveFrom()), adopted.to());
        } else {
            throw new UnknownEventException(event.getClass().getName() + " is unknown to a kabupaten's policies");
        }
    }

    /** What was adopted for a date, null before the first. */
    @Nullable
    CalculationRules adoptedCalculationOn(LocalDate date) {
        return on(calculation, date);
    }

    @Nullable
    List<RatingBand> adoptedScaleOn(LocalDate date) {
        return on(ratings, date);
    }

    @Nullable
    CalendarRules adoptedCalendarOn(int year, LocalDate date) {
        TreeMap<LocalDate, CalendarRules> dated = calendars.get(year);
        return dated == null ? null : on(dated, date);
    }

    @Nullable
    SpendingRules adoptedSpendingOn(LocalDate date) {
        return on(spending, date);
    }

    /** A kecamatan's five-year plans by the date from which each holds. */
    NavigableMap<LocalDate, StrategicPlan> plansOf(String kecamatan) {
        return strategicPlans.getOrDefault(kecamatan, new TreeMap<>());
    }

    /** A code's line in force on a date, null where no decree at hand has it. */
    @Nullable
    NomenclatureEntry entryOn(String code, LocalDate date) {
        return nomenclature.headMap(date, true).descendingMap().values().stream()
                .filter(entries -> entries.containsKey(code))
                .findFirst()
                .map(entries -> entries.get(code))
                .orElse(null);
    }

    private static <T> @Nullable T on(TreeMap<LocalDate, T> dated, LocalDate date) {
        Map.Entry<LocalDate, T> inForce = dated.floorEntry(date);
        return inForce == null ? null : inForce.getValue();
    }
}
