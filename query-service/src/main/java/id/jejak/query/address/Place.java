package id.jejak.query.address;

import id.jejak.kernel.language.InvalidValueException;
import id.jejak.kernel.organization.KabupatenCode;
import id.jejak.kernel.organization.KecamatanCode;
import id.jejak.kernel.organization.SectionId;
import id.jejak.kernel.period.FiscalYear;
import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.query.organization.OfficeFacts;
import id.jejak.query.organization.OfficeFacts.SectionFact;
import id.jejak.query.organization.OfficeReader;
import id.jejak.web.problem.Refusal;
import id.jejak.web.problem.RefusedException;
import java.time.Month;
import java.util.function.Supplier;

/** Turns the parts of an address into what they name; what there is not is refused with 404 and in words. */
public final class Place {
    private static final int NOT_FOUND = 404;

    private Place() {}

    /** The district of a code. */
    public static KabupatenCode kabupaten(String written) {
        return named(() -> new KabupatenCode(written), "unknown-kabupaten", written);
    }

    /** The sub-district of a code. */
    public static KecamatanCode kecamatan(String written) {
        return named(() -> new KecamatanCode(written), "unknown-kecamatan", written);
    }

    /** A section's year of an address's three parts. */
    public static SectionYearId sectionYear(String kecamatan, String section, String year) {
        KecamatanCode code = kecamatan(kecamatan);
        SectionId id = named(() -> new SectionId(code, section), "unknown-section", section, kecamatan);
        return new SectionYearId(id, year(year));
    }

    /** A fiscal year. */
    public static FiscalYear year(String written) {
        return named(() -> new FiscalYear(Integer.parseInt(written)), "unknown-year", written);
    }

    /** Quarter 1 to 4. */
    public static Quarter quarter(String written) {
        return named(() -> Quarter.of(Integer.parseInt(written)), "unknown-quarter", written);
    }

    /** Month 1 to 12. */
    public static Month month(String written) {
        return named(
                () -> {
                    int number = Integer.parseInt(written);
                    if (number < 1 || number > 12) {
                        throw new InvalidValueException("month", number);
                    }
                    return Month.of(number);
                },
                "unknown-month",
                written);
    }

    /** The office of a kecamatan as of a standpoint. */
    public static OfficeFacts office(OfficeReader offices, KecamatanCode kecamatan, Standpoint standpoint) {
        return offices.office(kecamatan, standpoint.position())
                .orElseThrow(() -> refusal("kecamatan-not-registered", kecamatan.value(), standpoint.position()));
    }

    /** A section of an office. */
    public static SectionFact section(OfficeFacts office, String slug) {
        return office.section(slug).orElseThrow(() -> refusal("unknown-section", slug, office.name()));
    }

    /** Nothing is there, in the words of {@code query.problem.<code>}. */
    public static RefusedException refusal(String code, Object... arguments) {
        return new RefusedException(Refusal.of(code, NOT_FOUND, "query.problem." + code, arguments));
    }

    private static <T> T named(Supplier<T> parse, String code, Object... arguments) {
        try {
            return parse.get();
        } catch (InvalidValueException | NumberFormatException notThere) {
            throw refusal(code, arguments);
        }
    }
}
