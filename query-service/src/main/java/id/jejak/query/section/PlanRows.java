package id.jejak.query.section;

import static id.jejak.query.section.SectionTables.PLAN;
import static id.jejak.query.section.SectionTables.QUARTER_BUDGET;
import static id.jejak.query.section.SectionTables.TARGET;

import id.jejak.kernel.plan.PlanEvent.ActionPlanAdopted;
import id.jejak.kernel.plan.PlanEvent.ActionPlanRevised;
import id.jejak.kernel.plan.PlanTerms;
import id.jejak.kernel.plan.PlanTerms.QuarterBudget;
import id.jejak.kernel.plan.PlanTerms.QuarterTarget;
import id.jejak.query.projection.RowChange;
import java.util.ArrayList;
import java.util.List;

/** Translates action plans: an adoption sets all quarters anew, a revision those that it changes. */
final class PlanRows {
    private PlanRows() {}

    static List<RowChange> adopted(ActionPlanAdopted event) {
        SectionKey key = SectionKey.of(event);
        List<RowChange> changes = new ArrayList<>();
        changes.add(PLAN.put(key.owner(), key.with(), event.basis(), false));
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

    private static List<Object> targetKey(SectionKey key, QuarterTarget target) {
        return key.with(target.indicator(), target.quarter());
    }

    private static List<Object> budgetKey(SectionKey key, QuarterBudget budget) {
        return key.with(budget.subActivity(), budget.quarter());
    }
}
