package id.jejak.eventlog;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;

/** A command on its way into the log, with whoever waits for its outcome. Used by the writer's thread alone. */
final class WaitingAppend {
    final AppendRequest request;
    final long sizeBytes;
    final long queuedNanos;
    final CompletableFuture<AppendOutcome> outcome = new CompletableFuture<>();

    /** It was sent over a connection that then broke: nobody knows what became of it. */
    boolean maybeRecorded;

    WaitingAppend(AppendRequest request, long queuedNanos) {
        this.request = request;
        this.sizeBytes = request.sizeBytes();
        this.queuedNanos = queuedNanos;
    }

    /** Nothing more is tried: not recorded, unless nobody knows. */
    void giveUp(String why, Throwable cause) {
        outcome.completeExceptionally(
                maybeRecorded
                        ? new OutcomeUnknownException(request.commandId(), cause)
                        : new LogBusyException(why + "; command " + request.commandId() + " is not recorded", cause));
    }

    /** The database will not take it: not recorded, unless an earlier sending of it broke off. */
    void refuse(SQLException error) {
        outcome.completeExceptionally(
                maybeRecorded
                        ? new OutcomeUnknownException(request.commandId(), error)
                        : DatabaseError.exception("Append of command " + request.commandId(), error));
    }
}
