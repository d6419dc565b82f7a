package id.jejak.command.form;

import id.jejak.kernel.agreement.AgreementEvent.PerformanceAgreementAmended;
import id.jejak.kernel.agreement.AgreementEvent.PerformanceAgreementSigned;
import id.jejak.kernel.agreement.AgreementTerms;
import id.jejak.kernel.agreement.AgreementTerms.BudgetTerms;
import id.jejak.kernel.agreement.AgreementTerms.IndicatorTerms;
import id.jejak.kernel.budget.BudgetEvent.BudgetDocumentAdopted;
import id.jejak.kernel.budget.BudgetEvent.BudgetRealizationReversed;
import id.jejak.kernel.budget.BudgetEvent.BudgetRealized;
import id.jejak.kernel.budget.BudgetEvent.BudgetRefundReversed;
import id.jejak.kernel.budget.BudgetEvent.BudgetRefunded;
import id.jejak.kernel.budget.Ceiling;
import id.jejak.kernel.language.UnknownEventException;
import id.jejak.kernel.period.SectionYearEvent;
import id.jejak.kernel.plan.PlanEvent.ActionPlanAdopted;
import id.jejak.kernel.plan.PlanEvent.ActionPlanRevised;
import id.jejak.kernel.plan.PlanTerms;
import id.jejak.kernel.realization.RealizationEvent.MonthlyRealizationRecorded;
import id.jejak.kernel.realization.RealizationEvent.MonthlyRealizationRevised;
import id.jejak.kernel.realization.RealizedMonth;
import id.jejak.kernel.reporting.ReportingEvent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One section's year as its own stream tells it, for forms: the state that a command would be decided on. */
public final class SectionYearSheet {
    private final HandIns handIns = new HandIns();
    private final Map<String, RealizedMonth> realized = new LinkedHashMap<>();
    private final Map<String, BudgetEntry> entries = new LinkedHashMap<>();
    private final Map<String, BudgetRefund> refunds = new LinkedHashMap<>();
    private List<Ceiling> ceilings = List.of();
    private @Nullable AgreementTerms agreement;
    private @Nullable PlanTerms plan;
    private long version = -1;

    /** Nothing yet. */
    SectionYearSheet() {}

    /** Takes the next event of the stream, with its sequence number. */
    void evolve(long sequence, SectionYearEvent event) {
        version = sequence;
        if (event instanceof ReportingEvent handedIn) {
            handIns.evolve(handedIn);
        } else if (event instanceof PerformanceAgreementSigned signed) {
            agreement = signed.terms();
        } else if (event instanceof PerformanceAgreementAmended amended) {
            agreement = amended.to();
        } else if (event instanceof ActionPlanAdopted adopted) {
            plan = adopted.plan();
        } else if (event instanceof ActionPlanRevised revised) {
            plan = revised.to();
        } else if (event instanceof BudgetDocumentAdopted adopted) {
            ceilings = adopted.to();
        } else if (event instanceof BudgetRealized spent) {
            entries.put(spent.entry(), BudgetEntry.of(spent));
        } else if (event instanceof BudgetRealizationReversed reversed) {
            entries.computeIfPresent(reversed.entry(), (id, entry) -> entry.reversedBecause(reversed.reason()));
        } else if (event instanceof BudgetRefunded refunded) {
            refunds.put(refunded.refund(), BudgetRefund.of(refunded));
        } else if (event instanceof BudgetRefundReversed reversed) {
            refunds.computeIfPresent(reversed.refund(), (id, refund) -> refund.reversedBecause(reversed.reason()));
        } else if (event instanceof MonthlyRealizationRecorded recorded) {
            realized.put(key(recorded.indicator(), recorded.month()), recorded.realized());
        } else if (event instanceof MonthlyRealizationRevised revised) {
            realized.put(key(revised.indicator(), revised.month()), revised.to());
        } else {
            throw new UnknownEventException("No form knows " + event.getClass().getName());
        }
    }

    /** Sequence number of the last event; -1 when there is none. */
    public long version() {
        return version;
    }

    /** Whether an agreement was signed: before that there is nothing to fill in. */
    public boolean agreed() {
        return agreement != null;
    }

    /** The agreement's indicators. */
    public List<IndicatorTerms> indicators() {
        return agreement == null ? List.of() : agreement.indicators();
    }

    /** The agreement's sub kegiatan with their yearly budget. */
    public List<BudgetTerms> budget() {
        return agreement == null ? List.of() : agreement.budget();
    }

    /** An indicator's target in a quarter; null where the plan has none. */
    public @Nullable BigDecimal target(String indicator, int quarter) {
        return plan == null
                ? null
                : plan.targets().stream()
                        .filter(target -> target.indicator().equals(indicator) && target.quarter() == quarter)
                        .map(PlanTerms.QuarterTarget::target)
                        .findFirst()
                        .orElse(null);
    }

    /** What is recorded for an indicator's month; null where nothing is. */
    public @Nullable RealizedMonth realized(String indicator, int month) {
        return realized.get(key(indicator, month));
    }

    /** The ceiling in force; null where no budget document was adopted for the sub kegiatan. */
    public @Nullable BigDecimal ceiling(String subActivity) {
        return ceilings.stream()
                .filter(ceiling -> ceiling.subActivity().equals(subActivity))
                .map(Ceiling::rupiah)
                .findFirst()
                .orElse(null);
    }

    /** Rupiah spent in the year less what was paid back; what was reversed is left out. */
    public BigDecimal spent(String subActivity) {
        BigDecimal paid = entries.values().stream()
                .filter(entry -> entry.subActivity().equals(subActivity) && !entry.reversed())
                .map(BudgetEntry::rupiah)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return refunds.values().stream()
                .filter(refund -> refund.subActivity().equals(subActivity) && !refund.reversed())
                .map(BudgetRefund::rupiah)
                .reduce(paid, BigDecimal::subtract);
    }

    /** A month's entries, in the order of their recording. */
    public List<BudgetEntry> entries(int month) {
        return new ArrayList<>(entries.values().stream()
                .filter(entry -> entry.month() == month)
                .toList());
    }

    /** The year's expenditures that count, in the order of their recording. */
    public List<BudgetEntry> counted() {
        return entries.values().stream().filter(entry -> !entry.reversed()).toList();
    }

    /** A month's repayments, in the order of their recording. */
    public List<BudgetRefund> refunds(int month) {
        return refunds.values().stream()
                .filter(refund -> refund.month() == month)
                .toList();
    }

    /** How far months and quarters are. */
    public HandIns handIns() {
        return handIns;
    }

    private static String key(String indicator, int month) {
        return indicator + "/" + month;
    }
}
