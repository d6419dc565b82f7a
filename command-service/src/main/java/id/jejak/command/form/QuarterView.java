package id.jejak.command.form;

import java.util.List;

/**
 * What a quarter's page shows.
 *
 * @param handIn how far the quarter is
 * @param months its three months and how far they are
 */
public record QuarterView(HandIn handIn, List<MonthState> months, PeriodForms forms) {
    /** A month, 1 to 12, and how far it is. */
    public record MonthState(int month, HandIn handIn) {}
}
