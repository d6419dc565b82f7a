package id.jejak.query.quarter;

import id.jejak.kernel.agreement.Aggregation;
import id.jejak.kernel.agreement.AgreementTerms.IndicatorTerms;
import id.jejak.kernel.agreement.Direction;
import id.jejak.kernel.agreement.IndicatorLevel;
import id.jejak.kernel.measure.Ratio;
import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.trail.StoredName;
import id.jejak.query.quarter.Achievement.Absence;
import id.jejak.query.quarter.IndicatorFigures.MonthQuantity;
import id.jejak.query.section.SectionFacts;
import id.jejak.query.section.SectionFacts.RealizationFact;
import java.math.BigDecimal;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Computes each indicator's figures from a section's facts. */
record IndicatorCalculation(SectionFacts facts, AppliedRules rules, Month upTo) {

    List<IndicatorFigures> all() {
        return facts.indicators().stream().map(fact -> figures(fact.terms())).toList();
    }

    private IndicatorFigures figures(IndicatorTerms terms) {
        SortedMap<Month, BigDecimal> year = recorded(terms.indicator());
        SortedMap<Month, BigDecimal> quarter = year.tailMap(quarter().first());
        Aggregation aggregation = StoredName.parse(Aggregation.class, terms.aggregation());
        Optional<Ratio> inQuarter = MonthsTaken.together(aggregation, quarter);
        Optional<Ratio> toDate = MonthsTaken.together(aggregation, year);
        BigDecimal quarterTarget = quarterTarget(terms.indicator());
        return new IndicatorFigures(
                terms,
                quarterTarget,
                months(terms.indicator(), quarter),
                inQuarter.orElse(null),
                toDate.orElse(null),
                achievement(terms, quarterTarget, inQuarter),
                achievement(terms, terms.annualTarget(), toDate));
    }

    private Achievement achievement(IndicatorTerms terms, @Nullable BigDecimal target, Optional<Ratio> realized) {
        if (target == null || target.signum() == 0) {
            return Achievement.none(Absence.NOT_TARGETED);
        }
        Direction direction = StoredName.parse(Direction.class, terms.direction());
        return realized.map(quantity -> new AchievementFormula(rules.calculation()).apply(direction, quantity, target))
                .orElseGet(() -> Achievement.none(
                        StoredName.parse(IndicatorLevel.class, terms.level()) == IndicatorLevel.SUB_KEGIATAN
                                ? Absence.NOT_RECORDED
                                : Absence.NOT_MEASURED));
    }

    private SortedMap<Month, BigDecimal> recorded(String indicator) {
        SortedMap<Month, BigDecimal> months = new TreeMap<>();
        for (RealizationFact fact : facts.realizations()) {
            if (fact.indicator().equals(indicator) && fact.month().compareTo(upTo) <= 0) {
                months.put(fact.month(), fact.realized().quantity());
            }
        }
        return months;
    }

    private List<MonthQuantity> months(String indicator, SortedMap<Month, BigDecimal> quantities) {
        return quarter().months().stream()
                .filter(month -> month.compareTo(upTo) <= 0)
                .map(month -> new MonthQuantity(month, quantities.get(month), revised(indicator, month)))
                .toList();
    }

    private boolean revised(String indicator, Month month) {
        return facts.realizations().stream()
                .anyMatch(f -> f.indicator().equals(indicator) && f.month() == month && f.revised());
    }

    private @Nullable BigDecimal quarterTarget(String indicator) {
        return facts.targets().stream()
                .filter(t -> t.indicator().equals(indicator) && t.quarter() == quarter())
                .findFirst()
                .map(SectionFacts.TargetFact::target)
                .orElse(null);
    }

    private Quarter quarter() {
        return Quarter.of(upTo);
    }
}
