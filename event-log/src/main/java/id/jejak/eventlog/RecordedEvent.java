package id.jejak.eventlog;

import id.jejak.kernel.language.EventMetadata;
import java.time.Instant;
import java.util.UUID;

/**
 * An event as the log holds it.
 *
 * @param position place in the log, dense from 1; position order is commit order is time order
 * @param recordedAt when it was recorded, by the database's clock; for an imported event the time that its file gave
 * @param eventId identifies the event
 * @param aggregateId whose event it is, such as {@code 73.24.10/pelayanan-umum/2025}
 * @param sequence place among its aggregate's events, dense from 0
 * @param aggregateType what kind of aggregate, such as {@code SectionYear}
 * @param payload the event record, in the shape of its current revision
 * @param metadata who, in which role, through which command
 * @param commandId the command that it came from; every event of a command has the same
 * @param imported whether it came in through the founding import
 */
public record RecordedEvent(
        long position,
        Instant recordedAt,
        UUID eventId,
        String aggregateId,
        long sequence,
        String aggregateType,
        Object payload,
        EventMetadata metadata,
        UUID commandId,
        boolean imported) {}
