package id.jejak.query.policy;

import static id.jejak.query.policy.PolicyTables.CALCULATION;
import static id.jejak.query.policy.PolicyTables.CALENDAR;
import static id.jejak.query.policy.PolicyTables.NOMENCLATURE;
import static id.jejak.query.policy.PolicyTables.RATING_SCALE;
import static id.jejak.query.policy.PolicyTables.SPENDING;
import static id.jejak.query.policy.PolicyTables.STRATEGIC_PLAN;

import id.jejak.kernel.agreement.AgreementEvent.PerformanceAgreementAmended;
import id.jejak.kernel.agreement.AgreementEvent.PerformanceAgreementSigned;
import id.jejak.kernel.budget.BudgetEvent.BudgetDocumentAdopted;
import id.jejak.kernel.budget.BudgetEvent.BudgetRealizationReversed;
import id.jejak.kernel.budget.BudgetEvent.BudgetRealized;
import id.jejak.kernel.budget.BudgetEvent.BudgetRefundReversed;
import id.jejak.kernel.budget.BudgetEvent.BudgetRefunded;
import id.jejak.kernel.organization.KabupatenCode;
import id.jejak.kernel.organization.KecamatanCode;
import id.jejak.kernel.organization.OrganizationEvent.AppointmentEnded;
import id.jejak.kernel.organization.OrganizationEvent.KecamatanRegistered;
import id.jejak.kernel.organization.OrganizationEvent.OfficialAppointed;
import id.jejak.kernel.organization.OrganizationEvent.SectionCharterAdopted;
import id.jejak.kernel.organization.OrganizationEvent.SectionOpened;
import id.jejak.kernel.plan.PlanEvent.ActionPlanAdopted;
import id.jejak.kernel.plan.PlanEvent.ActionPlanRevised;
import id.jejak.kernel.policy.KabupatenPolicyEvent;
import id.jejak.kernel.policy.PolicyEvent.CalculationPolicyAdopted;
import id.jejak.kernel.policy.PolicyEvent.NomenclatureAdopted;
import id.jejak.kernel.policy.PolicyEvent.RatingScaleAdopted;
import id.jejak.kernel.policy.PolicyEvent.ReportingCalendarAdopted;
import id.jejak.kernel.policy.PolicyEvent.SpendingPolicyAdopted;
import id.jejak.kernel.policy.PolicyEvent.StrategicPlanAdopted;
import id.jejak.kernel.realization.RealizationEvent.MonthlyRealizationRecorded;
import id.jejak.kernel.realization.RealizationEvent.MonthlyRealizationRevised;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyApprovalVoided;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyReportApproved;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyReportReturned;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyReportSubmitted;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyReportVerified;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyReportWithdrawn;
import id.jejak.kernel.reporting.ReportingEvent.QuarterlyApprovalVoided;
import id.jejak.kernel.reporting.ReportingEvent.QuarterlyEvaluationApproved;
import id.jejak.kernel.reporting.ReportingEvent.QuarterlyEvaluationReturned;
import id.jejak.kernel.reporting.ReportingEvent.QuarterlyEvaluationSubmitted;
import id.jejak.kernel.reporting.ReportingEvent.QuarterlyEvaluationVerified;
import id.jejak.kernel.reporting.ReportingEvent.QuarterlyEvaluationWithdrawn;
import id.jejak.query.projection.Projection;
import id.jejak.query.projection.RowChange;
import id.jejak.query.projection.Scope;
import id.jejak.query.projection.Translations;
import id.jejak.query.projection.VersionedTable;
import java.time.LocalDate;
import java.util.List;

/** Keeps a kabupaten's rules – calculation, rating, calendar, nomenclature, spending – and its kecamatan's five-year plans. */
public final class PolicyProjection implements Projection {
    private final Translations translations = new Translations()
            .on(CalculationPolicyAdopted.class, PolicyProjection::adopted)
            .on(RatingScaleAdopted.class, PolicyProjection::adopted)
            .on(ReportingCalendarAdopted.class, PolicyProjection::adopted)
            .on(NomenclatureAdopted.class, PolicyProjection::adopted)
            .on(SpendingPolicyAdopted.class, PolicyProjection::adopted)
            .on(StrategicPlanAdopted.class, PolicyProjection::adopted)
            .ignore(
                    KecamatanRegistered.class,
                    SectionOpened.class,
                    SectionCharterAdopted.class,
                    OfficialAppointed.class,
                    AppointmentEnded.class)
            .ignore(
                    PerformanceAgreementSigned.class,
                    PerformanceAgreementAmended.class,
                    ActionPlanAdopted.class,
                    ActionPlanRevised.class,
                    BudgetDocumentAdopted.class,
                    BudgetRealized.class,
                    BudgetRealizationReversed.class,
                    BudgetRefunded.class,
                    BudgetRefundReversed.class,
                    MonthlyRealizationRecorded.class,
                    MonthlyRealizationRevised.class)
            .ignore(
                    MonthlyReportSubmitted.class,
                    MonthlyReportWithdrawn.class,
                    MonthlyReportReturned.class,
                    MonthlyReportVerified.class,
                    MonthlyReportApproved.class,
                    MonthlyApprovalVoided.class,
                    QuarterlyEvaluationSubmitted.class,
                    QuarterlyEvaluationWithdrawn.class,
                    QuarterlyEvaluationReturned.class,
                    QuarterlyEvaluationVerified.class,
                    QuarterlyEvaluationApproved.class,
                    QuarterlyApprovalVoided.class);

    @Override
    public String name() {
        return "policy";
    }

    @Override
    public List<VersionedTable> tables() {
        return PolicyTables.ALL;
    }

    @Override
    public Translations translations() {
        return translations;
    }

    private static List<RowChange> adopted(CalculationPolicyAdopted event) {
        return List.of(CALCULATION.put(owner(event), List.of(date(event.effectiveFrom())), event.to(), event.basis()));
    }

    private static List<RowChange> adopted(RatingScaleAdopted event) {
        return List.of(RATING_SCALE.put(owner(event), List.of(date(event.effectiveFrom())), event.to(), event.basis()));
    }

    private static List<RowChange> adopted(ReportingCalendarAdopted event) {
        return List.of(CALENDAR.put(
                owner(event), List.of(event.year(), date(event.effectiveFrom())), event.to(), event.basis()));
    }

    private static List<RowChange> adopted(NomenclatureAdopted event) {
        return event.entries().stream()
                .map(entry -> NOMENCLATURE.put(
                        owner(event),
                        List.of(entry.code(), date(event.effectiveFrom())),
                        entry.name(),
                        entry.indicator(),
                        entry.unit(),
                        event.basis()))
                .toList();
    }

    private static List<RowChange> adopted(SpendingPolicyAdopted event) {
        return List.of(SPENDING.put(owner(event), List.of(date(event.effectiveFrom())), event.to(), event.basis()));
    }

    private static List<RowChange> adopted(StrategicPlanAdopted event) {
        return List.of(STRATEGIC_PLAN.put(
                Scope.of(new KecamatanCode(event.kecamatan())),
                List.of(date(event.effectiveFrom())),
                event.to(),
                event.basis()));
    }

    private static Scope owner(KabupatenPolicyEvent event) {
        return Scope.of(new KabupatenCode(event.kabupaten()));
    }

    private static LocalDate date(String iso) {
        return LocalDate.parse(iso);
    }
}
