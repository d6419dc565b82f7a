package id.jejak.web.page;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The moment whose knowledge a page shows, for its heading.
 *
 * @param path the page's own address without query, to which the "as of" control comes back
 * @param date the day up to whose end records count; null where a position was asked for
 * @param position the last record that the page rests on, 0 for none
 * @param recordedAt when that record was made, on the wall clock of the district; null where a day was asked for, or
 *     before the first record
 * @param latest whether neither day nor position was asked for
 * @param provisional whether more records can still come in for that moment (today), so that it is not final
 */
public record AsOf(
        String path,
        @Nullable LocalDate date,
        long position,
        @Nullable ZonedDateTime recordedAt,
        boolean latest,
        boolean provisional) {

    /** The newest state, which is never final. */
    public static AsOf latest(String path, LocalDate today, long position) {
        return new AsOf(path, today, position, null, true, true);
    }

    /** The state at the end of a day. */
    public static AsOf date(String path, LocalDate date, long position, boolean provisional) {
        return new AsOf(path, date, position, null, false, provisional);
    }

    /** The state right after a record, which is final; {@code recordedAt} is null before the first one. */
    public static AsOf position(String path, long position, @Nullable ZonedDateTime recordedAt) {
        return new AsOf(path, null, position, recordedAt, false, false);
    }
}
