package id.jejak.kernel.plan;

import id.jejak.kernel.language.StoredAs;
import id.jejak.kernel.period.SectionYearEvent;
import id.jejak.kernel.trail.Basis;

/** What became of a section's action plan ("Rencana Aksi"). */
public sealed interface PlanEvent extends SectionYearEvent {
    /** The year's plan was adopted. */
    @StoredAs("action-plan-adopted")
    record ActionPlanAdopted(String sectionYear, PlanTerms plan, Basis basis) implements PlanEvent {}

    /** The plan was changed; {@code ground} is the stored name of a {@link id.jejak.kernel.agreement.GroundOfChange}. */
    @StoredAs("action-plan-revised")
    record ActionPlanRevised(
            String sectionYear, PlanTerms from, PlanTerms to, String ground, String reason, Basis basis)
            implements PlanEvent {}
}
