package id.jejak.eventlog;

import java.time.Instant;
import java.util.UUID;

/**
 * What is known of an event without reading what it says.
 *
 * @param position place in the log
 * @param recordedAt when it was recorded
 * @param commandId the command that it came from
 */
public record RecordedHeading(long position, Instant recordedAt, UUID commandId) {}
