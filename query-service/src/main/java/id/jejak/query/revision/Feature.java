package id.jejak.query.revision;

import id.jejak.kernel.agreement.AgreementEvent;
import id.jejak.kernel.budget.BudgetEvent;
import id.jejak.kernel.language.UnknownEventException;
import id.jejak.kernel.organization.OrganizationEvent;
import id.jejak.kernel.plan.PlanEvent;
import id.jejak.kernel.policy.PolicyEvent;
import id.jejak.kernel.realization.RealizationEvent;
import id.jejak.kernel.reporting.ReportingEvent;

/** Which part of the work an event belongs to. */
public enum Feature {
    AGREEMENT,
    PLAN,
    BUDGET,
    REALIZATION,
    REPORTING,
    ORGANIZATION,
    POLICY;

    /** The feature of an event; throws {@link UnknownEventException} for one of none of them. */
    static Feature of(Object event) {
        if (event instanceof AgreementEvent) {
            return AGREEMENT;
        } else if (event instanceof PlanEvent) {
            return PLAN;
        } else if (event instanceof BudgetEvent) {
            return BUDGET;
        } else if (event instanceof RealizationEvent) {
            return REALIZATION;
        } else if (event instanceof ReportingEvent) {
            return REPORTING;
        } else if (event instanceof OrganizationEvent) {
            return ORGANIZATION;
        } else if (event instanceof PolicyEvent) {
            return POLICY;
        }
        throw new UnknownEventException("The trail knows no feature of " + event.getClass());
    }

    /** What an event of this feature tells. */
    Telling tell(Object event) {
        return switch (this) {
            case AGREEMENT -> AgreementTelling.of((AgreementEvent) event);
            case PLAN -> PlanTelling.of((PlanEvent) event);
            case BUDGET -> BudgetTelling.of((BudgetEvent) event);
            case REALIZATION -> RealizationTelling.of((RealizationEvent) event);
            case REPORTING -> ReportingTelling.of((ReportingEvent) event);
            case ORGANIZATION -> OrganizationTelling.of((OrganizationEvent) event);
            case POLICY -> PolicyTelling.of((PolicyEvent) event);
        };
    }
}
