package id.jejak.query.revision;

import id.jejak.kernel.trail.Basis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one event tells: about which period and thing, what changed, why and on what basis.
 *
 * @param month 1 to 12, null when it is about no month
 * @param quarter 1 to 4, null when it is about no quarter, or about a month
 * @param about the indicator, sub kegiatan, post or code that it is about, null when it is about the whole
 * @param correction whether it changes, takes back or voids something that was recorded before
 */
record Telling(
        @Nullable Integer month,
        @Nullable Integer quarter,
        @Nullable String about,
        boolean correction,
        List<FieldChange> changes,
        @Nullable String reason,
        @Nullable Basis basis) {

    static Telling recorded(Changes changes, @Nullable Basis basis) {
        return new Telling(null, null, null, false, changes.list(), null, basis);
    }

    static Telling corrected(Changes changes, String reason, @Nullable Basis basis) {
        return new Telling(null, null, null, true, changes.list(), reason, basis);
    }

    /** Recorded at once, or with a reason after its month was approved, which is a correction of what was approved. */
    static Telling recordedOrAdded(Changes changes, @Nullable String reason, @Nullable Basis basis) {
        return new Telling(null, null, null, reason != null, changes.list(), reason, basis);
    }

    Telling ofMonth(int ofMonth) {
        return new Telling(ofMonth, quarter, about, correction, changes, reason, basis);
    }

    Telling ofQuarter(int ofQuarter) {
        return new Telling(month, ofQuarter, about, correction, changes, reason, basis);
    }

    Telling about(String subject) {
        return new Telling(month, quarter, subject, correction, changes, reason, basis);
    }

    Telling because(String why) {
        return new Telling(month, quarter, about, correction, changes, why, basis);
    }
}
