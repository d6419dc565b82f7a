package id.jejak.command.policy;

import id.jejak.command.policy.PolicyCommand.AdoptCalculationPolicy;
import id.jejak.command.policy.PolicyCommand.AdoptNomenclature;
import id.jejak.command.policy.PolicyCommand.AdoptRatingScale;
import id.jejak.command.policy.PolicyCommand.AdoptReportingCalendar;
import id.jejak.command.policy.PolicyCommand.AdoptSpendingPolicy;
import id.jejak.command.policy.PolicyCommand.AdoptStrategicPlan;
import id.jejak.command.rule.Part;
import id.jejak.command.rule.Part.Kind;
import id.jejak.kernel.language.UnknownEventException;
import id.jejak.kernel.policy.PolicyEvent;
import id.jejak.kernel.policy.PolicyEvent.CalculationPolicyAdopted;
import id.jejak.kernel.policy.PolicyEvent.NomenclatureAdopted;
import id.jejak.kernel.policy.PolicyEvent.RatingScaleAdopted;
import id.jejak.kernel.policy.PolicyEvent.ReportingCalendarAdopted;
import id.jejak.kernel.policy.PolicyEvent.SpendingPolicyAdopted;
import id.jejak.kernel.policy.PolicyEvent.StrategicPlanAdopted;
import java.util.Set;
import java.util.function.Predicate;

/** Which policy an event touches, and which a command edits. */
final class PolicyParts {
    private PolicyParts() {}

    static Set<Part> touchedBy(PolicyEvent event) {
        if (event instanceof NomenclatureAdopted) {
            return Set.of(Part.of(Kind.NOMENCLATURE));
        }
        if (event instanceof CalculationPolicyAdopted) {
            return Set.of(Part.of(Kind.CALCULATION_POLICY));
        }
        if (event instanceof RatingScaleAdopted) {
            return Set.of(Part.of(Kind.RATING_SCALE));
        }
        if (event instanceof ReportingCalendarAdopted calendar) {
            return Set.of(new Part(Kind.REPORTING_CALENDAR, "", calendar.year()));
        }
        if (event instanceof SpendingPolicyAdopted) {
            return Set.of(Part.of(Kind.SPENDING_POLICY));
        }
        if (event instanceof StrategicPlanAdopted plan) {
            return Set.of(new Part(Kind.STRATEGIC_PLAN, plan.kecamatan(), 0));
        }
        throw new UnknownEventException(event.getClass().getName() + " touches no policy that is known");
    }

    static Predicate<Part> editedBy(PolicyCommand command) {
        if (command instanceof AdoptNomenclature) {
            return Part.of(Kind.NOMENCLATURE)::equals;
        }
        if (command instanceof AdoptCalculationPolicy) {
            return Part.of(Kind.CALCULATION_POLICY)::equals;
        }
        if (command instanceof AdoptRatingScale) {
            return Part.of(Kind.RATING_SCALE)::equals;
        }
        if (command instanceof AdoptReportingCalendar calendar) {
            return new Part(Kind.REPORTING_CALENDAR, "", calendar.year())::equals;
        }
        if (command instanceof AdoptSpendingPolicy) {
            return Part.of(Kind.SPENDING_POLICY)::equals;
        }
        if (command instanceof AdoptStrategicPlan plan) {
            return new Part(Kind.STRATEGIC_PLAN, plan.kecamatan().value(), 0)::equals;
        }
        throw new IllegalArgumentException(command.getClass().getName() + " edits no policy that is known");
    }
}
