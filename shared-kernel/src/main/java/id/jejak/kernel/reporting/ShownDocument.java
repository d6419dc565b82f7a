package id.jejak.kernel.reporting;

import id.jejak.kernel.trail.SourceGap;

/**
 * What a verifier or an approver had in front of them.
 *
 * @param position of the log up to which it was shown
 * @param sha256 of the PDF, 64 hexadecimal digits
 */
public record ShownDocument(long position, String sha256) {
    /** Of an imported approval, whose source does not say which document was shown. */
    public static final ShownDocument NOT_STATED = new ShownDocument(0, SourceGap.NOT_STATED);
}
