package id.jejak.query.quarter;

import id.jejak.kernel.measure.Ratio;
import id.jejak.kernel.measure.Rupiah;
import id.jejak.kernel.policy.RatingBand;
import id.jejak.kernel.trail.StoredName;
import id.jejak.web.format.IndonesianNumbers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quarter's figures, each exactly and as it is printed; pages and JSON both show these.
 *
 * @param quarter 1 to 4
 * @param upToMonth 1 to 12, the last month looked at
 * @param quantityTotal of the sub kegiatan; null where their units differ or have no sum
 */
public record FiguresAnswer(
        int quarter,
        int upToMonth,
        List<Indicator> indicators,
        Mean mean,
        Mean meanToDate,
        @Nullable Total quantityTotal,
        Money financial) {

    /** A quantity or an amount of rupiah. */
    public record Figure(BigDecimal exact, String printed) {}

    /**
     * An achievement: either a value, or the reason why there is none.
     *
     * @param reason {@code not-targeted}, {@code not-recorded}, {@code not-measured} or {@code not-calculated}
     */
    public record Outcome(
            @Nullable Percentage value, @Nullable String reason) {}

    /**
     * An exact ratio.
     *
     * @param percent rounded half up to two decimals, for drawing
     * @param printed as the policy prints it, such as {@code 33%}
     * @param rating its class on the scale in force; null where the period is not rated
     * @param level 5 for the highest class down to 1; 0 where the period is not rated
     */
    public record Percentage(
            BigInteger numerator,
            BigInteger denominator,
            BigDecimal percent,
            String printed,
            @Nullable String rating,
            int level) {}

    /** A mean over some of several achievements. */
    public record Mean(@Nullable Percentage value, int over, int of) {}

    /** One indicator; {@code months} are those of the quarter so far. */
    public record Indicator(
            String id,
            String level,
            String code,
            String name,
            String measure,
            String unit,
            String aggregation,
            String direction,
            Figure annualTarget,
            @Nullable Figure quarterTarget,
            List<MonthFigure> months,
            @Nullable Figure inQuarter,
            @Nullable Figure toDate,
            Outcome achievementInQuarter,
            Outcome achievementToDate) {}

    /** One month's quantity; null when it was not recorded. */
    public record MonthFigure(int month, @Nullable Figure quantity, boolean revised) {}

    /** Quantities added up. */
    public record Total(String unit, Figure annualTarget, Figure quarterTarget, Figure realized) {}

    /**
     * Money paid and paid back; each realized figure is net.
     *
     * @param refunded paid back by repayment slip ("STS"), counted on its own date
     */
    public record Spent(Figure net, Figure paid, Figure refunded) {
        /** Whether anything was paid back. */
        public boolean hasRefunds() {
            return refunded.exact().signum() > 0;
        }
    }

    /** Money of one sub kegiatan; {@code spentInQuarter} and its like say of what a net figure is made. */
    public record SubActivity(
            String code,
            String name,
            @Nullable String fundingSource,
            @Nullable Figure agreed,
            @Nullable Figure ceiling,
            @Nullable Figure planned,
            Figure inMonth,
            Figure inQuarter,
            Figure toDate,
            Spent spentInMonth,
            Spent spentInQuarter,
            Spent spentToDate,
            Outcome achievement,
            Outcome absorption) {}

    /** Money of a section; {@code printed} is whichever of {@code total} and {@code mean} the policy prints. */
    public record Money(
            List<SubActivity> subActivities,
            Figure agreed,
            @Nullable Figure ceiling,
            Figure planned,
            Figure inMonth,
            Figure inQuarter,
            Figure toDate,
            Spent spentInMonth,
            Spent spentInQuarter,
            Spent spentToDate,
            Outcome total,
            Mean mean,
            String printedFigure,
            @Nullable Percentage printed,
            Outcome absorption) {}

    /** Writes the figures out; a month's are never {@code rated}, nor are those of a quarter that still runs. */
    public static FiguresAnswer of(QuarterFigures figures, boolean rated) {
        Printing print = new Printing(figures.rules(), rated);
        return new FiguresAnswer(
                figures.quarter().number(),
                figures.upTo().getValue(),
                figures.indicators().stream().map(print::indicator).toList(),
                print.mean(figures.mean()),
                print.mean(figures.meanToDate()),
                figures.quantityTotal().map(Printing::total).orElse(null),
                print.money(figures.financial()));
    }

    /** A quantity as it is printed. */
    public static Figure quantity(BigDecimal quantity) {
        return new Figure(quantity, IndonesianNumbers.quantity(quantity));
    }

    /** Rupiah as they are printed. */
    public static Figure rupiah(Rupiah rupiah) {
        return rupiah(rupiah.amount());
    }

    /** Likewise; an amount below zero is what was paid back beyond what was paid. */
    public static Figure rupiah(BigDecimal amount) {
        return new Figure(amount, IndonesianNumbers.rupiah(amount));
    }

    /** Prints by the rules in force; only what is {@code rated} has a class. */
    public record Printing(AppliedRules rules, boolean rated) {
        /** A ratio with its class. */
        public Percentage percentage(Ratio ratio) {
            RatingBand band = rules.rating().bandOf(ratio);
            return new Percentage(
                    ratio.numerator(),
                    ratio.denominator(),
                    ratio.percent(2, RoundingMode.HALF_UP),
                    rules.printed(ratio),
                    rated ? band.label() : null,
                    rated ? Math.max(1, 5 - rules.rating().rankOf(ratio)) : 0);
        }

        /** An achievement, or why there is none. */
        public Outcome outcome(Achievement achievement) {
            return achievement.absence() == null
                    ? new Outcome(percentage(achievement.required()), null)
                    : new Outcome(null, StoredName.of(achievement.absence()));
        }

        /** A mean, and over how many it was taken. */
        public Mean mean(MeanAchievement mean) {
            return new Mean(mean.counted().map(this::percentage).orElse(null), mean.over(), mean.of());
        }

        /** Money with its totals. */
        public Money money(FinancialFigures figures) {
            return new Money(
                    figures.subActivities().stream().map(this::subActivity).toList(),
                    rupiah(figures.agreed()),
                    orNull(figures.ceiling()),
                    rupiah(figures.planned()),
                    rupiah(figures.inMonth().net()),
                    rupiah(figures.inQuarter().net()),
                    rupiah(figures.toDate().net()),
                    spent(figures.inMonth()),
                    spent(figures.inQuarter()),
                    spent(figures.toDate()),
                    outcome(figures.total()),
                    mean(figures.mean()),
                    figures.totalIsPrinted() ? "total" : "mean",
                    figures.printed().map(this::percentage).orElse(null),
                    outcome(figures.absorption()));
        }

        private SubActivity subActivity(BudgetFigures budget) {
            return new SubActivity(
                    budget.subActivity(),
                    budget.name(),
                    budget.fundingSource(),
                    orNull(budget.agreed()),
                    orNull(budget.ceiling()),
                    orNull(budget.planned()),
                    rupiah(budget.inMonth().net()),
                    rupiah(budget.inQuarter().net()),
                    rupiah(budget.toDate().net()),
                    spent(budget.inMonth()),
                    spent(budget.inQuarter()),
                    spent(budget.toDate()),
                    outcome(budget.achievement()),
                    outcome(budget.absorption()));
        }

        private static Spent spent(Spending spending) {
            return new Spent(rupiah(spending.net()), rupiah(spending.paid()), rupiah(spending.refunded()));
        }

        private Indicator indicator(IndicatorFigures of) {
            BigDecimal quarterTarget = of.quarterTarget();
            return new Indicator(
                    of.terms().indicator(),
                    of.terms().level(),
                    of.terms().code(),
                    of.terms().name(),
                    of.terms().measure(),
                    of.terms().unit(),
                    of.terms().aggregation(),
                    of.terms().direction(),
                    quantity(of.terms().annualTarget()),
                    quarterTarget == null ? null : quantity(quarterTarget),
                    of.months().stream().map(Printing::month).toList(),
                    orNull(of.quantityInQuarter()),
                    orNull(of.quantityToDate()),
                    outcome(of.inQuarter()),
                    outcome(of.toDate()));
        }

        private static MonthFigure month(IndicatorFigures.MonthQuantity month) {
            BigDecimal quantity = month.quantity();
            return new MonthFigure(
                    month.month().getValue(), quantity == null ? null : quantity(quantity), month.revised());
        }

        private static Total total(QuantityTotal total) {
            return new Total(
                    total.unit(),
                    quantity(total.annualTarget()),
                    quantity(total.quarterTarget()),
                    quantity(IndicatorFigures.decimal(total.realized())));
        }

        private static @Nullable Figure orNull(@Nullable Ratio exact) {
            return exact == null ? null : quantity(IndicatorFigures.decimal(exact));
        }

        private static @Nullable Figure orNull(@Nullable Rupiah rupiah) {
            return rupiah == null ? null : rupiah(rupiah);
        }
    }
}
