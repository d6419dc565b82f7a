package id.jejak.query.address;

import id.jejak.query.projection.AsOf;
import id.jejak.query.projection.ReadMoment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * From where an answer looks: a position of the log, and the day on which it stands there.
 *
 * @param today the day asked for, the day of the event asked for, or the present day; lateness is seen from it
 * @param zone the district's
 */
public record Standpoint(ReadMoment moment, LocalDate today, ZoneId zone) {

    static Standpoint of(ReadMoment moment, Instant now, ZoneId zone) {
        return new Standpoint(moment, day(moment, now, zone), zone);
    }

    private static LocalDate day(ReadMoment moment, Instant now, ZoneId zone) {
        if (moment.asked() instanceof AsOf.EndOfDay day) {
            return day.date();
        }
        if (moment.asked() instanceof AsOf.Position) {
            Instant recordedAt = moment.recordedAt();
            // Before the first event nothing is recorded that a day could matter to.
            return recordedAt == null ? LocalDate.EPOCH : LocalDate.ofInstant(recordedAt, zone);
        }
        return LocalDate.ofInstant(now, zone);
    }

    /** Number of the last event that is known; 0 before the first. */
    public long position() {
        return moment.position();
    }

    /** Whether it was asked for as it is now. */
    public boolean isNow() {
        return moment.asked() instanceof AsOf.Now;
    }

    /** What keeps a link within the same moment: {@code ?per=…}, {@code ?posisi=…}, or nothing for now. */
    public String query() {
        if (moment.asked() instanceof AsOf.EndOfDay day) {
            return "?per=" + day.date();
        }
        return moment.asked() instanceof AsOf.Position at ? "?posisi=" + at.position() : "";
    }

    /** The same for an address that has a query already. */
    public String furtherQuery() {
        return query().replace('?', '&');
    }

    /** For a page's heading; {@code path} is the page's own address without query. */
    public id.jejak.web.page.AsOf heading(String path) {
        if (moment.asked() instanceof AsOf.EndOfDay day) {
            return id.jejak.web.page.AsOf.date(path, day.date(), position(), !moment.finalForEver());
        }
        Instant recordedAt = moment.recordedAt();
        return moment.asked() instanceof AsOf.Position
                ? id.jejak.web.page.AsOf.position(path, position(), recordedAt == null ? null : recordedAt.atZone(zone))
                : id.jejak.web.page.AsOf.latest(path, today, position());
    }

    /** For a JSON answer. */
    public Answer answer() {
        @Nullable LocalDate date = moment.asked() instanceof AsOf.EndOfDay day ? day.date() : null;
        return new Answer(position(), moment.recordedAt(), date, moment.finalForEver());
    }

    /**
     * The moment that an answer rests on.
     *
     * @param position number of the last event that is known
     * @param recordedAt when it was recorded; null before the first event
     * @param asOfDate the day asked for; null when an event number was asked for, or now
     * @param finalForEver whether the same address answers the same for ever
     */
    public record Answer(
            long position,
            @Nullable Instant recordedAt,
            @Nullable LocalDate asOfDate,
            boolean finalForEver) {}
}
