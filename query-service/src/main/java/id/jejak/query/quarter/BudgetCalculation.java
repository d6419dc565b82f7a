package id.jejak.query.quarter;

import id.jejak.kernel.agreement.AgreementTerms.BudgetTerms;
import id.jejak.kernel.measure.Rupiah;
import id.jejak.kernel.period.Quarter;
import id.jejak.query.quarter.Achievement.Absence;
import id.jejak.query.section.SectionFacts;
import id.jejak.query.section.SectionFacts.BudgetEntryFact;
import java.time.Month;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Computes each sub kegiatan's money from a section's facts. */
record BudgetCalculation(SectionFacts facts, AppliedRules rules, Month upTo) {

    FinancialFigures all() {
        return FinancialFigures.of(subActivities().stream().map(this::figures).toList(), rules.printsFinancialTotal());
    }

    /**
     * The agreement's sub kegiatan first, then whatever else has a ceiling, a plan for the quarter or money so far: no
     * rupiah of the period is left out.
     */
    private Set<String> subActivities() {
        Set<String> codes = new LinkedHashSet<>();
        facts.budgetTerms().forEach(term -> codes.add(term.terms().subActivity()));
        Stream.of(
                        facts.ceilings().stream().map(SectionFacts.CeilingFact::subActivity),
                        facts.quarterBudgets().stream()
                                .filter(budget -> budget.quarter() == Quarter.of(upTo))
                                .map(SectionFacts.QuarterBudgetFact::subActivity),
                        facts.budgetEntries().stream()
                                .filter(entry -> entry.month().compareTo(upTo) <= 0)
                                .map(BudgetEntryFact::subActivity),
                        facts.refunds().stream()
                                .filter(refund -> refund.month().compareTo(upTo) <= 0)
                                .map(SectionFacts.BudgetRefundFact::subActivity))
                .flatMap(codesOfOne -> codesOfOne)
                .sorted()
                .forEach(codes::add);
        return codes;
    }

    private BudgetFigures figures(String code) {
        Optional<BudgetTerms> terms = terms(code);
        Rupiah ceiling = ceiling(code);
        Rupiah planned = planned(code);
        Spending inQuarter = realized(code, month -> Quarter.of(month) == Quarter.of(upTo));
        Spending toDate = realized(code, month -> true);
        return new BudgetFigures(
                code,
                terms.map(BudgetTerms::name).orElse(code),
                terms.map(BudgetTerms::fundingSource).orElse(null),
                terms.map(BudgetTerms::rupiah).map(Rupiah::new).orElse(null),
                ceiling,
                planned,
                realized(code, month -> month == upTo),
                inQuarter,
                toDate,
                FinancialFigures.share(inQuarter, planned, Absence.NOT_TARGETED),
                FinancialFigures.share(toDate, ceiling, Absence.NOT_CALCULATED));
    }

    private Spending realized(String code, Predicate<Month> months) {
        Predicate<Month> counted = month -> month.compareTo(upTo) <= 0 && months.test(month);
        return new Spending(
                Rupiah.sum(facts.budgetEntries().stream()
                        .filter(e -> e.subActivity().equals(code) && !e.reversed() && counted.test(e.month()))
                        .map(e -> new Rupiah(e.rupiah()))
                        .toList()),
                Rupiah.sum(facts.refunds().stream()
                        .filter(r -> r.subActivity().equals(code) && !r.reversed() && counted.test(r.month()))
                        .map(r -> new Rupiah(r.rupiah()))
                        .toList()));
    }

    private Optional<BudgetTerms> terms(String code) {
        return facts.budgetTerms().stream()
                .map(SectionFacts.BudgetTermFact::terms)
                .filter(t -> t.subActivity().equals(code))
                .findFirst();
    }

    private @Nullable Rupiah ceiling(String code) {
        List<SectionFacts.CeilingFact> found = facts.ceilings().stream()
                .filter(c -> c.subActivity().equals(code))
                .toList();
        return found.isEmpty() ? null : new Rupiah(found.get(0).rupiah());
    }

    private @Nullable Rupiah planned(String code) {
        List<SectionFacts.QuarterBudgetFact> found = facts.quarterBudgets().stream()
                .filter(b -> b.subActivity().equals(code) && b.quarter() == Quarter.of(upTo))
                .toList();
        return found.isEmpty() ? null : new Rupiah(found.get(0).rupiah());
    }
}
