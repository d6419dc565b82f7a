package id.jejak.web.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The moment whose knowledge a page shows, for its heading.
 *
 * @param path the page's own address without query, to which the "as of" control comes back
 * @param date the day up to whose end records count; null where a position was asked for
 * @param position the last record that the page rests on, 0 for none
 * @param latest whether neither day nor position was asked for
 * @param provisional whether more records can still come in for that moment (today), so that it is not final
 */
public record AsOf(String path, @Nullable LocalDate date, long position, boolean latest, boolean provisional) {

    /** The newest state, which is never final. */
    public static AsOf latest(String path, LocalDate today, long position) {
        return new AsOf(path, today, position, true, true);
    }

    /** The state at the end of a day. */
    public static AsOf date(String path, LocalDate date, long position, boolean provisional) {
        return new AsOf(path, date, position, false, provisional);
    }

    /** The state right after a record, which is final. */
    public static AsOf position(String path, long position) {
        return new AsOf(path, null, position, false, false);
    }
}
