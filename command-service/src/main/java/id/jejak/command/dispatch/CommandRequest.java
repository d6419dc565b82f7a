package id.jejak.command.dispatch;

import id.jejak.command.rule.JejakCommand;
import id.jejak.kernel.trail.Actor;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A command on its way to being decided.
 *
 * @param command what is asked
 * @param actor who asks
 * @param key what the client calls this attempt
 * @param digest of the request as it arrived
 * @param expectedVersion the aggregate's last sequence number that the person was shown; null to skip the check
 * @param importedRecordingTime in a founding import the moment that its file gives; null for a live command
 */
public record CommandRequest(
        JejakCommand command,
        Actor actor,
        IdempotencyKey key,
        RequestDigest digest,
        @Nullable Long expectedVersion,
        @Nullable Instant importedRecordingTime) {

    /** A live command. */
    public static CommandRequest live(
            JejakCommand command,
            Actor actor,
            IdempotencyKey key,
            RequestDigest digest,
            @Nullable Long expectedVersion) {
        return new CommandRequest(command, actor, key, digest, expectedVersion, null);
    }

    /** A command of the founding import, to be recorded as of the moment that its file gives. */
    public static CommandRequest imported(
            JejakCommand command, Actor actor, IdempotencyKey key, RequestDigest digest, Instant recordingTime) {
        return new CommandRequest(command, actor, key, digest, null, recordingTime);
    }

    /** The command's name in addresses and in the trail, such as {@code record-monthly-realization}. */
    public String name() {
        return JejakCommand.nameOf(command.getClass());
    }

    UUID commandId() {
        return key.commandId(actor);
    }
}
