package id.jejak.eventlog;

import java.time.Instant;

/** What the log answers for one command. */
public sealed interface AppendOutcome {

    /** Recorded, durable and visible, at these positions (both included) and with this recording time. */
    record Appended(long first, long last, Instant recordedAt) implements AppendOutcome {}

    /**
     * The command id was recorded before, by somebody else's attempt: nothing was recorded now. Positions, time and
     * request digest are those of then.
     */
    record Duplicate(long first, long last, Instant recordedAt, byte[] digest) implements AppendOutcome {}

    /**
     * The events do not continue their aggregate: nothing was recorded.
     *
     * @param aggregateId the first such aggregate
     * @param expectedSequence the sequence number that the command's first event of it carries
     * @param actualSequence the one that is next in the log
     */
    record Conflict(String aggregateId, long expectedSequence, long actualSequence) implements AppendOutcome {}
}
