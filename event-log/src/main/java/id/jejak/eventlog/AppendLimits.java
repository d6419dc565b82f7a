package id.jejak.eventlog;

import java.time.Duration;

/**
 * How much a node's writer takes on at once. A single command above a batch's bounds is appended alone.
 *
 * @param queuedCommands how many commands wait at most before the log says that it is busy
 * @param batchCommands commands in one commit
 * @param batchEvents events in one commit
 * @param batchBytes payload and metadata in one commit
 * @param resendFor how long batches are sent again after a broken connection; past that, each is tried once
 * @param lockTimeout how long an append waits for other nodes' appends
 * @param statementTimeout how long an append may take, with its waiting
 * @param socketTimeout how long the network may stay silent
 */
public record AppendLimits(
        int queuedCommands,
        int batchCommands,
        int batchEvents,
        long batchBytes,
        Duration resendFor,
        Duration lockTimeout,
        Duration statementTimeout,
        Duration socketTimeout) {

    /** 4096 waiting; 256 commands, 1000 events, 4 MiB a batch; resend for 15 s; time-outs of 2, 5 and 10 s. */
    public static AppendLimits standard() {
        return new AppendLimits(
                4096,
                256,
                1000,
                4L << 20,
                Duration.ofSeconds(15),
                Duration.ofSeconds(2),
                Duration.ofSeconds(5),
                Duration.ofSeconds(10));
    }
}
