package id.jejak.command.rule;

/**
 * A part of an aggregate that a form edits as one thing.
 *
 * @param kind what it is
 * @param name the indicator, budget entry or refund, section, post, policy or kecamatan of a strategic plan; empty where the kind has only one
 * @param number month 1 to 12, quarter 1 to 4 or calendar year; 0 where it has none
 */
public record Part(Kind kind, String name, int number) {
    /** What a part is. */
    public enum Kind {
        AGREEMENT,
        PLAN,
        BUDGET_DOCUMENT,
        REALIZED_MONTH,
        BUDGET_ENTRY,
        BUDGET_REFUND,
        MONTHLY_REPORT,
        QUARTERLY_EVALUATION,
        KECAMATAN,
        SECTION,
        CHARTER,
        APPOINTMENT,
        POST,
        NOMENCLATURE,
        CALCULATION_POLICY,
        RATING_SCALE,
        REPORTING_CALENDAR,
        SPENDING_POLICY,
        STRATEGIC_PLAN
    }

    /** A part of which the aggregate has only one. */
    public static Part of(Kind kind) {
        return new Part(kind, "", 0);
    }
}
