package id.jejak.query.kabupaten;

import id.jejak.query.address.Standpoint;
import id.jejak.query.quarter.RecapTotals;
import id.jejak.query.quarter.StandingAnswer;
import java.util.List;

/**
 * A district's kecamatan side by side in a quarter.
 *
 * @param quarter 1 to 4
 * @param kecamatan ordered by code
 * @param totals over all sections of all of them
 * @param late hand-ins that came late, or are overdue, ordered as the kecamatan are
 */
public record KabupatenQuarterAnswer(
        String kabupaten,
        String name,
        int year,
        int quarter,
        List<Line> kecamatan,
        RecapTotals totals,
        List<Late> late,
        Standpoint.Answer standpoint) {
    /** Keeps its own copies. */
    public KabupatenQuarterAnswer {
        kecamatan = List.copyOf(kecamatan);
        late = List.copyOf(late);
    }

    /**
     * One kecamatan.
     *
     * @param sections how many sections it has
     * @param months how complete the quarter's three months are, in order
     * @param evaluation how complete the quarter's evaluations are
     */
    public record Line(
            String code,
            String name,
            int sections,
            RecapTotals figures,
            List<Completeness> months,
            Completeness evaluation) {
        /** Keeps its own copy. */
        public Line {
            months = List.copyOf(months);
        }
    }

    /**
     * How far the hand-ins of a kecamatan's sections have come for one period.
     *
     * @param report {@code month} or {@code quarter}
     * @param number month 1 to 12, or quarter 1 to 4
     * @param sections how many are expected
     * @param handedIn how many stand submitted or approved
     * @param approved how many of them are approved
     * @param mark the state of whichever section is furthest behind; {@code none} without sections
     */
    public record Completeness(String report, int number, int sections, int handedIn, int approved, String mark) {}

    /** A hand-in that is late. */
    public record Late(
            String kecamatan, String kecamatanName, String section, String sectionName, StandingAnswer handIn) {}
}
