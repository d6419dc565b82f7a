package id.jejak.kernel.period;

import id.jejak.kernel.language.InvalidValueException;
import id.jejak.kernel.organization.SectionId;
import java.util.regex.Pattern;

/** One section's fiscal year, the unit of consistency; written {@code 73.24.10/pelayanan-umum/2025}. */
public record SectionYearId(SectionId section, FiscalYear year) {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** Reads the written form. */
    public static SectionYearId parse(String written) {
        int year = written.indexOf('/', written.indexOf('/') + 1) + 1;
        if (year == 0 || !YEAR.matcher(written.substring(year)).matches()) {
            throw new InvalidValueException("section-year", written);
        }
        return new SectionYearId(
                SectionId.parse(written.substring(0, year - 1)),
                new FiscalYear(Integer.parseInt(written.substring(year))));
    }

    @Override
    public String toString() {
        return section + "/" + year.value();
    }
}
