package id.jejak.query.section;

import static id.jejak.query.section.SectionTables.BUDGET_DOCUMENT;
import static id.jejak.query.section.SectionTables.BUDGET_ENTRY;
import static id.jejak.query.section.SectionTables.CEILING;
import static id.jejak.query.section.SectionTables.REALIZATION;
import static id.jejak.query.section.SectionTables.REFUND;
import static id.jejak.query.section.SectionTables.REFUND_REVERSAL;
import static id.jejak.query.section.SectionTables.REVERSAL;

import id.jejak.kernel.agreement.AgreementEvent.PerformanceAgreementAmended;
import id.jejak.kernel.agreement.AgreementEvent.PerformanceAgreementSigned;
import id.jejak.kernel.budget.BudgetEvent.BudgetDocumentAdopted;
import id.jejak.kernel.budget.BudgetEvent.BudgetRealizationReversed;
import id.jejak.kernel.budget.BudgetEvent.BudgetRealized;
import id.jejak.kernel.budget.BudgetEvent.BudgetRefundReversed;
import id.jejak.kernel.budget.BudgetEvent.BudgetRefunded;
import id.jejak.kernel.budget.Ceiling;
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
import id.jejak.query.projection.Projection;
import id.jejak.query.projection.RowChange;
import id.jejak.query.projection.Translations;
import id.jejak.query.projection.VersionedTable;
import java.util.ArrayList;
import java.util.List;

/** Keeps what was recorded about each section's year. */
public final class SectionProjection implements Projection {
    private final Translations translations = new Translations()
            .on(PerformanceAgreementSigned.class, AgreementRows::signed)
            .on(PerformanceAgreementAmended.class, AgreementRows::amended)
            .on(ActionPlanAdopted.class, PlanRows::adopted)
            .on(ActionPlanRevised.class, PlanRows::revised)
            .on(BudgetDocumentAdopted.class, SectionProjection::adopted)
            .on(BudgetRealized.class, SectionProjection::realized)
            .on(BudgetRealizationReversed.class, SectionProjection::reversed)
            .on(BudgetRefunded.class, SectionProjection::refunded)
            .on(BudgetRefundReversed.class, SectionProjection::refundReversed)
            .on(MonthlyRealizationRecorded.class, SectionProjection::recorded)
            .on(MonthlyRealizationRevised.class, SectionProjection::revised)
            .ignore(
                    KecamatanRegistered.class,
                    SectionOpened.class,
                    SectionCharterAdopted.class,
                    OfficialAppointed.class,
                    AppointmentEnded.class,
                    NomenclatureAdopted.class,
                    CalculationPolicyAdopted.class,
                    RatingScaleAdopted.class,
                    ReportingCalendarAdopted.class,
                    SpendingPolicyAdopted.class,
                    StrategicPlanAdopted.class);

    /** Translates hand-ins too. */
    public SectionProjection() {
        HandInRows.translate(translations);
    }

    @Override
    public String name() {
        return "section";
    }

    @Override
    public List<VersionedTable> tables() {
        return SectionTables.ALL;
    }

    @Override
    public Translations translations() {
        return translations;
    }

    private static List<RowChange> adopted(BudgetDocumentAdopted event) {
        SectionKey key = SectionKey.of(event);
        List<RowChange> changes = new ArrayList<>();
        changes.add(BUDGET_DOCUMENT.put(key.owner(), key.with(), event.kind(), event.basis(), event.documentTotal()));
        changes.addAll(ChangedRows.between(
                CEILING,
                key.owner(),
                event.from(),
                event.to(),
                ceiling -> key.with(ceiling.subActivity()),
                (Ceiling ceiling) -> List.of(ceiling.rupiah())));
        return changes;
    }

    private static List<RowChange> realized(BudgetRealized event) {
        SectionKey key = SectionKey.of(event);
        return List.of(BUDGET_ENTRY.open(
                key.owner(),
                key.with(event.entry()),
                event.subActivity(),
                event.month(),
                event.date(),
                event.rupiah(),
                event.expenditureKind(),
                event.evidenceKind(),
                event.evidenceNumber()));
    }

    private static List<RowChange> reversed(BudgetRealizationReversed event) {
        SectionKey key = SectionKey.of(event);
        return List.of(
                BUDGET_ENTRY.require(key.owner(), key.with(event.entry())),
                REVERSAL.open(key.owner(), key.with(event.entry())));
    }

    private static List<RowChange> refunded(BudgetRefunded event) {
        SectionKey key = SectionKey.of(event);
        return List.of(REFUND.open(
                key.owner(),
                key.with(event.refund()),
                event.subActivity(),
                event.month(),
                event.date(),
                event.rupiah(),
                event.slipNumber(),
                event.entry()));
    }

    private static List<RowChange> refundReversed(BudgetRefundReversed event) {
        SectionKey key = SectionKey.of(event);
        return List.of(
                REFUND.require(key.owner(), key.with(event.refund())),
                REFUND_REVERSAL.open(key.owner(), key.with(event.refund())));
    }

    private static List<RowChange> recorded(MonthlyRealizationRecorded event) {
        SectionKey key = SectionKey.of(event);
        return List.of(REALIZATION.open(
                key.owner(),
                key.with(event.indicator(), event.month()),
                event.realized().quantity(),
                event.realized().activities(),
                event.realized().obstacles(),
                event.realized().followUp(),
                false));
    }

    private static List<RowChange> revised(MonthlyRealizationRevised event) {
        SectionKey key = SectionKey.of(event);
        return List.of(REALIZATION.replace(
                key.owner(),
                key.with(event.indicator(), event.month()),
                event.to().quantity(),
                event.to().activities(),
                event.to().obstacles(),
                event.to().followUp(),
                true));
    }
}
