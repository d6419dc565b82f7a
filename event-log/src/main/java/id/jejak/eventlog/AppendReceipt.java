package id.jejak.eventlog;

import java.time.Instant;
import java.util.UUID;

/**
 * Where a command's events stand in the log.
 *
 * @param commandId the command
 * @param first position of its first event
 * @param last position of its last event
 * @param recordedAt recording time of all of them
 * @param aggregateId aggregate of its last event
 * @param lastSequence that aggregate's version after the command
 */
public record AppendReceipt(
        UUID commandId, long first, long last, Instant recordedAt, String aggregateId, long lastSequence) {}
