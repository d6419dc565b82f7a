package id.jejak.command.rule;

import id.jejak.kernel.agreement.Aggregation;
import id.jejak.kernel.agreement.AgreementTerms;
import id.jejak.kernel.agreement.AgreementTerms.BudgetTerms;
import id.jejak.kernel.agreement.AgreementTerms.IndicatorTerms;
import id.jejak.kernel.measure.Quantity;
import id.jejak.kernel.measure.Rupiah;
import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.plan.PlanTerms;
import id.jejak.kernel.plan.PlanTerms.QuarterBudget;
import id.jejak.kernel.plan.PlanTerms.QuarterTarget;
import id.jejak.kernel.trail.StoredName;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether an action plan spreads exactly what the agreement promises: each indicator's annual target is the aggregate of
 * its quarters' targets, and the quarters' rupiah add up to the annual budget. A quarter with a target of zero asks for
 * nothing, so the mean and the latest value leave it out.
 */
public final class PlanFit {
    private final Violations violations;

    /** Adds what does not fit to these, with the fields of the commands that state a plan. */
    public PlanFit(Violations violations) {
        this.violations = violations;
    }

    /** Holds every indicator and every budgeted sub kegiatan of the agreement against the plan. */
    public void check(AgreementTerms agreed, PlanTerms plan) {
        Map<String, Map<Quarter, BigDecimal>> targets = targets(agreed, plan);
        for (IndicatorTerms indicator : agreed.indicators()) {
            checkTargets(indicator, targets.get(indicator.indicator()));
        }
        Map<String, Map<Quarter, BigDecimal>> budget = budget(agreed, plan);
        for (BudgetTerms terms : agreed.budget()) {
            checkBudget(terms, budget.get(terms.subActivity()));
        }
    }

    private Map<String, Map<Quarter, BigDecimal>> targets(AgreementTerms agreed, PlanTerms plan) {
        Map<String, Map<Quarter, BigDecimal>> byIndicator = new HashMap<>();
        agreed.indicators().forEach(i -> byIndicator.put(i.indicator(), new EnumMap<>(Quarter.class)));
        List<QuarterTarget> targets = plan.targets();
        for (int i = 0; i < targets.size(); i++) {
            QuarterTarget target = targets.get(i);
            Quarter quarter = Quarter.of(target.quarter());
            Map<Quarter, BigDecimal> quarters = byIndicator.get(target.indicator());
            if (quarters == null) {
                String field = "targets[" + i + "].indicator";
                violations.add("indicator-not-agreed", field, "indicator", target.indicator());
            } else if (quarters.putIfAbsent(quarter, target.target()) != null) {
                String field = "targets[" + i + "].quarter";
                violations.add("plan-target-twice", field, "indicator", target.indicator(), "quarter", quarter);
            }
        }
        return byIndicator;
    }

    private void checkTargets(IndicatorTerms indicator, Map<Quarter, BigDecimal> quarters) {
        for (Quarter quarter : Quarter.values()) {
            if (!quarters.containsKey(quarter)) {
                violations.add(
                        "plan-target-missing", "targets", "indicator", indicator.indicator(), "quarter", quarter);
            }
        }
        if (quarters.size() < Quarter.values().length) {
            return;
        }
        Aggregation aggregation = StoredName.parse(Aggregation.class, indicator.aggregation());
        BigDecimal year = aggregate(aggregation, quarters);
        violations.require(
                year.compareTo(indicator.annualTarget()) == 0,
                "plan-" + StoredName.of(aggregation) + "-differs",
                "targets",
                "indicator",
                indicator.indicator(),
                "asked",
                new Quantity(year),
                "limit",
                new Quantity(indicator.annualTarget()),
                "difference",
                new Quantity(indicator.annualTarget().subtract(year).abs()));
    }

    private static BigDecimal aggregate(Aggregation aggregation, Map<Quarter, BigDecimal> quarters) {
        List<BigDecimal> asked =
                quarters.values().stream().filter(target -> target.signum() > 0).toList();
        if (asked.isEmpty()) {
            return BigDecimal.ZERO;
        }
        BigDecimal sum = asked.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return switch (aggregation) {
            case SUM -> sum;
            case LAST -> asked.get(asked.size() - 1);
            case MEAN -> sum.divide(new BigDecimal(asked.size()), Quantity.MOST_DECIMALS, RoundingMode.HALF_UP);
        };
    }

    private Map<String, Map<Quarter, BigDecimal>> budget(AgreementTerms agreed, PlanTerms plan) {
        Map<String, Map<Quarter, BigDecimal>> bySubActivity = new HashMap<>();
        agreed.budget().forEach(b -> bySubActivity.put(b.subActivity(), new EnumMap<>(Quarter.class)));
        List<QuarterBudget> budget = plan.budget();
        for (int i = 0; i < budget.size(); i++) {
            QuarterBudget planned = budget.get(i);
            Quarter quarter = Quarter.of(planned.quarter());
            Map<Quarter, BigDecimal> quarters = bySubActivity.get(planned.subActivity());
            if (quarters == null) {
                String field = "budget[" + i + "].subActivity";
                violations.add("sub-activity-not-agreed", field, "subActivity", planned.subActivity());
            } else if (quarters.putIfAbsent(quarter, planned.rupiah()) != null) {
                String field = "budget[" + i + "].quarter";
                violations.add("plan-budget-twice", field, "subActivity", planned.subActivity(), "quarter", quarter);
            }
        }
        return bySubActivity;
    }

    private void checkBudget(BudgetTerms agreed, Map<Quarter, BigDecimal> quarters) {
        for (Quarter quarter : Quarter.values()) {
            if (!quarters.containsKey(quarter)) {
                violations.add(
                        "plan-budget-missing", "budget", "subActivity", agreed.subActivity(), "quarter", quarter);
            }
        }
        if (quarters.size() < Quarter.values().length) {
            return;
        }
        BigDecimal year = quarters.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        violations.require(
                year.compareTo(agreed.rupiah()) == 0,
                "plan-budget-differs",
                "budget",
                "subActivity",
                agreed.subActivity(),
                "asked",
                new Rupiah(year),
                "limit",
                new Rupiah(agreed.rupiah()),
                "difference",
                new Rupiah(agreed.rupiah().subtract(year).abs()));
    }
}
