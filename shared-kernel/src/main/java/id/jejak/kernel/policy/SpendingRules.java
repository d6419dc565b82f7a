package id.jejak.kernel.policy;

/**
 * What counts as spent ("ketentuan pencatatan belanja"), where practice differs between kabupaten. The rules in force on
 * the last day of the month of an entry's date apply to it.
 *
 * @param countedEvidence "any", or the stored name of the one {@link id.jejak.kernel.budget.EvidenceKind} that counts
 * @param cutOffDay 1 to 31: what is dated after this day of a month counts in the next month, except in December; a day
 *     that the month does not have is its last
 */
public record SpendingRules(String countedEvidence, int cutOffDay) {
    /** Stands for every kind of evidence. */
    public static final String ANY_EVIDENCE = "any";

    /** What applies until a district adopts its own: every evidence counts, in the month of its date. */
    public static final SpendingRules DEFAULT = new SpendingRules(ANY_EVIDENCE, 31);
}
