package id.jejak.command.rule;

import id.jejak.kernel.trail.Actor;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a command comes with beside its own fields: it travels as metadata under {@link #KEY}.
 *
 * @param actor who asks
 * @param at when it was asked; an imported command's moment is the one that its file gives
 * @param today the date of that moment in the kabupaten's time zone
 * @param imported whether the founding import speaks, which alone may say that its source states nothing
 * @param expectedVersion the last sequence number that the person was shown; null to skip the check
 */
public record CommandContext(
        Actor actor,
        Instant at,
        LocalDate today,
        boolean imported,
        @Nullable Long expectedVersion) {
    /** Metadata key of the context. */
    public static final String KEY = "command-context";
}
