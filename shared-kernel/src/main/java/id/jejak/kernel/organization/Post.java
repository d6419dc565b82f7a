package id.jejak.kernel.organization;

import id.jejak.kernel.language.InvalidValueException;
import java.util.regex.Pattern;

/** A post in a kecamatan office, written {@code camat}, {@code sekretaris}, {@code kepala/pelayanan-umum} or {@code pptk/pelayanan-umum}. */
public record Post(String written) {
    private static final Pattern FORM = Pattern.compile("camat|sekretaris|(kepala|pptk)/[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** The head of the office. */
    public static final Post CAMAT = new Post("camat");
    /** The secretary. */
    public static final Post SECRETARY = new Post("sekretaris");

    /** Refuses any other form. */
    public Post {
        if (!FORM.matcher(written).matches()) {
            throw new InvalidValueException("post", written);
        }
    }

    /** The head of a section. */
    public static Post headOf(String sectionSlug) {
        return new Post("kepala/" + sectionSlug);
    }

    @Override
    public String toString() {
        return written;
    }
}
