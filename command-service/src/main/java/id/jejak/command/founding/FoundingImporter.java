package id.jejak.command.founding;

import id.jejak.command.dispatch.Accepted;
import id.jejak.command.dispatch.CommandDispatcher;
import id.jejak.command.dispatch.CommandRequest;
import id.jejak.command.dispatch.IdempotencyKey;
import id.jejak.command.dispatch.RequestDigest;
import id.jejak.command.rule.JejakCommand;
import id.jejak.command.wire.CommandCatalogue;
import id.jejak.command.wire.CommandJson;
import id.jejak.eventlog.FoundingImport;
import java.nio.charset.StandardCharsets;

/** Takes a founding history in and shuts the door behind it. */
public final class FoundingImporter {
    private final CommandDispatcher dispatcher;
    private final FoundingImport door;

    /** Sends every command of a history through a dispatcher; the door is the log's. */
    public FoundingImporter(CommandDispatcher dispatcher, FoundingImport door) {
        this.dispatcher = dispatcher;
        this.door = door;
    }

    /**
     * Imports a history whole and concludes the founding. Run again after an interruption it goes on where it stopped.
     *
     * @return how many commands were recorded, now and by earlier runs
     * @throws FoundingException at the first line that is refused
     * @throws IllegalStateException when the door is shut: something was recorded live, or the founding was concluded
     */
    public Summary run(FoundingHistory history) {
        if (!door.isOpen()) {
            throw new IllegalStateException(
                    "Nothing can be imported any more: the founding was concluded, or something was recorded live.");
        }
        int recorded = 0;
        int recordedBefore = 0;
        for (FoundingEntry entry : history.inOrder()) {
            if (take(entry).duplicate()) {
                recordedBefore++;
            } else {
                recorded++;
            }
        }
        door.conclude();
        return new Summary(recorded, recordedBefore);
    }

    private Accepted take(FoundingEntry entry) {
        try {
            Class<? extends JejakCommand> type = CommandCatalogue.classOf(entry.command())
                    .orElseThrow(() -> new IllegalArgumentException("there is no command " + entry.command()));
            byte[] body = entry.body().toString().getBytes(StandardCharsets.UTF_8);
            return dispatcher.dispatch(CommandRequest.imported(
                    CommandJson.read(type, entry.body()),
                    entry.actor(),
                    new IdempotencyKey(entry.key()),
                    RequestDigest.of(entry.command(), body),
                    entry.at()));
        } catch (RuntimeException e) {
            throw new FoundingException(entry.file(), entry.line(), e.toString(), e);
        }
    }

    /** How many commands an import recorded, and how many of them an earlier run had recorded already. */
    public record Summary(int recorded, int recordedBefore) {}
}
