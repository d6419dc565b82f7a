package id.jejak.query.projection;

import id.jejak.kernel.organization.KabupatenCode;
import id.jejak.kernel.organization.KecamatanCode;
import org.jspecify.annotations.Nullable;

/**
 * Whose rows: of a reader, what may be seen; of a row, to whom it belongs.
 *
 * @param kecamatan null for a reader of every kecamatan, and for a row that the whole kabupaten shares
 */
public record Scope(KabupatenCode kabupaten, @Nullable KecamatanCode kecamatan) {
    /** Refuses a kecamatan of another kabupaten. */
    public Scope {
        if (kecamatan != null && !kecamatan.value().startsWith(kabupaten.value())) {
            throw new IllegalArgumentException("Kecamatan " + kecamatan + " does not lie in kabupaten " + kabupaten);
        }
    }

    /** A whole kabupaten. */
    public static Scope of(KabupatenCode kabupaten) {
        return new Scope(kabupaten, null);
    }

    /** One kecamatan. */
    public static Scope of(KecamatanCode kecamatan) {
        return new Scope(kecamatan.kabupaten(), kecamatan);
    }
}
