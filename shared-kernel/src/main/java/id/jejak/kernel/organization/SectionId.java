package id.jejak.kernel.organization;

import id.jejak.kernel.language.InvalidValueException;
import java.util.regex.Pattern;

/**
 * A section of a kecamatan office, written {@code 73.24.10/pelayanan-umum}.
 *
 * @param slug lower-case words joined by hyphens, as in addresses
 */
public record SectionId(KecamatanCode kecamatan, String slug) {
    private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9]*+(?:-[a-z0-9]++)*+");

    /** Takes a slug of at most 60 characters. */
    public SectionId {
        if (!SLUG.matcher(slug).matches() || slug.length() > 60) {
            throw new InvalidValueException("section-slug", slug);
        }
    }

    /** Reads the written form. */
    public static SectionId parse(String written) {
        int slug = written.indexOf('/') + 1;
        if (slug == 0 || written.indexOf('/', slug) >= 0) {
            throw new InvalidValueException("section", written);
        }
        return new SectionId(new KecamatanCode(written.substring(0, slug - 1)), written.substring(slug));
    }

    @Override
    public String toString() {
        return kecamatan + "/" + slug;
    }
}
