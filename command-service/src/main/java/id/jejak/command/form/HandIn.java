package id.jejak.command.form;

import id.jejak.kernel.reporting.Narrative;
import org.jspecify.annotations.Nullable;

/**
 * How far a period is.
 *
 * @param state what is to be done next
 * @param who who handed it in, gave it back, verified or approved it; null where nobody has
 * @param reason why it was withdrawn, given back or lapsed; null where there is none
 * @param narrative what a quarter's evaluation told when it was handed in last; null for months and before
 */
public record HandIn(
        State state,
        @Nullable String who,
        @Nullable String reason,
        @Nullable Narrative narrative) {
    /** Not handed in yet. */
    static final HandIn NOT_YET = new HandIn(State.OPEN, null, null, null);

    /** How far, in the words of the badges. */
    public enum State {
        OPEN("recorded"),
        WITHDRAWN("recorded"),
        RETURNED("returned"),
        VOID("void"),
        SUBMITTED("submitted"),
        VERIFIED("verified"),
        APPROVED("approved");

        private final String badge;

        State(String badge) {
            this.badge = badge;
        }

        /** Key of the badge. */
        public String badge() {
            return badge;
        }
    }

    HandIn submitted(String by, @Nullable Narrative told) {
        return new HandIn(State.SUBMITTED, by, null, told);
    }

    HandIn moved(State to, @Nullable String by, @Nullable String because) {
        return new HandIn(to, by, because, narrative);
    }

    /**
     * Key of the badge in the shell's words.
     *
     * @param recorded whether the period has any record yet, so that nobody reads "tercatat" where there is nothing
     */
    public String badge(boolean recorded) {
        return state == State.OPEN && !recorded ? "not-recorded" : state.badge();
    }

    /** Whether it is waiting for approval, and so locked. */
    public boolean waiting() {
        return state == State.SUBMITTED || state == State.VERIFIED;
    }

    /** Whether the secretary verified it since it was handed in last. */
    public boolean verified() {
        return state == State.VERIFIED;
    }

    /** Whether it is approved. */
    public boolean approved() {
        return state == State.APPROVED;
    }

    /** Whether its approval lapsed and it was not handed in since. */
    public boolean lapsed() {
        return state == State.VOID;
    }

    /** Whether it may be handed in. */
    public boolean open() {
        return !waiting() && !approved();
    }
}
