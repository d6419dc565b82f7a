package id.jejak.kernel.reporting;

/**
 * What a verifier or an approver had in front of them.
 *
 * @param position of the log up to which it was shown
 * @param sha256 of the PDF, 64 hexadecimal digits
 */
public record ShownDocument(long position, String sha256) {}
