package id.jejak.command.dispatch;

import id.jejak.kernel.trail.Actor;
import java.util.UUID;

/**
 * A command that was refused, as it is kept.
 *
 * @param commandId its identity; the same one may be refused again and later be accepted
 * @param command its name, such as {@code record-monthly-realization}
 * @param target the aggregate it was meant for
 * @param actor who sent it
 * @param code the rule that refused it
 * @param status HTTP status of the answer, 400 to 499
 * @param detail the rule and its numbers in Indonesian, as the person read them
 * @param digest of the request
 */
public record RefusedCommand(
        UUID commandId,
        String command,
        String target,
        Actor actor,
        String code,
        int status,
        String detail,
        RequestDigest digest) {}
