package id.jejak.query.quarter;

import id.jejak.kernel.period.Quarter;
import id.jejak.query.policy.PolicyFacts;
import id.jejak.query.section.SectionFacts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** A section's quarter: its figures, and where its three months and its evaluation stand. */
public record SectionQuarter(
        SectionFacts facts, QuarterFigures figures, List<HandInStanding> months, HandInStanding evaluation) {
    /** Keeps its own copy. */
    public SectionQuarter {
        months = List.copyOf(months);
    }

    /** Computes it from facts as of one position, seen from a day in the district's zone. */
    public static SectionQuarter of(
            SectionFacts facts, PolicyFacts policies, Quarter quarter, LocalDate today, ZoneId zone) {
        HandInCalendar calendar = new HandInCalendar(facts, policies, today, zone);
        return new SectionQuarter(
                facts,
                QuarterFigures.ofQuarter(facts, policies, quarter),
                quarter.months().stream().map(calendar::month).toList(),
                calendar.quarter(quarter));
    }

    /** The months in order, then the evaluation. */
    public List<HandInStanding> handIns() {
        return Stream.concat(months.stream(), Stream.of(evaluation)).toList();
    }
}
