package id.jejak.query.section;

import id.jejak.eventlog.RecordedEvent;
import id.jejak.kernel.agreement.AgreementEvent.PerformanceAgreementAmended;
import id.jejak.kernel.agreement.AgreementEvent.PerformanceAgreementSigned;
import id.jejak.kernel.agreement.AgreementTerms;
import id.jejak.kernel.agreement.AgreementTerms.BudgetTerms;
import id.jejak.kernel.agreement.AgreementTerms.IndicatorTerms;
import id.jejak.kernel.budget.BudgetEvent;
import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.period.SectionYearEvent;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.kernel.plan.PlanEvent.ActionPlanAdopted;
import id.jejak.kernel.plan.PlanEvent.ActionPlanRevised;
import id.jejak.kernel.plan.PlanTerms;
import id.jejak.kernel.plan.PlanTerms.QuarterBudget;
import id.jejak.kernel.plan.PlanTerms.QuarterTarget;
import id.jejak.kernel.realization.RealizationEvent.MonthlyRealizationRecorded;
import id.jejak.kernel.realization.RealizationEvent.MonthlyRealizationRevised;
import id.jejak.kernel.reporting.ReportingEvent;
import id.jejak.query.projection.Origin;
import id.jejak.query.section.SectionFacts.AgreementFact;
import id.jejak.query.section.SectionFacts.BudgetTermFact;
import id.jejak.query.section.SectionFacts.IndicatorFact;
import id.jejak.query.section.SectionFacts.PlanFact;
import id.jejak.query.section.SectionFacts.QuarterBudgetFact;
import id.jejak.query.section.SectionFacts.RealizationFact;
import id.jejak.query.section.SectionFacts.TargetFact;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Folds the events of one section's year into its facts, in memory and without the projection: the read model must say
 * the same at every position. A fact comes from the last event that changed it.
 */
public final class SectionFold {
    private record TargetKey(String indicator, Quarter quarter) implements Comparable<TargetKey> {
        @Override
        public int compareTo(TargetKey other) {
            int byName = indicator.compareTo(other.indicator);
            return byName != 0 ? byName : quarter.compareTo(other.quarter);
        }
    }

    private record MonthKey(String indicator, Month month) implements Comparable<MonthKey> {
        @Override
        public int compareTo(MonthKey other) {
            int byName = indicator.compareTo(other.indicator);
            return byName != 0 ? byName : month.compareTo(other.month);
        }
    }

    private final SectionYearId id;
    private final TreeMap<Integer, AgreementFact> agreements = new TreeMap<>();
    private List<IndicatorFact> indicators = List.of();
    private List<BudgetTermFact> budgetTerms = List.of();
    private @Nullable PlanFact plan;
    private TreeMap<TargetKey, TargetFact> targets = new TreeMap<>();
    private TreeMap<TargetKey, QuarterBudgetFact> quarterBudgets = new TreeMap<>();
    private final TreeMap<MonthKey, RealizationFact> realizations = new TreeMap<>();
    private final BudgetFold budget = new BudgetFold();
    private final HandInFold handIns = new HandInFold();

    /** Nothing recorded yet. */
    public SectionFold(SectionYearId id) {
        this.id = id;
    }

    /** The facts of a section's year as of a position, from events in order; those of others are passed over. */
    public static SectionFacts asOf(SectionYearId id, List<RecordedEvent> events, long position) {
        SectionFold fold = new SectionFold(id);
        events.stream().filter(event -> event.position() <= position).forEach(fold::apply);
        return fold.facts();
    }

    /** Takes the next event; passes over one that is not of this section's year. */
    public void apply(RecordedEvent recorded) {
        if (!(recorded.payload() instanceof SectionYearEvent event)
                || !event.sectionYear().equals(id.toString())) {
            return;
        }
        Origin origin = Origin.of(recorded);
        if (event instanceof PerformanceAgreementSigned signed) {
            sign(signed, origin);
        } else if (event instanceof PerformanceAgreementAmended amended) {
            amend(amended, origin);
        } else if (event instanceof ActionPlanAdopted adopted) {
            plan = new PlanFact(adopted.basis(), false, Collections.nCopies(Quarter.values().length, origin), origin);
            targets = new TreeMap<>();
            quarterBudgets = new TreeMap<>();
            spread(adopted.plan(), origin);
        } else if (event instanceof ActionPlanRevised revised) {
            revise(revised, origin);
        } else if (event instanceof ReportingEvent reporting) {
            handIns.apply(reporting, origin);
        } else {
            applyFigure(event, origin);
        }
    }

