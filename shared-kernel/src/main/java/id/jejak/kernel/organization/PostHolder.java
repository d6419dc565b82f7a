package id.jejak.kernel.organization;

/**
 * Who held a post at a moment, as the event that relied on it found it.
 *
 * @param post written form of a {@link Post}
 * @param kind stored name of an {@link AppointmentKind}, or not stated where an imported source names no holder
 * @param nip 18 digits, or {@link id.jejak.kernel.trail.SourceGap#NOT_STATED}
 * @param name with academic titles, or not stated
 */
public record PostHolder(String post, String kind, String nip, String name) {}
