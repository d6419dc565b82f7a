package id.jejak.query.revision;

import id.jejak.kernel.language.UnknownEventException;
import id.jejak.kernel.plan.PlanEvent;
import id.jejak.kernel.plan.PlanEvent.ActionPlanAdopted;
import id.jejak.kernel.plan.PlanEvent.ActionPlanRevised;
import id.jejak.kernel.plan.PlanTerms;
import id.jejak.kernel.plan.PlanTerms.QuarterBudget;
import id.jejak.kernel.plan.PlanTerms.QuarterTarget;
import java.util.List;

/** Tells what became of an action plan. */
final class PlanTelling {
    private static final PlanTerms NOTHING = new PlanTerms(List.of(), List.of());

    private PlanTelling() {}

    static Telling of(PlanEvent event) {
        if (event instanceof ActionPlanAdopted adopted) {
            return Telling.recorded(terms(new Changes(), NOTHING, adopted.plan()), adopted.basis());
        }
        if (event instanceof ActionPlanRevised revised) {
            Changes changes = new Changes().choice("ground", null, revised.ground());
            return Telling.corrected(terms(changes, revised.from(), revised.to()), revised.reason(), revised.basis());
        }
        throw new UnknownEventException("The trail cannot tell of " + event.getClass());
    }

    private static Changes terms(Changes changes, PlanTerms from, PlanTerms to) {
        Sides.inBoth(from.targets(), to.targets(), t -> t.indicator() + " " + t.quarter())
                .values()
                .forEach(sides -> {
                    QuarterTarget any = sides.either();
                    changes.about(any.indicator(), any.quarter())
                            .quantity(
                                    "quarter-target",
                                    sides.from(QuarterTarget::target),
                                    sides.to(QuarterTarget::target));
                });
        Sides.inBoth(from.budget(), to.budget(), b -> b.subActivity() + " " + b.quarter())
                .values()
                .forEach(sides -> {
                    QuarterBudget any = sides.either();
                    changes.about(any.subActivity(), any.quarter())
                            .rupiah(
                                    "quarter-budget",
                                    sides.from(QuarterBudget::rupiah),
                                    sides.to(QuarterBudget::rupiah));
                });
        return changes.about(null, null);
    }
}
