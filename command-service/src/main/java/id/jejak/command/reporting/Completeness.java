package id.jejak.command.reporting;

import id.jejak.command.rule.PlanFit;
import id.jejak.command.rule.RuleViolation;
import id.jejak.command.rule.Violations;
import id.jejak.kernel.agreement.AgreementEvent.PerformanceAgreementAmended;
import id.jejak.kernel.agreement.AgreementEvent.PerformanceAgreementSigned;
import id.jejak.kernel.agreement.AgreementTerms;
import id.jejak.kernel.agreement.AgreementTerms.IndicatorTerms;
import id.jejak.kernel.agreement.IndicatorLevel;
import id.jejak.kernel.measure.Quantity;
import id.jejak.kernel.period.FiscalYear;
import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.plan.PlanEvent.ActionPlanAdopted;
import id.jejak.kernel.plan.PlanEvent.ActionPlanRevised;
import id.jejak.kernel.plan.PlanTerms;
import id.jejak.kernel.plan.PlanTerms.QuarterTarget;
import id.jejak.kernel.realization.RealizationEvent.MonthlyRealizationRecorded;
import id.jejak.kernel.trail.StoredName;
import java.math.BigDecimal;
import java.time.Month;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** What has to be there before a period is handed in: an agreement, a plan that fits it, and the months' records. */
final class Completeness {
    private @Nullable AgreementTerms agreed;
    private @Nullable PlanTerms plan;
    private final Set<Recorded> recorded = new HashSet<>();

    /** Refuses without an agreement and a plan, and where the plan no longer spreads what the agreement promises. */
    PlanTerms requirePlan() {
        AgreementTerms terms = requireAgreed();
        PlanTerms planned = plan;
        if (planned == null) {
            throw RuleViolation.of("plan-missing", "");
        }
        Violations differences = new Violations();
        new PlanFit(differences).check(terms, planned);
        if (!differences.isEmpty()) {
            Violations refused = new Violations();
            refused.add("plan-no-longer-fits", "");
            refused.addAll(differences);
            refused.throwIfAny();
        }
        return planned;
    }

    /** Every sub kegiatan indicator with a target in the quarter has a record in the month, be it 0. */
    void requireRecords(FiscalYear year, Month month) {
        PlanTerms planned = requirePlan();
        Violations missing = new Violations();
        for (IndicatorTerms indicator : requireAgreed().indicators()) {
            BigDecimal target = target(planned, indicator.indicator(), Quarter.of(month));
            boolean asked = indicator.level().equals(StoredName.of(IndicatorLevel.SUB_KEGIATAN)) && target.signum() > 0;
            missing.require(
                    !asked || recorded.contains(new Recorded(indicator.indicator(), month)),
                    "record-missing",
                    "month",
                    "indicator",
                    indicator.measure(),
                    "month",
                    year.month(month),
                    "target",
                    new Quantity(target),
                    "unit",
                    indicator.unit(),
                    "id",
                    indicator.indicator());
        }
        missing.throwIfAny();
    }

    private AgreementTerms requireAgreed() {
        AgreementTerms terms = agreed;
        if (terms == null) {
            throw RuleViolation.of("agreement-missing", "");
        }
        return terms;
    }

    private static BigDecimal target(PlanTerms plan, String indicator, Quarter quarter) {
        return plan.targets().stream()
                .filter(target -> target.indicator().equals(indicator) && target.quarter() == quarter.number())
                .map(QuarterTarget::target)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    @EventSourcingHandler
    void evolve(PerformanceAgreementSigned event) {
        agreed = event.terms();
    }

    @EventSourcingHandler
    void evolve(PerformanceAgreementAmended event) {
        agreed = event.to();
    }

    @EventSourcingHandler
    void evolve(ActionPlanAdopted event) {
        plan = event.plan();
    }

    @EventSourcingHandler
    void evolve(ActionPlanRevised event) {
        plan = event.to();
    }

    @EventSourcingHandler
    void evolve(MonthlyRealizationRecorded event) {
        recorded.add(new Recorded(event.indicator(), Month.of(event.month())));
    }

    private record Recorded(String indicator, Month month) {}
}
