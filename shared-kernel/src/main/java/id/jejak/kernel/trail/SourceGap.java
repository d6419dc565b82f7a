package id.jejak.kernel.trail;

/** What stands where an imported source says nothing: never a guess, and never allowed in a live command. */
public final class SourceGap {
    /** Stored in place of a text or a date that the source does not state ("tidak tercantum dalam sumber"). */
    public static final String NOT_STATED = "tidak-tercantum-dalam-sumber";

    private SourceGap() {}

    /** Whether this text stands for something that the source does not state. */
    public static boolean isNotStated(String text) {
        return NOT_STATED.equals(text);
    }
}
