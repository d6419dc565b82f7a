package id.jejak.command.policy;

import id.jejak.command.policy.PolicyCommand.AdoptStrategicPlan;
import id.jejak.command.rule.FreeText;
import id.jejak.command.rule.NomenclatureCode;
import id.jejak.command.rule.Violations;
import id.jejak.kernel.agreement.Aggregation;
import id.jejak.kernel.agreement.Direction;
import id.jejak.kernel.agreement.IndicatorLevel;
import id.jejak.kernel.language.InvalidValueException;
import id.jejak.kernel.measure.Quantity;
import id.jejak.kernel.measure.Rupiah;
import id.jejak.kernel.policy.StrategicPlan;
import id.jejak.kernel.policy.StrategicPlan.EarlierYear;
import id.jejak.kernel.policy.StrategicPlan.Goal;
import id.jejak.kernel.policy.StrategicPlan.Target;
import id.jejak.kernel.trail.StoredName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a kecamatan's five-year plan has to be. */
final class StrategicPlanRules {
    private static final int YEARS = 5;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 9999;
    private static final int MOST_TARGETS = 500;
    private static final String SLUG = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    private static final int MOST_SLUG_CHARACTERS = 60;

    private final Violations violations;
    private final FreeText text;
    private final LocalDate today;
    private final Set<String> goals = new HashSet<>();
    private final Set<List<String>> indicators = new HashSet<>();

    StrategicPlanRules(Violations violations, FreeText text, LocalDate today) {
        this.violations = violations;
        this.text = text;
        this.today = today;
    }

    void check(AdoptStrategicPlan command, NavigableMap<LocalDate, StrategicPlan> before) {
        violations.require(
                command.kecamatan().kabupaten().equals(command.kabupaten()),
                "kecamatan-of-other-kabupaten",
                "kecamatan",
                "given",
                command.kecamatan().value(),
                "kabupaten",
                command.kabupaten().value());
        if (!before.isEmpty()) {
            violations.require(
                    !command.effectiveFrom().isBefore(before.lastKey()),
                    "strategic-plan-before-the-last",
                    "effectiveFrom",
                    "given",
                    command.effectiveFrom(),
                    "limit",
                    before.lastKey());
        }
        years(command.plan());
        violations.require(!command.plan().goals().isEmpty(), "strategic-plan-without-goals", "plan.goals");
        int count = command.plan().goals().size();
        violations.require(
                count <= FreeText.MOST_ITEMS,
                "list-too-long",
                "plan.goals",
                "given",
                count,
                "limit",
                FreeText.MOST_ITEMS);
        for (int i = 0; i < Math.min(count, FreeText.MOST_ITEMS); i++) {
            goal(
                    "plan.goals[" + i + "].",
                    command.plan(),
                    command.plan().goals().get(i));
        }
    }

    private void years(StrategicPlan plan) {
        violations.require(
                plan.firstYear() >= FIRST_YEAR && plan.firstYear() + YEARS - 1 <= LAST_YEAR,
                "value-fiscal-year",
                "plan.firstYear",
                "given",
                plan.firstYear());
        violations.require(
                plan.lastYear() == plan.firstYear() + YEARS - 1,
                "strategic-plan-years",
                "plan.lastYear",
                "first",
                plan.firstYear(),
                "last",
                plan.lastYear(),
                "limit",
                YEARS,
                "expected",
                plan.firstYear() + YEARS - 1);
    }

    private void goal(String field, StrategicPlan plan, Goal goal) {
        violations.require(
                goal.goal().matches(SLUG) && goal.goal().length() <= MOST_SLUG_CHARACTERS,
                "identity-format",
                field + "goal",
                "given",
                goal.goal());
        violations.require(goals.add(goal.goal()), "goal-twice", field + "goal", "given", goal.goal());
        text.required(field + "name", goal.name(), FreeText.LONG);
        int count = goal.targets().size();
        violations.require(count > 0, "goal-without-targets", field + "targets", "given", goal.goal());
        violations.require(
                count <= MOST_TARGETS, "list-too-long", field + "targets", "given", count, "limit", MOST_TARGETS);
        for (int i = 0; i < Math.min(count, MOST_TARGETS); i++) {
            target(field + "targets[" + i + "].", plan, goal.targets().get(i));
        }
    }

