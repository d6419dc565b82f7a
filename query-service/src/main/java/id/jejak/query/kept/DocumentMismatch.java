package id.jejak.query.kept;

import java.time.Instant;

/**
 * A kept document that came out otherwise when it was rendered anew.
 *
 * @param renderedSha256 digest of the new rendering
 * @param foundAt when it was first found, by the database's clock
 */
public record DocumentMismatch(KeptDocument kept, String renderedSha256, Instant foundAt) {}
