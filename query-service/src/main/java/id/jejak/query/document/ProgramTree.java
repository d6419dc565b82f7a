package id.jejak.query.document;

import id.jejak.kernel.agreement.IndicatorLevel;
import id.jejak.kernel.measure.Rupiah;
import id.jejak.kernel.period.Quarter;
import id.jejak.query.document.ProgramLine.IndicatorLine;
import id.jejak.query.policy.PolicyFacts;
import id.jejak.query.quarter.BudgetFigures;
import id.jejak.query.quarter.IndicatorFigures;
import id.jejak.query.quarter.QuarterFigures;
import id.jejak.query.section.SectionFacts;
import id.jejak.query.section.SectionFacts.ReportKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts a section's indicators and budgets in the order of the nomenclature: program, kegiatan, sub kegiatan. */
final class ProgramTree {

    private static final int PROGRAM_PARTS = 3;
    private static final int KEGIATAN_PARTS = 5;

    private final SectionFacts facts;
    private final PolicyFacts policies;
    private final QuarterFigures figures;
    private final ReportKind kind;

    ProgramTree(SectionFacts facts, PolicyFacts policies, QuarterFigures figures, ReportKind kind) {
        this.facts = facts;
        this.policies = policies;
        this.figures = figures;
        this.kind = kind;
    }

    /** The lines: sasaran in the agreement's order, then by code, each level before the one below it. */
    List<ProgramLine> lines() {
        List<ProgramLine> lines = new ArrayList<>(objectives());
        for (Map.Entry<String, IndicatorLevel> entry : codes().entrySet()) {
            line(entry.getKey(), entry.getValue()).ifPresent(lines::add);
        }
        return lines;
    }

    private List<ProgramLine> objectives() {
        Map<String, List<IndicatorLine>> byName = new LinkedHashMap<>();
        for (IndicatorFigures indicator : figures.at(IndicatorLevel.SASARAN)) {
            byName.computeIfAbsent(indicator.terms().name(), name -> new ArrayList<>())
                    .add(withTargets(indicator));
        }
        List<ProgramLine> lines = new ArrayList<>();
        byName.forEach((name, indicators) ->
                lines.add(new ProgramLine(IndicatorLevel.SASARAN, "", name, indicators, Map.of(), null)));
        return lines;
    }

    /** Every code that has an indicator or a budget, and the codes above it; the text's order is the tree's. */
    private SortedMap<String, IndicatorLevel> codes() {
        SortedMap<String, IndicatorLevel> codes = new TreeMap<>();
        figures.indicators().stream()
                .filter(indicator -> indicator.level() != IndicatorLevel.SASARAN)
                .forEach(indicator -> codes.put(indicator.terms().code(), indicator.level()));
        figures.financial()
                .subActivities()
                .forEach(budget -> codes.put(budget.subActivity(), IndicatorLevel.SUB_KEGIATAN));
        if (kind == ReportKind.QUARTER) {
            // An evaluation prints the plan's whole year, a month's report nothing of other quarters.
            facts.quarterBudgets().forEach(budget -> codes.put(budget.subActivity(), IndicatorLevel.SUB_KEGIATAN));
        }
        for (String code : List.copyOf(codes.keySet())) {
            String[] parts = code.split("\\.");
            if (parts.length > PROGRAM_PARTS) {
                codes.putIfAbsent(firstParts(parts, PROGRAM_PARTS), IndicatorLevel.PROGRAM);
            }
            if (parts.length > KEGIATAN_PARTS) {
                codes.putIfAbsent(firstParts(parts, KEGIATAN_PARTS), IndicatorLevel.KEGIATAN);
            }
        }
        return codes;
    }

    private static String firstParts(String[] parts, int count) {
        return String.join(".", List.of(parts).subList(0, count));
    }

    /** A level that neither the agreement nor the nomenclature names is left out. */
    private Optional<ProgramLine> line(String code, IndicatorLevel level) {
        List<IndicatorLine> indicators = figures.at(level).stream()
                .filter(indicator -> indicator.terms().code().equals(code))
                .map(this::withTargets)
                .toList();
        Optional<BudgetFigures> budget = figures.financial().subActivities().stream()
                .filter(candidate -> candidate.subActivity().equals(code))
                .findFirst();
        return name(code, indicators, budget)
                .map(name -> new ProgramLine(level, code, name, indicators, quarterBudgets(code), budget.orElse(null)));
    }

    private Optional<String> name(String code, List<IndicatorLine> indicators, Optional<BudgetFigures> budget) {
        return indicators.stream()
                .map(indicator -> indicator.figures().terms().name())
                .findFirst()
                .or(() -> budget.map(BudgetFigures::name))
                .or(() -> policies.nomenclatureOn(code, figures.lastDay())
                        .map(adopted -> adopted.rules().name()));
    }

    private IndicatorLine withTargets(IndicatorFigures indicator) {
        Map<Quarter, BigDecimal> targets = new EnumMap<>(Quarter.class);
        facts.targets().stream()
                .filter(target -> target.indicator().equals(indicator.terms().indicator()))
                .forEach(target -> targets.put(target.quarter(), target.target()));
        return new IndicatorLine(indicator, targets);
    }

    private Map<Quarter, Rupiah> quarterBudgets(String code) {
        Map<Quarter, Rupiah> budgets = new EnumMap<>(Quarter.class);
        facts.quarterBudgets().stream()
                .filter(budget -> budget.subActivity().equals(code)
                        || budget.subActivity().startsWith(code + "."))
                .sorted(Comparator.comparing(SectionFacts.QuarterBudgetFact::subActivity))
                .forEach(budget -> budgets.merge(budget.quarter(), new Rupiah(budget.rupiah()), Rupiah::plus));
        return budgets;
    }
}
