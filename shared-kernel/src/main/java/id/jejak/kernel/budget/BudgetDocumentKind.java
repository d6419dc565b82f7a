package id.jejak.kernel.budget;

/** The year's budget document, a shift within it, or the one after the council's amendment. */
public enum BudgetDocumentKind {
    DPA,
    DPA_PERGESERAN,
    DPPA
}
