package id.jejak.query.quarter;

import id.jejak.kernel.measure.Ratio;
import id.jejak.kernel.measure.Rupiah;
import id.jejak.query.quarter.Achievement.Absence;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a section, or several, spent; realized is net of what was paid back.
 *
 * @param total total realized in the quarter ÷ total planned for it
 * @param mean mean of the sub kegiatan's percentages: another figure, see {@link #printed}
 * @param totalIsPrinted whether the policy prints {@code total}, and not {@code mean}
 * @param absorption total realized in the year ÷ total of the ceilings
 */
public record FinancialFigures(
        List<BudgetFigures> subActivities,
        Rupiah agreed,
        @Nullable Rupiah ceiling,
        Rupiah planned,
        Spending inMonth,
        Spending inQuarter,
        Spending toDate,
        Achievement total,
        MeanAchievement mean,
        boolean totalIsPrinted,
        Achievement absorption) {
    /** Keeps its own copy. */
    public FinancialFigures {
        subActivities = List.copyOf(subActivities);
    }

    /** Totals of these sub kegiatan; the ceiling is null unless each of them has one. */
    public static FinancialFigures of(List<BudgetFigures> subActivities, boolean totalIsPrinted) {
        Rupiah planned = sum(subActivities, BudgetFigures::planned);
        Spending inQuarter = spending(subActivities, BudgetFigures::inQuarter);
        Spending toDate = spending(subActivities, BudgetFigures::toDate);
        boolean ceilingsKnown =
                !subActivities.isEmpty() && subActivities.stream().allMatch(b -> b.ceiling() != null);
        Rupiah ceiling = ceilingsKnown ? sum(subActivities, BudgetFigures::ceiling) : null;
        return new FinancialFigures(
                subActivities,
                sum(subActivities, BudgetFigures::agreed),
                ceiling,
                planned,
                spending(subActivities, BudgetFigures::inMonth),
                inQuarter,
                toDate,
                share(inQuarter, planned, Absence.NOT_TARGETED),
                MeanAchievement.of(
                        subActivities.stream().map(BudgetFigures::achievement).toList()),
                totalIsPrinted,
                share(toDate, ceiling, Absence.NOT_CALCULATED));
    }

    /** The financial figure that the policy prints, if there is one. */
    public Optional<Ratio> printed() {
        return totalIsPrinted ? total.counted() : mean.counted();
    }

    /** Money ÷ money; the reason given where there is nothing to divide by. */
    static Achievement share(Spending part, @Nullable Rupiah whole, Absence otherwise) {
        return whole == null || whole.amount().signum() == 0
                ? Achievement.none(otherwise)
                : Achievement.of(Ratio.of(part.net(), whole.amount()));
    }

    private static Spending spending(List<BudgetFigures> of, Function<BudgetFigures, Spending> which) {
        return Spending.sum(of.stream().map(which).toList());
    }

    private static Rupiah sum(List<BudgetFigures> of, Function<BudgetFigures, @Nullable Rupiah> which) {
        return Rupiah.sum(of.stream().map(which).filter(Objects::nonNull).toList());
    }
}