    private void target(String field, StrategicPlan plan, Target target) {
        choice(field + "aggregation", Aggregation.class, target.aggregation());
        choice(field + "direction", Direction.class, target.direction());
        if (choice(field + "level", IndicatorLevel.class, target.level())) {
            IndicatorLevel level = StoredName.parse(IndicatorLevel.class, target.level());
            NomenclatureCode.check(violations, field + "code", level, target.code());
        }
        text.required(field + "name", target.name(), FreeText.LONG)
                .required(field + "measure", target.measure(), FreeText.LONG)
                .required(field + "unit", target.unit(), FreeText.SHORT);
        violations.require(
                indicators.add(List.of(target.level(), target.code(), target.measure())),
                "plan-indicator-twice",
                field + "measure",
                "given",
                target.measure());
        quantity(field + "fiveYearTarget", target.fiveYearTarget());
        rupiah(field + "fiveYearRupiah", target.fiveYearRupiah());
        int after = plan.firstYear() - 1;
        for (int i = 0; i < target.earlier().size(); i++) {
            EarlierYear earlier = target.earlier().get(i);
            String each = field + "earlier[" + i + "].";
            earlierYear(each + "year", plan, earlier.year(), after);
            after = Math.max(after, earlier.year());
            quantity(each + "quantity", earlier.quantity());
            rupiah(each + "rupiah", earlier.rupiah());
        }
    }

    /** Only years of the plan that were over before the platform knew of it; later ones come from its own records. */
    private void earlierYear(String field, StrategicPlan plan, int year, int after) {
        int last = Math.min(plan.lastYear(), today.getYear() - 1);
        violations.require(
                year >= plan.firstYear() && year <= last,
                "earlier-year-outside",
                field,
                "given",
                year,
                "first",
                plan.firstYear(),
                "last",
                last);
        violations.require(year > after, "earlier-year-order", field, "given", year, "limit", after);
    }

    private <E extends Enum<E>> boolean choice(String field, Class<E> type, String given) {
        List<String> allowed =
                Arrays.stream(type.getEnumConstants()).map(StoredName::of).toList();
        boolean known = allowed.contains(given);
        violations.require(known, "value-choice", field, "given", given, "limit", String.join(", ", allowed));
        return known;
    }

    private void quantity(String field, @Nullable BigDecimal value) {
        valid(field, value, Quantity::new);
    }

    private void rupiah(String field, @Nullable BigDecimal value) {
        valid(field, value, Rupiah::new);
    }

    private void valid(String field, @Nullable BigDecimal value, Consumer<BigDecimal> reading) {
        if (value == null) {
            return;
        }
        try {
            reading.accept(value);
        } catch (InvalidValueException e) {
            Object[] named = e.arguments().size() > 1
                    ? new Object[] {
                        "given", e.arguments().get(0), "limit", e.arguments().get(1)
                    }
                    : new Object[] {"given", e.arguments().get(0)};
            violations.add("value-" + e.code().replace('.', '-'), field, named);
        }
    }

    /** The same plan with each number written in one way, so that two equal plans are equal. */
    static StrategicPlan written(StrategicPlan plan) {
        return new StrategicPlan(
                plan.firstYear(),
                plan.lastYear(),
                plan.goals().stream()
                        .map(goal -> new Goal(
                                goal.goal(),
                                goal.name(),
                                goal.targets().stream()
                                        .map(StrategicPlanRules::written)
                                        .toList()))
                        .toList());
    }

    private static Target written(Target target) {
        return new Target(
                target.level(),
                target.code(),
                target.name(),
                target.measure(),
                target.unit(),
                target.aggregation(),
                target.direction(),
                new Quantity(target.fiveYearTarget()).value(),
                amount(target.fiveYearRupiah()),
                target.earlier().stream()
                        .map(year -> new EarlierYear(
                                year.year(),
                                year.quantity() == null ? null : new Quantity(year.quantity()).value(),
                                amount(year.rupiah())))
                        .toList());
    }

    private static @Nullable BigDecimal amount(@Nullable BigDecimal rupiah) {
        return rupiah == null ? null : new Rupiah(rupiah).amount();
    }
}
