package id.jejak.kernel.organization;

import id.jejak.kernel.language.InvalidValueException;

/** Code of a sub-district by the Ministry of Home Affairs, such as {@code 73.24.10}; not the statistics office's. */
public record KecamatanCode(String value) {
    /** Takes three pairs of digits. */
    public KecamatanCode {
        if (!value.matches("\\d{2}\\.\\d{2}\\.\\d{2}")) {
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
