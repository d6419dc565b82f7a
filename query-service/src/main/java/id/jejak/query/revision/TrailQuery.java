package id.jejak.query.revision;

import id.jejak.kernel.language.InvalidValueException;
import id.jejak.kernel.trail.StoredName;
import id.jejak.query.address.PageProblem;
import id.jejak.query.address.Place;
import id.jejak.web.problem.Refusal;
import id.jejak.web.problem.RefusedException;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a trail an address asks for, as it is written there.
 *
 * @param bulan month 1 to 12
 * @param triwulan quarter 1 to 4, with its months
 * @param jenis stored name of a {@link Feature}, or {@code koreksi}
 * @param halaman page, from 1
 */
public record TrailQuery(
        @Parameter(description = "Only events about this month, 1 to 12") @Nullable
        String bulan,

        @Parameter(description = "Only events about this quarter, 1 to 4, or one of its months") @Nullable
        String triwulan,

        @Parameter(
                description =
                        "Only events of this kind: agreement, plan, budget, realization, reporting, organization, policy; or koreksi for corrections")
        @Nullable
        String jenis,

        @Parameter(description = "Page, from 1") @Nullable String halaman) {
    /** What {@code jenis} says for corrections of every kind. */
    public static final String CORRECTIONS = "koreksi";

    /** The filter; refuses what is no month, quarter or kind. */
    TrailFilter filter() {
        TrailFilter filter = TrailFilter.ALL;
        if (isGiven(bulan)) {
            filter = filter.ofMonth(Place.month(bulan));
        } else if (isGiven(triwulan)) {
            filter = filter.ofQuarter(Place.quarter(triwulan));
        }
        if (!isGiven(jenis)) {
            return filter;
        }
        return jenis.equals(CORRECTIONS)
                ? filter.corrections()
                : filter.of(read("jenis", jenis, () -> StoredName.parse(Feature.class, jenis)));
    }

    /** The page, from 1. */
    int page() {
        return isGiven(halaman)
                ? read("halaman", halaman, () -> {
                    int page = Integer.parseInt(halaman);
                    if (page < 1 || page > 1_000_000) {
                        throw new NumberFormatException(halaman);
                    }
                    return page;
                })
                : 1;
    }

    /** The address's filter, for links to other pages of the same trail; begins with an ampersand unless empty. */
    String furtherQuery() {
        StringBuilder query = new StringBuilder();
        if (isGiven(bulan)) {
            query.append("&bulan=").append(bulan);
        }
        if (isGiven(triwulan)) {
            query.append("&triwulan=").append(triwulan);
        }
        if (isGiven(jenis)) {
            query.append("&jenis=").append(jenis);
        }
        return query.toString();
    }

    private static <T> T read(String parameter, String written, Supplier<T> value) {
        try {
            return value.get();
        } catch (InvalidValueException | NumberFormatException e) {
            throw new RefusedException(Refusal.of(PageProblem.FILTER_UNREADABLE, parameter, written)
                    .field(parameter, PageProblem.FILTER_UNREADABLE.messageKey(), parameter, written));
        }
    }

    private static boolean isGiven(@Nullable String parameter) {
        return parameter != null && !parameter.isEmpty();
    }
}
