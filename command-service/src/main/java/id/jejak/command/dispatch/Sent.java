package id.jejak.command.dispatch;

import id.jejak.kernel.trail.Actor;
import java.util.UUID;

/** What was asked, by whom, of which aggregate. */
record Sent(UUID commandId, String name, String target, Actor actor, RequestDigest digest) {
    static Sent of(CommandRequest request, String target) {
        return new Sent(request.commandId(), request.name(), target, request.actor(), request.digest());
    }
}
