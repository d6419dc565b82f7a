package id.jejak.kernel.organization;

import id.jejak.kernel.language.InvalidValueException;
import java.util.regex.Pattern;

/** Code of a district by the Ministry of Home Affairs, such as {@code 73.24} (Kepmendagri 300.2.2-2430/2025). */
public record KabupatenCode(String value) {
    private static final Pattern FORM = Pattern.compile("\\d{2}\\.\\d{2}");

    /** Takes two pairs of digits. */
    public KabupatenCode {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValueException("kabupaten-code", value);
        }
    }

    /** Identity of the district's policy stream. */
    public String policyStream() {
        return value + "/kebijakan";
    }

    @Override
    public String toString() {
        return value;
    }
}
