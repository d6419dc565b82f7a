package id.jejak.eventlog;

import id.jejak.kernel.language.EventMetadata;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * Axon's storage engine over the event log. Events are staged while a unit of work prepares its commit and appended at
 * once in its root's commit: nothing can fail after they are in the log, so no transaction manager and no other commit
 * handler may stand beside it. There are no snapshots.
 *
 * <p>The commit fails, and so rolls the unit of work back, with {@link DuplicateCommandException}, Axon's
 * {@link ConcurrencyException} or {@link AggregateStreamCreationException}, or what
 * {@link EventAppender#append} fails with.
 */
public final class LogStorageEngine implements EventStorageEngine {
    /** Metadata of the command: its id, a UUID as text. Without it a new id is made, and a resend goes unnoticed. */
    public static final String COMMAND_ID = "commandId";

    /** Metadata of the command: digest of its request, in hexadecimal. */
    public static final String COMMAND_DIGEST = "commandDigest";

    /** Metadata of the command, in a founding import only: the recording time, an ISO-8601 instant. */
    public static final String IMPORTED_RECORDING_TIME = "importedRecordingTime";

    /** Resource of the root unit of work after its commit: the {@link AppendReceipt}; absent when nothing was appended. */
    public static final String RECEIPT = AppendReceipt.class.getName();

    private static final String STAGED = LogStorageEngine.class.getName() + ".staged";
    private static final int TRACKED_PAGE_EVENTS = 500;
    private static final byte[] NO_DIGEST = {};
    /**
     * Some 2 kB each. An aggregate is read whole after each roll-back: whenever another node overtook a decision, and
     * whenever a rule refused one.
     */
    private static final long MOST_REMEMBERED_EVENTS = 50_000;

    private final EventAppender appender;
    private final EventLogReader reader;
    private final EventSerializer serializer;
    private final RememberedStreams<DomainEventMessage<?>> remembered;

    /** Writes through the node's appender, reads through a reader that sees the whole log. */
    public LogStorageEngine(EventAppender appender, EventLogReader reader, EventSerializer serializer) {
        this.appender = appender;
        this.reader = reader;
        this.serializer = serializer;
        this.remembered = new RememberedStreams<>(reader, MOST_REMEMBERED_EVENTS, LogStorageEngine::message);
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        if (!CurrentUnitOfWork.isStarted()) {
            Staged alone = Staged.of(events.get(0).getMetaData(), TimeOrderedIds.next());
            stage(events, alone);
            append(alone);
            return;
        }
        UnitOfWork<?> root = CurrentUnitOfWork.get().root();
        Staged staged = root.getOrComputeResource(STAGED, key -> {
            Message<?> command = root.getMessage();
            root.onCommit(unitOfWork -> unitOfWork.resources().put(RECEIPT, append(staged(unitOfWork))));
            return Staged.of(command == null ? MetaData.emptyInstance() : command.getMetaData(), TimeOrderedIds.next());
        });
        stage(events, staged);
    }

    private static Staged staged(UnitOfWork<?> root) {
        return root.getResource(STAGED);
    }

    private void stage(List<? extends EventMessage<?>> events, Staged staged) {
        for (EventMessage<?> event : events) {
            if (!(event instanceof DomainEventMessage<?> domainEvent)) {
                throw new IllegalArgumentException("Only aggregates record events: "
                        + event.getPayloadType().getName());
            }
            staged.events.add(serializer.newEvent(
                    UUID.fromString(event.getIdentifier()),
                    domainEvent.getAggregateIdentifier(),
                    domainEvent.getSequenceNumber(),
                    domainEvent.getType(),
                    event.getPayload(),
                    metadata(event.getMetaData(), staged.commandId)));
        }
    }

    private static EventMetadata metadata(MetaData given, UUID commandId) {
        Map<String, Object> all = new LinkedHashMap<>(given);
        all.put(COMMAND_ID, commandId);
        return EventMetadata.fromMap(all);
    }

    private AppendReceipt append(Staged staged) {
        AppendOutcome outcome = outcome(
                staged.commandId,
                appender.append(new AppendRequest(
                        staged.commandId, staged.commandDigest, staged.events, staged.importedRecordingTime)));
        if (outcome instanceof AppendOutcome.Duplicate duplicate) {
            throw new DuplicateCommandException(staged.commandId, duplicate);
        }
        if (outcome instanceof AppendOutcome.Conflict conflict) {
            throw conflict(conflict);
        }
        AppendOutcome.Appended appended = (AppendOutcome.Appended) outcome;
        NewEvent last = staged.events.get(staged.events.size() - 1);
        return new AppendReceipt(
                staged.commandId,
                appended.first(),
                appended.last(),
                appended.recordedAt(),
                last.aggregateId(),
                last.sequence());
    }

    private static AppendOutcome outcome(UUID commandId, CompletableFuture<AppendOutcome> append) {
        try {
            return append.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OutcomeUnknownException(commandId, e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new EventLogException("Append of command " + commandId, e);
        }
    }

    private static RuntimeException conflict(AppendOutcome.Conflict conflict) {
        String message = conflict.aggregateId() + " is at version " + (conflict.actualSequence() - 1)
                + ", the command was decided at " + (conflict.expectedSequence() - 1);
        return conflict.expectedSequence() == 0
                ? new AggregateStreamCreationException(message)
                : new ConcurrencyException(message);
    }

    @Override
    public DomainEventStream readEvents(String aggregateId, long firstSequence) {
        List<DomainEventMessage<?>> all = remembered.of(aggregateId);
        int first = (int) Math.min(firstSequence, all.size());
        return DomainEventStream.of(all.subList(first, all.size()));
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(TrackingToken trackingToken, boolean mayBlock) {
        long start = LogEventStream.position(trackingToken);
        return Stream.iterate(
                        trackedAfter(start, TRACKED_PAGE_EVENTS),
                        page -> !page.isEmpty(),
                        page -> page.size() < TRACKED_PAGE_EVENTS
                                ? List.of()
                                : trackedAfter(
                                        LogEventStream.position(
                                                page.get(page.size() - 1).trackingToken()),
                                        TRACKED_PAGE_EVENTS))
                .flatMap(List::stream);
    }

    List<TrackedEventMessage<?>> trackedAfter(long position, int limit) {
        List<TrackedEventMessage<?>> messages = new ArrayList<>();
        for (RecordedEvent event : reader.after(position, limit)) {
            messages.add(new GenericTrackedDomainEventMessage<>(
                    new GlobalSequenceTrackingToken(event.position()), message(event)));
        }
        return messages;
    }

    private static DomainEventMessage<?> message(RecordedEvent event) {
        return new GenericDomainEventMessage<>(
                event.aggregateType(),
                event.aggregateId(),
                event.sequence(),
                event.payload(),
                MetaData.from(event.metadata().toMap()),
                event.eventId().toString(),
                event.recordedAt());
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateId) {
        return reader.lastSequenceOf(aggregateId);
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(reader.head());
    }

    @Override
    public TrackingToken createTokenAt(Instant moment) {
        return new GlobalSequenceTrackingToken(reader.searchPosition(moment));
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateId) {
        return Optional.empty();
    }

    /** Refused: aggregates are short and cached. */
    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("The event log keeps no snapshots");
    }

    private static final class Staged {
        private final UUID commandId;
        private final byte[] commandDigest;
        private final @Nullable Instant importedRecordingTime;
        private final List<NewEvent> events = new ArrayList<>();

        private Staged(UUID commandId, byte[] commandDigest, @Nullable Instant importedRecordingTime) {
            this.commandId = commandId;
            this.commandDigest = commandDigest;
            this.importedRecordingTime = importedRecordingTime;
        }

        static Staged of(MetaData metadata, UUID newId) {
            Object id = metadata.get(COMMAND_ID);
            Object digest = metadata.get(COMMAND_DIGEST);
            Object time = metadata.get(IMPORTED_RECORDING_TIME);
            return new Staged(
                    id == null ? newId : UUID.fromString(id.toString()),
                    digest == null ? NO_DIGEST : HexFormat.of().parseHex(digest.toString()),
                    time == null ? null : Instant.parse(time.toString()));
        }
    }
}
