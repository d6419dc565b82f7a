package id.jejak.kernel.period;

import id.jejak.kernel.language.InvalidValueException;
import id.jejak.kernel.organization.SectionId;
import java.util.regex.Pattern;

/** One section's fiscal year, the unit of consistency; written {@code 73.24.10/pelayanan-umum/2025}. */
public record SectionYearId(SectionId section, FiscalYear year) {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** Reads the written form. */
    public static SectionYearId parse(String written) {
        String[] parts = written.split("/", -1);
        if (parts.length != 3 || !YEAR.matcher(parts[2]).matches()) {
            throw new InvalidValueException("section-year", written);
        }
        return new SectionYearId(
                SectionId.parse(parts[0] + "/" + parts[1]), new FiscalYear(Integer.parseInt(parts[2])));
    }

    @Override
    public String toString() {
        return section + "/" + year.value();
    }
}
