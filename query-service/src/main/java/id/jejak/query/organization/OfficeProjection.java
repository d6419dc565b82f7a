package id.jejak.query.organization;

import static id.jejak.query.organization.OfficeTables.APPOINTMENT;
import static id.jejak.query.organization.OfficeTables.APPOINTMENT_END;
import static id.jejak.query.organization.OfficeTables.CHARTER;
import static id.jejak.query.organization.OfficeTables.OFFICE;
import static id.jejak.query.organization.OfficeTables.SECTION;

import id.jejak.kernel.agreement.AgreementEvent.PerformanceAgreementAmended;
import id.jejak.kernel.agreement.AgreementEvent.PerformanceAgreementSigned;
import id.jejak.kernel.budget.BudgetEvent.BudgetDocumentAdopted;
import id.jejak.kernel.budget.BudgetEvent.BudgetRealizationReversed;
import id.jejak.kernel.budget.BudgetEvent.BudgetRealized;
import id.jejak.kernel.budget.BudgetEvent.BudgetRefundReversed;
import id.jejak.kernel.budget.BudgetEvent.BudgetRefunded;
import id.jejak.kernel.organization.KecamatanCode;
import id.jejak.kernel.organization.KecamatanOfficeEvent;
import id.jejak.kernel.organization.OrganizationEvent.AppointmentEnded;
import id.jejak.kernel.organization.OrganizationEvent.KecamatanRegistered;
import id.jejak.kernel.organization.OrganizationEvent.OfficialAppointed;
import id.jejak.kernel.organization.OrganizationEvent.SectionCharterAdopted;
import id.jejak.kernel.organization.OrganizationEvent.SectionOpened;
import id.jejak.kernel.plan.PlanEvent.ActionPlanAdopted;
import id.jejak.kernel.plan.PlanEvent.ActionPlanRevised;
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

/** Keeps kecamatan offices: their sections, charters and officials. */
public final class OfficeProjection implements Projection {
    private final Translations translations = new Translations()
            .on(KecamatanRegistered.class, OfficeProjection::registered)
            .on(SectionOpened.class, OfficeProjection::opened)
            .on(SectionCharterAdopted.class, OfficeProjection::adopted)
            .on(OfficialAppointed.class, OfficeProjection::appointed)
            .on(AppointmentEnded.class, OfficeProjection::ended)
            .ignore(
                    NomenclatureAdopted.class,
                    CalculationPolicyAdopted.class,
                    RatingScaleAdopted.class,
                    ReportingCalendarAdopted.class,
                    SpendingPolicyAdopted.class,
                    StrategicPlanAdopted.class)
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
        return "organization";
    }

    @Override
    public List<VersionedTable> tables() {
        return OfficeTables.ALL;
    }

    @Override
    public Translations translations() {
        return translations;
    }

    private static List<RowChange> registered(KecamatanRegistered event) {
        return List.of(OFFICE.open(owner(event), List.of(), event.name(), event.kabupatenName()));
    }

    private static List<RowChange> opened(SectionOpened event) {
        return List.of(SECTION.open(owner(event), List.of(event.section()), event.name(), event.kind()));
    }

    private static List<RowChange> adopted(SectionCharterAdopted event) {
        return List.of(CHARTER.put(
                owner(event), List.of(event.section(), LocalDate.parse(event.effectiveFrom())), event.to()));
    }

    private static List<RowChange> appointed(OfficialAppointed event) {
        return List.of(APPOINTMENT.open(
                owner(event),
                List.of(event.appointment()),
                event.post(),
                event.kind(),
                event.nip(),
                event.name(),
                event.rank(),
                event.grade(),
                LocalDate.parse(event.from())));
    }

    private static List<RowChange> ended(AppointmentEnded event) {
        List<Object> key = List.of(event.appointment());
        return List.of(
                APPOINTMENT.require(owner(event), key),
                APPOINTMENT_END.put(owner(event), key, LocalDate.parse(event.lastDay())));
    }

    private static Scope owner(KecamatanOfficeEvent event) {
        return Scope.of(new KecamatanCode(event.kecamatan()));
    }
}
