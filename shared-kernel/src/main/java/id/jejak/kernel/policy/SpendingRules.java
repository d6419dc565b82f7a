package id.jejak.kernel.policy;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

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

    /** Whether an expenditure proved by this kind of evidence (its stored name) counts. */
    public boolean counts(String evidenceKind) {
        return countedEvidence.equals(ANY_EVIDENCE) || countedEvidence.equals(evidenceKind);
    }

    /** The month that money of a date counts in: its own, or the next where the date lies after the cut-off day. */
    public YearMonth monthOf(LocalDate date) {
        YearMonth month = YearMonth.from(date);
        boolean stays = date.getDayOfMonth() <= cutOffDay || month.getMonth() == Month.DECEMBER;
        return stays ? month : month.plusMonths(1);
    }
}
