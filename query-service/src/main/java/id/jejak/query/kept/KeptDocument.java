package id.jejak.query.kept;

import java.time.Instant;

/**
 * A document that was delivered.
 *
 * @param sha256 digest of its bytes, 64 lower-case hexadecimal digits
 * @param deliveredAsOf the position that it was asked for when it was first delivered
 * @param deliveredAt when that was, by the database's clock
 */
public record KeptDocument(DocumentState state, String sha256, long deliveredAsOf, Instant deliveredAt) {
    /** Its lasting address. */
    public String address() {
        return "/dokumen/" + sha256 + ".pdf";
    }
}
