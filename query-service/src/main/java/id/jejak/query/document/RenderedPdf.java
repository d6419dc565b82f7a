package id.jejak.query.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A document as a file. The array is handed out as it is: nobody writes into it.
 *
 * @param sha256 digest of the bytes, 64 lower-case hexadecimal digits
 */
public record RenderedPdf(byte[] bytes, String sha256) {

    /** The file made of these bytes, with their digest. */
    public static RenderedPdf of(byte[] bytes) {
        return new RenderedPdf(bytes, HexFormat.of().formatHex(newSha256().digest(bytes)));
    }

    static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }
}
