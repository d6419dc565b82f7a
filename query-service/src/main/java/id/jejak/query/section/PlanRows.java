package id.jejak.query.section;

import static id.jejak.query.section.SectionTables.PLAN;
import static id.jejak.query.section.SectionTables.PLAN_QUARTER;
import static id.jejak.query.section.SectionTables.QUARTER_BUDGET;
import static id.jejak.query.section.SectionTables.TARGET;

import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.plan.PlanEvent.ActionPlanAdopted;
import id.jejak.kernel.plan.PlanEvent.ActionPlanRevised;
import id.jejak.kernel.plan.PlanTerms;
import id.jejak.kernel.plan.PlanTerms.QuarterBudget;
import id.jejak.kernel.plan.PlanTerms.QuarterTarget;
import id.jejak.query.projection.RowChange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Translates action plans: an adoption sets all quarters anew, a revision those that it changes. */
final class PlanRows {
    private PlanRows() {}

    static List<RowChange> adopted(ActionPlanAdopted event) {
        SectionKey key = SectionKey.of(event);
        List<RowChange> changes = new ArrayList<>();
        changes.add(PLAN.put(key.owner(), key.with(), event.basis(), false));
        for (Quarter quarter : Quarter.values()) {
            changes.add(PLAN_QUARTER.put(key.owner(), key.with(quarter.number())));
        }
        changes.add(TARGET.closeAll(key.owner(), key.with()));
        event.plan()
                .targets()
                .forEach(target -> changes.add(TARGET.put(key.owner(), targetKey(key, target), target.target())));
        changes.add(QUARTER_BUDGET.closeAll(key.owner(), key.with()));
        event.plan()
                .budget()
                .forEach(budget ->
                        changes.add(QUARTER_BUDGET.put(key.owner(), budgetKey(key, budget), budget.rupiah())));
        return changes;
    }

    static List<RowChange> revised(ActionPlanRevised event) {
        SectionKey key = SectionKey.of(event);
        PlanTerms from = event.from();
        PlanTerms to = event.to();
        List<RowChange> changes = new ArrayList<>();
        changes.add(PLAN.replace(key.owner(), key.with(), event.basis(), true));
        for (Quarter quarter : Quarter.values()) {
            if (!saidOf(from, quarter).equals(saidOf(to, quarter))) {
                changes.add(PLAN_QUARTER.replace(key.owner(), key.with(quarter.number())));
            }
        }
        changes.addAll(ChangedRows.between(
                TARGET,
                key.owner(),
                from.targets(),
                to.targets(),
                target -> targetKey(key, target),
                target -> List.of(target.target())));
        changes.addAll(ChangedRows.between(
                QUARTER_BUDGET,
                key.owner(),
                from.budget(),
                to.budget(),
                budget -> budgetKey(key, budget),
                budget -> List.of(budget.rupiah())));
        return changes;
    }

    private static Set<Record> saidOf(PlanTerms plan, Quarter quarter) {
        Set<Record> said = new HashSet<>();
        plan.targets().stream().filter(t -> t.quarter() == quarter.number()).forEach(said::add);
        plan.budget().stream().filter(b -> b.quarter() == quarter.number()).forEach(said::add);
        return said;
    }

    private static List<Object> targetKey(SectionKey key, QuarterTarget target) {
        return key.with(target.indicator(), target.quarter());
    }

    private static List<Object> budgetKey(SectionKey key, QuarterBudget budget) {
        return key.with(budget.subActivity(), budget.quarter());
    }
}
