package id.jejak.query.projection;

import java.time.LocalDate;

/** The moment whose knowledge is asked for. */
public sealed interface AsOf {
    /** As far as everything is applied. */
    record Now() implements AsOf {}

    /** As recorded up to the end of this day, in the kabupaten's time zone. */
    record EndOfDay(LocalDate date) implements AsOf {}

    /** As recorded up to this event of the log, itself included. */
    record Position(long position) implements AsOf {}
}
