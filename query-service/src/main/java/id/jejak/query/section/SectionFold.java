package id.jejak.query.section;

import id.jejak.eventlog.RecordedEvent;
import id.jejak.kernel.agreement.AgreementEvent.PerformanceAgreementAmended;
import id.jejak.kernel.agreement.AgreementEvent.PerformanceAgreementSigned;
import id.jejak.kernel.agreement.AgreementTerms;
import id.jejak.kernel.agreement.AgreementTerms.BudgetTerms;
import id.jejak.kernel.agreement.AgreementTerms.IndicatorTerms;
import id.jejak.kernel.budget.BudgetDocumentKind;
import id.jejak.kernel.budget.BudgetEvent.BudgetDocumentAdopted;
import id.jejak.kernel.budget.BudgetEvent.BudgetRealizationReversed;
import id.jejak.kernel.budget.BudgetEvent.BudgetRealized;
import id.jejak.kernel.budget.Ceiling;
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
import id.jejak.kernel.trail.StoredName;
import id.jejak.query.projection.Origin;
import id.jejak.query.section.SectionFacts.AgreementFact;
import id.jejak.query.section.SectionFacts.BudgetDocumentFact;
import id.jejak.query.section.SectionFacts.BudgetEntryFact;
import id.jejak.query.section.SectionFacts.BudgetTermFact;
import id.jejak.query.section.SectionFacts.CeilingFact;
import id.jejak.query.section.SectionFacts.IndicatorFact;
import id.jejak.query.section.SectionFacts.PlanFact;
import id.jejak.query.section.SectionFacts.QuarterBudgetFact;
import id.jejak.query.section.SectionFacts.RealizationFact;
import id.jejak.query.section.SectionFacts.TargetFact;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
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
    private @Nullable BudgetDocumentFact budgetDocument;
    private TreeMap<String, CeilingFact> ceilings = new TreeMap<>();
    private final TreeMap<MonthKey, RealizationFact> realizations = new TreeMap<>();
    private final TreeMap<String, BudgetEntryFact> entries = new TreeMap<>();
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
            plan = new PlanFact(adopted.basis(), false, origin);
            targets = new TreeMap<>();
            quarterBudgets = new TreeMap<>();
            spread(adopted.plan(), origin);
        } else if (event instanceof ActionPlanRevised revised) {
            plan = new PlanFact(revised.basis(), true, origin);
            spread(revised.to(), origin);
        } else if (event instanceof ReportingEvent reporting) {
            handIns.apply(reporting, origin);
        } else {
            applyFigure(event, origin);
        }
    }

    private void applyFigure(SectionYearEvent event, Origin origin) {
        if (event instanceof BudgetDocumentAdopted adopted) {
            adopt(adopted, origin);
        } else if (event instanceof BudgetRealized spent) {
            spend(spent, origin);
        } else if (event instanceof BudgetRealizationReversed reversed) {
            reverse(reversed, origin);
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

    private void adopt(BudgetDocumentAdopted adopted, Origin origin) {
        budgetDocument = new BudgetDocumentFact(
                StoredName.parse(BudgetDocumentKind.class, adopted.kind()), adopted.basis(), origin);
        TreeMap<String, CeilingFact> newCeilings = new TreeMap<>();
        for (Ceiling ceiling : adopted.to()) {
            CeilingFact before = ceilings.get(ceiling.subActivity());
            newCeilings.put(
                    ceiling.subActivity(),
                    before != null && before.rupiah().equals(ceiling.rupiah())
                            ? before
                            : new CeilingFact(ceiling.subActivity(), ceiling.rupiah(), origin));
        }
        ceilings = newCeilings;
    }

    private void spend(BudgetRealized spent, Origin origin) {
        entries.put(
                spent.entry(),
                new BudgetEntryFact(
                        spent.entry(),
                        spent.subActivity(),
                        Month.of(spent.month()),
                        spent.date(),
                        spent.rupiah(),
                        spent.expenditureKind(),
                        spent.evidenceKind(),
                        spent.evidenceNumber(),
                        false,
                        origin));
    }

    private void reverse(BudgetRealizationReversed reversed, Origin origin) {
        UnaryOperator<BudgetEntryFact> takenBack = entry -> new BudgetEntryFact(
                entry.entry(),
                entry.subActivity(),
                entry.month(),
                entry.date(),
                entry.rupiah(),
                entry.expenditureKind(),
                entry.evidenceKind(),
                entry.evidenceNumber(),
                true,
                origin);
        entries.compute(
                reversed.entry(),
                (key, entry) ->
                        takenBack.apply(Objects.requireNonNull(entry, "an entry is recorded before it is reversed")));
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
                budgetDocument,
                List.copyOf(ceilings.values()),
                List.copyOf(realizations.values()),
                List.copyOf(entries.values()),
                handIns.handIns(),
                handIns.submissions());
    }
}
