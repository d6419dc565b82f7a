package id.jejak.kernel.organization;

import id.jejak.kernel.language.InvalidValueException;
import java.util.Map;
import java.util.Set;

/**
 * A grade ("golongan ruang"). A civil servant's is written {@code III/d}, from I/a to IV/e, and its rank ("pangkat")
 * follows from it (PP 99/2000); a contract official's (PPPK) is I to XVII and has no rank (Perpres 11/2024).
 */
public record Grade(String written) {
    /** Stands in the place of the rank of a contract official. */
    public static final String NO_RANK = "-";

    private static final Map<String, String> RANKS = Map.ofEntries(
            Map.entry("I/a", "Juru Muda"),
            Map.entry("I/b", "Juru Muda Tk. I"),
            Map.entry("I/c", "Juru"),
            Map.entry("I/d", "Juru Tk. I"),
            Map.entry("II/a", "Pengatur Muda"),
            Map.entry("II/b", "Pengatur Muda Tk. I"),
            Map.entry("II/c", "Pengatur"),
            Map.entry("II/d", "Pengatur Tk. I"),
            Map.entry("III/a", "Penata Muda"),
            Map.entry("III/b", "Penata Muda Tk. I"),
            Map.entry("III/c", "Penata"),
            Map.entry("III/d", "Penata Tk. I"),
            Map.entry("IV/a", "Pembina"),
            Map.entry("IV/b", "Pembina Tk. I"),
            Map.entry("IV/c", "Pembina Utama Muda"),
            Map.entry("IV/d", "Pembina Utama Madya"),
            Map.entry("IV/e", "Pembina Utama"));

    private static final Set<String> CONTRACT = Set.of(
            "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
            "XVII");

    /** Refuses what is no grade of either kind. */
    public Grade {
        if (!RANKS.containsKey(written) && !CONTRACT.contains(written)) {
            throw new InvalidValueException("grade", written);
        }
    }

    /** Whether it is a contract official's. */
    public boolean contract() {
        return CONTRACT.contains(written);
    }

    /** The rank that follows from it; {@link #NO_RANK} for a contract official. */
    public String rank() {
        return RANKS.getOrDefault(written, NO_RANK);
    }

    @Override
    public String toString() {
        return written;
    }
}
