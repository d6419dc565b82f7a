package id.jejak.command.dispatch;

import id.jejak.kernel.language.InvalidValueException;
import id.jejak.kernel.trail.Actor;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;

/**
 * What a client calls one attempt to have something recorded, however often it sends it.
 *
 * @param value 1 to {@value #MOST_CHARACTERS} visible ASCII characters
 */
public record IdempotencyKey(String value) {
    /** The longest key. */
    public static final int MOST_CHARACTERS = 200;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RANDOM_BYTES = 16;

    /** Refuses keys that are empty, too long, or hold blanks or other invisible characters. */
    public IdempotencyKey {
        if (value.length() > MOST_CHARACTERS || !value.matches("[!-~]+")) {
            throw new InvalidValueException("idempotency-key", MOST_CHARACTERS);
        }
    }

    /** A key that nobody has used yet, for a form that is about to be shown. */
    public static IdempotencyKey fresh() {
        byte[] random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        return new IdempotencyKey(HexFormat.of().formatHex(random));
    }

    /**
     * The command's identity: the same account with the same key means the same command, other accounts never meet. A
     * UUID of version 8 made from SHA-256 (RFC 9562, appendix B.2), so that nobody can prepare two keys that collide.
     */
    public UUID commandId(Actor actor) {
        byte[] account = actor.id().getBytes(StandardCharsets.UTF_8);
        byte[] key = value.getBytes(StandardCharsets.UTF_8);
        byte[] named = ByteBuffer.allocate(Integer.BYTES + account.length + key.length)
                .putInt(account.length)
                .put(account)
                .put(key)
                .array();
        ByteBuffer hash = ByteBuffer.wrap(RequestDigest.sha256(named));
        long high = hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x8000L;
        long low = hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
