package id.jejak.kernel.agreement;

/** The grounds on which an agreement or a plan may be changed (PermenPANRB 53/2014). */
public enum GroundOfChange {
    OFFICIAL_CHANGED,
    PROGRAM_ACTIVITY_OR_BUDGET_CHANGED,
    PRIORITY_OR_ASSUMPTION_CHANGED
}
