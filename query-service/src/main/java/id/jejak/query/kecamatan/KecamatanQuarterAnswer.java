package id.jejak.query.kecamatan;

import id.jejak.query.address.Standpoint;
import id.jejak.query.quarter.RecapTotals;
import id.jejak.query.quarter.StandingAnswer;
import java.util.List;

/**
 * A kecamatan's sections side by side in a quarter.
 *
 * @param quarter 1 to 4
 * @param sections in the order in which they were opened
 * @param totals over all of them
 */
public record KecamatanQuarterAnswer(
        String kecamatan,
        String name,
        int year,
        int quarter,
        List<Line> sections,
        RecapTotals totals,
        Standpoint.Answer standpoint) {
    /** Keeps its own copy. */
    public KecamatanQuarterAnswer {
        sections = List.copyOf(sections);
    }

    /**
     * One section.
     *
     * @param kind {@code seksi} or {@code subbagian}
     * @param hasAgreement whether anything is agreed for the year; without it there are no figures
     * @param months where the quarter's three months stand, in order
     * @param evaluation where the quarter's evaluation stands
     */
    public record Line(
            String section,
            String name,
            String kind,
            boolean hasAgreement,
            RecapTotals figures,
            List<StandingAnswer> months,
            StandingAnswer evaluation) {
        /** Keeps its own copy. */
        public Line {
            months = List.copyOf(months);
        }
    }
}
