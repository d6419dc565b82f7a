package id.jejak.eventlog;

import java.util.UUID;

/**
 * An event to be appended, in the bytes that will be stored; {@link EventSerializer#newEvent} makes one.
 *
 * @param eventId identifies the event; time-ordered ids keep the index small
 * @param aggregateId whose event it is
 * @param sequence the place among the aggregate's events that it must get, from 0
 * @param aggregateType what kind of aggregate
 * @param payloadType stored name of the event
 * @param payloadRevision revision of the payload's shape
 * @param payload JSON in UTF-8
 * @param metadata JSON object of text values in UTF-8
 */
public record NewEvent(
        UUID eventId,
        String aggregateId,
        long sequence,
        String aggregateType,
        String payloadType,
        int payloadRevision,
        byte[] payload,
        byte[] metadata) {

    /** About what it takes on its way to the database. */
    int sizeBytes() {
        return payload.length + metadata.length;
    }
}
