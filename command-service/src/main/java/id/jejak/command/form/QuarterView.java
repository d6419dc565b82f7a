package id.jejak.command.form;

import java.util.List;

/**
 * What a quarter's page shows.
 *
 * @param handIn how far the quarter is
 * @param months its three months and how far they are
 */
public record QuarterView(HandIn handIn, List<MonthState> months, PeriodForms forms) {
    /** A month, 1 to 12, how far it is, and whether anything is recorded in it. */
    public record MonthState(int month, HandIn handIn, boolean recorded) {
        /** Key of its badge. */
        public String badge() {
            return handIn.badge(recorded);
        }
    }

    /** Key of the quarter's badge; it is recorded once one of its months is. */
    public String badge() {
        return handIn.badge(months.stream().anyMatch(MonthState::recorded));
    }
}
