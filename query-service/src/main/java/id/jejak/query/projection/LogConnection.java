package id.jejak.query.projection;

import id.jejak.eventlog.EventLogReader;
import id.jejak.eventlog.LogSignal;
import id.jejak.eventlog.LogSignalRelay;
import org.jspecify.annotations.Nullable;

/**
 * The read side's way to the log.
 *
 * @param reader sees the whole log
 * @param signal says when it may have grown
 * @param relay brings the signal from other nodes; null where somebody else in this process does
 */
public record LogConnection(
        EventLogReader reader, LogSignal signal, @Nullable LogSignalRelay relay) implements AutoCloseable {
    @Override
    public void close() throws InterruptedException {
        if (relay != null) {
            relay.close();
        }
    }
}
