package id.jejak.command.api;

import id.jejak.command.dispatch.Accepted;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an accepted command is answered with; a resend gets the same, but for {@code duplicate}.
 *
 * @param aggregate whose stream changed
 * @param version its new version, for the next {@code If-Match}
 * @param position of the last event in the log
 * @param recordedAt recording time, by the database's clock
 * @param duplicate whether an earlier sending recorded it
 * @param page address of the page that shows it, null where there is none
 */
public record CommandAnswer(
        String aggregate,
        long version,
        long position,
        Instant recordedAt,
        boolean duplicate,
        @Nullable String page) {

    static CommandAnswer of(Accepted accepted, @Nullable String page) {
        return new CommandAnswer(
                accepted.aggregate(),
                accepted.version(),
                accepted.position(),
                accepted.recordedAt(),
                accepted.duplicate(),
                page == null ? null : page + "?setelah=" + accepted.position());
    }
}
