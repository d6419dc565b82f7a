package id.jejak.query.quarter;

import id.jejak.kernel.measure.Ratio;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Realization ÷ target, exact; or the reason why there is none. Never zero for want of a figure.
 *
 * @param ratio what counts, after the policy's cap and floor; null where {@code absence} says why
 * @param uncapped what the formula gave before cap and floor
 */
public record Achievement(
        @Nullable Ratio ratio,
        @Nullable Ratio uncapped,
        @Nullable Absence absence) {

    /** Why there is no achievement. */
    public enum Absence {
        /** "Tidak ditargetkan": no target, or a target of zero, in the period. */
        NOT_TARGETED,
        /** "Belum dicatat": a sub kegiatan's indicator with a target, and nothing recorded in the period. */
        NOT_RECORDED,
        /** "Belum diukur": likewise for an indicator above the sub kegiatan. */
        NOT_MEASURED,
        /** "Tidak dihitung": the formula has no answer, as target ÷ realization for a realization of zero. */
        NOT_CALCULATED
    }

    /** Holds either a ratio or a reason, never both or neither. */
    public Achievement {
        if ((ratio == null) == (absence == null) || (ratio == null) != (uncapped == null)) {
            throw new IllegalArgumentException("An achievement is a ratio or the reason why there is none");
        }
    }

    /** An achievement that cap and floor leave as it is. */
    public static Achievement of(Ratio exact) {
        return new Achievement(exact, exact, null);
    }

    /** An achievement to which cap or floor may have been applied. */
    public static Achievement of(Ratio counted, Ratio uncapped) {
        return new Achievement(counted, uncapped, null);
    }

    /** No achievement, and why. */
    public static Achievement none(Absence reason) {
        return new Achievement(null, null, reason);
    }

    /** The ratio that counts, if there is one. */
    public Optional<Ratio> counted() {
        return Optional.ofNullable(ratio);
    }

    /** The ratio that counts; throws where there is none. */
    public Ratio required() {
        return Objects.requireNonNull(ratio, () -> "No achievement: " + absence);
    }
}
