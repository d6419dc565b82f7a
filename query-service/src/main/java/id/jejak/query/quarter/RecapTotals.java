package id.jejak.query.quarter;

import id.jejak.query.quarter.FiguresAnswer.Figure;
import id.jejak.query.quarter.FiguresAnswer.Mean;
import id.jejak.query.quarter.FiguresAnswer.Outcome;
import id.jejak.query.quarter.FiguresAnswer.Percentage;
import id.jejak.query.quarter.FiguresAnswer.Printing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one or several sections achieved and spent in a quarter.
 *
 * @param mean of the achievements of all their indicators at the policy's level, each counting once
 * @param rated whether each section with an agreement has a rating: while the quarter runs that takes its evaluation
 * @param rating the mean's class; null when there is no mean, or none is rated yet
 * @param ceiling null unless every sub kegiatan has one
 * @param printedFinancial total ÷ total or mean of percentages, as the policy says; null when there is none
 * @param absorption realized in the year ÷ ceiling
 */
public record RecapTotals(
        Mean mean,
        boolean rated,
        @Nullable String rating,
        Figure agreed,
        @Nullable Figure ceiling,
        Figure planned,
        Figure inQuarter,
        Figure toDate,
        @Nullable Percentage printedFinancial,
        Outcome absorption) {

    /** Computes them over some sections by the rules of the quarter's last day. */
    public static RecapTotals of(List<SectionQuarter> sections, AppliedRules rules) {
        MeanAchievement mean = MeanAchievement.of(sections.stream()
                .flatMap(section -> section.figures().at(rules.meanLevel()).stream())
                .map(IndicatorFigures::inQuarter)
                .toList());
        FinancialFigures money = FinancialFigures.of(
                sections.stream()
                        .flatMap(section -> section.figures().financial().subActivities().stream())
                        .toList(),
                rules.printsFinancialTotal());
        boolean rated = sections.stream()
                .filter(section -> !section.facts().agreements().isEmpty())
                .allMatch(SectionQuarter::rated);
        Printing print = new Printing(rules, rated);
        FiguresAnswer.Money printed = print.money(money);
        Mean printedMean = print.mean(mean);
        return new RecapTotals(
                printedMean,
                rated,
                printedMean.value() == null ? null : printedMean.value().rating(),
                printed.agreed(),
                printed.ceiling(),
                printed.planned(),
                printed.inQuarter(),
                printed.toDate(),
                printed.printed(),
                printed.absorption());
    }
}
