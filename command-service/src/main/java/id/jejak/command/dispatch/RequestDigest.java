package id.jejak.command.dispatch;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** SHA-256 of what was asked, so that the same idempotency key with another request is noticed. */
public final class RequestDigest {
    private final byte[] sha256;

    private RequestDigest(byte[] sha256) {
        this.sha256 = sha256;
    }

    /** Of a command's name and the bytes of its body as they arrived. */
    public static RequestDigest of(String command, byte[] body) {
        byte[] name = command.getBytes(StandardCharsets.UTF_8);
        return new RequestDigest(sha256(ByteBuffer.allocate(Integer.BYTES + name.length + body.length)
                .putInt(name.length)
                .put(name)
                .put(body)
                .array()));
    }

    /** Of a command's name and the fields of a form, whatever their order. */
    public static RequestDigest of(String command, Map<String, String> fields) {
        StringBuilder written = new StringBuilder();
        new TreeMap<>(fields).forEach((field, value) -> written.append(field.length())
                .append(' ')
                .append(field)
                .append(value.length())
                .append(' ')
                .append(value));
        return of(command, written.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** 32 bytes. */
    public byte[] bytes() {
        return sha256.clone();
    }

    /** Whether these stored bytes are the same digest. */
    public boolean equalsBytes(byte[] stored) {
        return Arrays.equals(sha256, stored);
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RequestDigest digest && Arrays.equals(sha256, digest.sha256);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sha256);
    }

    /** 64 hexadecimal digits. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(sha256);
    }
}
