package id.jejak.eventlog;

import java.time.Instant;
import java.util.UUID;

/**
 * The first answer to a command that is in the log.
 *
 * @param commandId the command
 * @param digest of its request; empty when there was none
 * @param firstPosition position of its first event
 * @param lastPosition position of its last event
 * @param recordedAt recording time of all of them
 * @param aggregateId aggregate of its last event
 * @param lastSequence that event's sequence number
 */
public record RecordedCommand(
        UUID commandId,
        byte[] digest,
        long firstPosition,
        long lastPosition,
        Instant recordedAt,
        String aggregateId,
        long lastSequence) {}
