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
    private Place() {}

    /** The district of a code. */
    public static KabupatenCode kabupaten(String written) {
        return named(() -> new KabupatenCode(written), PageProblem.UNKNOWN_KABUPATEN, written);
    }

    /** The sub-district of a code. */
    public static KecamatanCode kecamatan(String written) {
        return named(() -> new KecamatanCode(written), PageProblem.UNKNOWN_KECAMATAN, written);
    }

    /** A section's year of an address's three parts. */
    public static SectionYearId sectionYear(String kecamatan, String section, String year) {
        KecamatanCode code = kecamatan(kecamatan);
        SectionId id = named(() -> new SectionId(code, section), PageProblem.UNKNOWN_SECTION, section, kecamatan);
        return new SectionYearId(id, year(year));
    }

    /** A fiscal year. */
    public static FiscalYear year(String written) {
        return named(() -> new FiscalYear(Integer.parseInt(written)), PageProblem.UNKNOWN_YEAR, written);
    }

    /** Quarter 1 to 4. */
    public static Quarter quarter(String written) {
        return named(() -> Quarter.of(Integer.parseInt(written)), PageProblem.UNKNOWN_QUARTER, written);
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
                PageProblem.UNKNOWN_MONTH,
                written);
    }

    /** The office of a kecamatan as of a standpoint. */
    public static OfficeFacts office(OfficeReader offices, KecamatanCode kecamatan, Standpoint standpoint) {
        return offices.office(kecamatan, standpoint.position())
                .orElseThrow(
                        () -> refusal(PageProblem.KECAMATAN_NOT_REGISTERED, kecamatan.value(), standpoint.position()));
    }

    /** A section of an office. */
    public static SectionFact section(OfficeFacts office, String slug) {
        return office.section(slug).orElseThrow(() -> refusal(PageProblem.UNKNOWN_SECTION, slug, office.name()));
    }

    /** Nothing is there. */
    public static RefusedException refusal(PageProblem problem, Object... arguments) {
        return new RefusedException(Refusal.of(problem, arguments));
    }

    private static <T> T named(Supplier<T> parse, PageProblem problem, Object... arguments) {
        try {
            return parse.get();
        } catch (InvalidValueException | NumberFormatException notThere) {
            throw refusal(problem, arguments);
        }
    }
}
