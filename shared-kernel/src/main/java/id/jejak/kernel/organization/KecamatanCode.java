package id.jejak.kernel.organization;

import id.jejak.kernel.language.InvalidValueException;
import java.util.regex.Pattern;

/** Code of a sub-district by the Ministry of Home Affairs, such as {@code 73.24.10}; not the statistics office's. */
public record KecamatanCode(String value) {
    private static final Pattern FORM = Pattern.compile("\\d{2}\\.\\d{2}\\.\\d{2}");

    /** Takes three pairs of digits. */
    public KecamatanCode {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValueException("kecamatan-code", value);
        }
    }

    /** The district that it lies in. */
    public KabupatenCode kabupaten() {
        return new KabupatenCode(value.substring(0, 5));
    }

    @Override
    public String toString() {
        return value;
    }
}
