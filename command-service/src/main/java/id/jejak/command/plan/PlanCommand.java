package id.jejak.command.plan;

import id.jejak.command.rule.SectionYearCommand;
import id.jejak.kernel.agreement.GroundOfChange;
import id.jejak.kernel.measure.Quantity;
import id.jejak.kernel.measure.Rupiah;
import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.kernel.trail.Basis;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked about a section's action plan. */
public sealed interface PlanCommand extends SectionYearCommand {
    /** The agreement's year is spread over its quarters: one target for each indicator and quarter, likewise rupiah. */
    record AdoptActionPlan(
            @TargetAggregateIdentifier SectionYearId sectionYear,
            List<PlannedTarget> targets,
            List<PlannedBudget> budget,
            Basis basis)
            implements PlanCommand {
        /** Keeps its own copies. */
        public AdoptActionPlan {
            targets = List.copyOf(targets);
            budget = List.copyOf(budget);
        }
    }

    /** The plan changes to these terms, on a ground of PermenPANRB 53/2014. */
    record ReviseActionPlan(
            @TargetAggregateIdentifier SectionYearId sectionYear,
            List<PlannedTarget> targets,
            List<PlannedBudget> budget,
            GroundOfChange ground,
            String reason,
            Basis basis)
            implements PlanCommand {
        /** Keeps its own copies. */
        public ReviseActionPlan {
            targets = List.copyOf(targets);
            budget = List.copyOf(budget);
        }
    }

    /** An indicator's target in a quarter; zero means that nothing is asked for in it. */
    record PlannedTarget(String indicator, Quarter quarter, Quantity target) {}

    /** A sub kegiatan's rupiah in a quarter. */
    record PlannedBudget(String subActivity, Quarter quarter, Rupiah rupiah) {}
}
