package id.jejak.command.agreement;

import id.jejak.kernel.agreement.AgreementTerms;
import id.jejak.kernel.agreement.AgreementTerms.BudgetTerms;
import id.jejak.kernel.agreement.AgreementTerms.IndicatorTerms;
import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.plan.PlanTerms;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which quarters a change of the agreement touches: those with a target for an indicator that is measured otherwise or no
 * longer, or with rupiah for a sub kegiatan that is left out. An annual target or budget alone touches none: the plan
 * says which quarters bear the change.
 */
final class TouchedQuarters {
    private TouchedQuarters() {}

    static Set<Quarter> by(AgreementTerms from, AgreementTerms to, PlanTerms plan) {
        Set<IndicatorTerms> measures =
                to.indicators().stream().map(TouchedQuarters::withoutTarget).collect(Collectors.toSet());
        Set<String> changed = from.indicators().stream()
                .filter(indicator -> !measures.contains(withoutTarget(indicator)))
                .map(IndicatorTerms::indicator)
                .collect(Collectors.toSet());
        Set<String> kept = to.budget().stream().map(BudgetTerms::subActivity).collect(Collectors.toSet());
        Set<String> dropped = from.budget().stream()
                .map(BudgetTerms::subActivity)
                .filter(subActivity -> !kept.contains(subActivity))
                .collect(Collectors.toSet());

        Set<Quarter> touched = EnumSet.noneOf(Quarter.class);
        plan.targets().stream()
                .filter(target ->
                        changed.contains(target.indicator()) && target.target().signum() > 0)
                .forEach(target -> touched.add(Quarter.of(target.quarter())));
        plan.budget().stream()
                .filter(budget -> dropped.contains(budget.subActivity())
                        && budget.rupiah().signum() > 0)
                .forEach(budget -> touched.add(Quarter.of(budget.quarter())));
        return touched;
    }

    private static IndicatorTerms withoutTarget(IndicatorTerms terms) {
        return new IndicatorTerms(
                terms.indicator(),
                terms.level(),
                terms.code(),
                terms.name(),
                terms.measure(),
                terms.unit(),
                terms.aggregation(),
                terms.direction(),
                BigDecimal.ZERO);
    }
}
