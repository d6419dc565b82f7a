package id.jejak.query.quarter;

import id.jejak.kernel.period.Quarter;
import id.jejak.query.policy.PolicyFacts;
import id.jejak.query.section.SectionFacts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * A section's quarter: its figures, and where its three months and its evaluation stand.
 *
 * @param rated whether the quarter is over, or its evaluation stands handed in: one that still runs is not rated
 */
public record SectionQuarter(
        SectionFacts facts,
        QuarterFigures figures,
        List<HandInStanding> months,
        HandInStanding evaluation,
        boolean rated) {
    /** Keeps its own copy. */
    public SectionQuarter {
        months = List.copyOf(months);
    }

    /** Computes it from facts as of one position, seen from a day in the district's zone. */
    public static SectionQuarter of(
            SectionFacts facts, PolicyFacts policies, Quarter quarter, LocalDate today, ZoneId zone) {
        HandInCalendar calendar = new HandInCalendar(facts, policies, today, zone);
        QuarterFigures figures = QuarterFigures.ofQuarter(facts, policies, quarter);
        HandInStanding evaluation = calendar.quarter(quarter);
        return new SectionQuarter(
                facts,
                figures,
                quarter.months().stream().map(calendar::month).toList(),
                evaluation,
                isRated(figures, evaluation, today));
    }

    /** Whether a quarter has a rating when it is seen from a day. */
    public static boolean isRated(QuarterFigures figures, HandInStanding evaluation, LocalDate today) {
        return evaluation.isHandedIn() || today.isAfter(figures.lastDay());
    }

    /** The months in order, then the evaluation. */
    public List<HandInStanding> handIns() {
        return Stream.concat(months.stream(), Stream.of(evaluation)).toList();
    }
}