    private void applyFigure(SectionYearEvent event, Origin origin) {
        if (event instanceof BudgetEvent ofBudget) {
            budget.apply(ofBudget, origin);
        } else if (event instanceof MonthlyRealizationRecorded recorded) {
            Month month = Month.of(recorded.month());
            realizations.put(
                    new MonthKey(recorded.indicator(), month),
                    new RealizationFact(recorded.indicator(), month, recorded.realized(), false, origin));
        } else if (event instanceof MonthlyRealizationRevised revised) {
            Month month = Month.of(revised.month());
            realizations.put(
                    new MonthKey(revised.indicator(), month),
                    new RealizationFact(revised.indicator(), month, revised.to(), true, origin));
        } else {
            throw new IllegalArgumentException(
                    "The fold does not know " + event.getClass().getName());
        }
    }

    private void sign(PerformanceAgreementSigned signed, Origin origin) {
        agreements.put(
                signed.ordinal(),
                new AgreementFact(
                        signed.ordinal(), signed.basis(), signed.sectionHead(), signed.camat(), false, origin));
        indicators = List.of();
        budgetTerms = List.of();
        agree(signed.terms(), origin);
    }

    private void amend(PerformanceAgreementAmended amended, Origin origin) {
        AgreementFact signed = Objects.requireNonNull(
                agreements.get(amended.ordinal()), "an agreement is signed before it is amended");
        agreements.put(
                amended.ordinal(),
                new AgreementFact(
                        signed.ordinal(), signed.basis(), signed.sectionHead(), signed.camat(), true, origin));
        agree(amended.to(), origin);
    }

    private void agree(AgreementTerms terms, Origin origin) {
        List<IndicatorFact> agreedIndicators = new ArrayList<>();
        for (IndicatorTerms term : terms.indicators()) {
            int ordinal = agreedIndicators.size();
            agreedIndicators.add(indicators.stream()
                    .filter(before ->
                            before.ordinal() == ordinal && before.terms().equals(term))
                    .findFirst()
                    .orElse(new IndicatorFact(ordinal, term, origin)));
        }
        List<BudgetTermFact> agreedBudget = new ArrayList<>();
        for (BudgetTerms term : terms.budget()) {
            int ordinal = agreedBudget.size();
            agreedBudget.add(budgetTerms.stream()
                    .filter(before ->
                            before.ordinal() == ordinal && before.terms().equals(term))
                    .findFirst()
                    .orElse(new BudgetTermFact(ordinal, term, origin)));
        }
        indicators = agreedIndicators;
        budgetTerms = agreedBudget;
    }

    private void revise(ActionPlanRevised revised, Origin origin) {
        PlanFact before = Objects.requireNonNull(plan, "a plan is adopted before it is revised");
        Map<TargetKey, TargetFact> targetsBefore = targets;
        Map<TargetKey, QuarterBudgetFact> budgetsBefore = quarterBudgets;
        spread(revised.to(), origin);
        List<Origin> quarters = new ArrayList<>();
        for (Quarter quarter : Quarter.values()) {
            boolean same = of(quarter, targetsBefore).equals(of(quarter, targets))
                    && of(quarter, budgetsBefore).equals(of(quarter, quarterBudgets));
            quarters.add(same ? before.of(quarter) : origin);
        }
        plan = new PlanFact(revised.basis(), true, quarters, origin);
    }

    private static <T> List<T> of(Quarter quarter, Map<TargetKey, T> facts) {
        return facts.entrySet().stream()
                .filter(fact -> fact.getKey().quarter() == quarter)
                .map(Map.Entry::getValue)
                .toList();
    }

    private void spread(PlanTerms terms, Origin origin) {
        TreeMap<TargetKey, TargetFact> newTargets = new TreeMap<>();
        for (QuarterTarget target : terms.targets()) {
            TargetKey key = new TargetKey(target.indicator(), Quarter.of(target.quarter()));
            TargetFact before = targets.get(key);
            newTargets.put(
                    key,
                    before != null && before.target().equals(target.target())
                            ? before
                            : new TargetFact(key.indicator(), key.quarter(), target.target(), origin));
        }
        TreeMap<TargetKey, QuarterBudgetFact> newBudgets = new TreeMap<>();
        for (QuarterBudget budget : terms.budget()) {
            TargetKey key = new TargetKey(budget.subActivity(), Quarter.of(budget.quarter()));
            QuarterBudgetFact before = quarterBudgets.get(key);
            newBudgets.put(
                    key,
                    before != null && before.rupiah().equals(budget.rupiah())
                            ? before
                            : new QuarterBudgetFact(budget.subActivity(), key.quarter(), budget.rupiah(), origin));
        }
        targets = newTargets;
        quarterBudgets = newBudgets;
    }

    /** What is known so far. */
    public SectionFacts facts() {
        return new SectionFacts(
                id,
                List.copyOf(agreements.values()),
                indicators,
                budgetTerms,
                plan,
                List.copyOf(targets.values()),
                List.copyOf(quarterBudgets.values()),
                budget.document(),
                budget.ceilings(),
                List.copyOf(realizations.values()),
                budget.entries(),
                budget.refunds(),
                handIns.handIns(),
                handIns.submissions(),
                handIns.verifications());
    }
}
