package id.jejak.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.eventlog.StoryEvent.LineAdded;
import id.jejak.eventlog.StoryEvent.StoryBegun;
import id.jejak.eventlog.testing.TestLog;
import id.jejak.eventlog.testing.TestPostgres;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Axon's commands and aggregates over the real log. */
class LogStorageEngineTest {
    private static final String TALE = "73.24.10/hikayat/2025";
    private static final Runnable NOTHING = () -> {};

    private final TestPostgres.Database database = TestPostgres.freshDatabase();
    private final TestLog log = new TestLog(database, Story.SERIALIZER);
    private final LogStorageEngine engine = new LogStorageEngine(log.appender(), log.reader(), Story.SERIALIZER);
    private final LogEventStore store = new LogEventStore(engine, log.signal());
    private final SimpleCommandBus commands = SimpleCommandBus.builder().build();
    private final List<AppendReceipt> receipts = new ArrayList<>();

    @BeforeEach
    void wire() {
        EventSourcingRepository<Tale> tales =
                EventSourcingRepository.builder(Tale.class).eventStore(store).build();
        AggregateAnnotationCommandHandler.<Tale>builder()
                .aggregateType(Tale.class)
                .repository(tales)
                .build()
                .subscribe(commands);
        // Everything that a command carries, also what the log keeps elsewhere or not at all.
        SimpleCorrelationDataProvider carriedOver = new SimpleCorrelationDataProvider(
                "actor", "actorName", "role", "correlationId", "commandId", "commandDigest", "importedRecordingTime");
        commands.registerHandlerInterceptor((unitOfWork, chain) -> {
            unitOfWork.registerCorrelationDataProvider(carriedOver);
            unitOfWork.afterCommit(
                    done -> Optional.ofNullable(done.<AppendReceipt>getResource(LogStorageEngine.RECEIPT))
                            .ifPresent(receipts::add));
            return chain.proceed();
        });
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void appends_a_command_in_one_go_and_leaves_the_receipt() {
        UUID commandId = UUID.randomUUID();
        send(new Tale.Begin(TALE, TALE));
        Object lines = send(commandId, "ab", new Tale.AddLines(TALE, 3, NOTHING));

        assertThat(lines).isEqualTo(3);
        assertThat(log.reader().ofAggregate(TALE))
                .extracting(RecordedEvent::payload)
                .containsExactly(
                        new StoryBegun(TALE),
                        new LineAdded(1, "baris"),
                        new LineAdded(2, "baris"),
                        new LineAdded(3, "baris"));
        RecordedEvent last = log.reader().at(4);
        assertThat(receipts.get(1)).isEqualTo(new AppendReceipt(commandId, 2, 4, last.recordedAt(), TALE, 3));
        assertThat(last.commandId()).isEqualTo(commandId);
        assertThat(last.metadata()).isEqualTo(Story.metadata(commandId));
        assertThat(log.reader().command(commandId).orElseThrow().digest())
                .isEqualTo(HexFormat.of().parseHex("ab"));
    }

    @Test
    void answers_a_duplicate_with_the_first_outcome_and_records_nothing() {
        UUID commandId = UUID.randomUUID();
        send(new Tale.Begin(TALE, TALE));
        send(commandId, "ab", new Tale.AddLines(TALE, 2, NOTHING));

        assertThatThrownBy(() -> send(commandId, "cd", new Tale.AddLines(TALE, 1, NOTHING)))
                .isInstanceOfSatisfying(DuplicateCommandException.class, e -> {
                    assertThat(e.firstOutcome().first()).isEqualTo(2);
                    assertThat(e.firstOutcome().last()).isEqualTo(3);
                    assertThat(e.firstOutcome().digest())
                            .isEqualTo(HexFormat.of().parseHex("ab"));
                });
        assertThat(log.reader().head()).isEqualTo(3);
        assertThat(send(new Tale.AddLines(TALE, 1, NOTHING))).isEqualTo(3);
    }

    @Test
    void refuses_what_was_decided_on_an_older_version() {
        send(new Tale.Begin(TALE, TALE));
        Runnable meanwhile = () -> log.append(TALE, "Tale", new LineAdded(1, "dari simpul lain"));

        assertThatThrownBy(() -> send(new Tale.AddLines(TALE, 1, meanwhile)))
                .isInstanceOf(ConcurrencyException.class)
                .hasMessageContaining("version 1");
        assertThatThrownBy(() -> send(new Tale.Begin(TALE, TALE))).isInstanceOf(AggregateStreamCreationException.class);
        assertThat(log.reader().head()).isEqualTo(2);
    }

    @Test
    void records_nothing_when_something_fails_while_the_commit_is_prepared() {
        send(new Tale.Begin(TALE, TALE));
        Runnable failing = () -> CurrentUnitOfWork.get().root().onPrepareCommit(unitOfWork -> {
            throw new IllegalStateException("too late");
        });

        assertThatThrownBy(() -> send(new Tale.AddLines(TALE, 1, failing))).isInstanceOf(IllegalStateException.class);
        assertThat(log.reader().head()).isEqualTo(1);
    }

    @Test
    void refuses_an_event_that_nobody_answers_for() {
        assertThatThrownBy(() -> dispatch(new GenericCommandMessage<>(new Tale.Begin(TALE, TALE), Map.of())))
                .hasMessageContaining("actor");
        assertThat(log.reader().head()).isZero();
    }

    @Test
    void imports_under_the_time_that_the_command_carries() {
        Instant february = Instant.parse("2025-02-03T02:00:00Z");
        Map<String, String> metadata = metadata(UUID.randomUUID(), "ab");
        metadata.put(LogStorageEngine.IMPORTED_RECORDING_TIME, february.toString());
        dispatch(new GenericCommandMessage<>(new Tale.Begin(TALE, TALE), metadata));

        assertThat(log.reader().at(1).imported()).isTrue();
        assertThat(engine.readEvents(TALE, 0).next().getTimestamp()).isEqualTo(february);
    }

    @Test
    void hands_out_long_streams_with_the_recorded_time() {
        send(new Tale.Begin(TALE, TALE));
        send(new Tale.AddLines(TALE, 700, NOTHING));
        send(new Tale.AddLines(TALE, 500, NOTHING));
        Instant recordedAt = log.reader().at(701).recordedAt();

        assertThat(engine.readEvents(TALE, 0).asStream())
                .extracting(DomainEventMessage::getSequenceNumber)
                .hasSize(1201)
                .isSorted();
        assertThat(engine.readEvents(TALE, 700).next().getTimestamp()).isEqualTo(recordedAt);
        List<? extends TrackedEventMessage<?>> tracked =
                engine.readEvents(new GlobalSequenceTrackingToken(1), false).toList();
        assertThat(tracked).hasSize(1200);
        assertThat(tracked.get(699).getTimestamp()).isEqualTo(recordedAt);
        assertThat(engine.lastSequenceNumberFor(TALE)).contains(1200L);
        assertThat(engine.lastSequenceNumberFor("elsewhere")).isEmpty();
        assertThat(engine.createHeadToken()).isEqualTo(new GlobalSequenceTrackingToken(1201));
        assertThat(engine.createTokenAt(recordedAt)).isEqualTo(new GlobalSequenceTrackingToken(1));
        assertThat(engine.createTokenAt(recordedAt.plusNanos(1000))).isEqualTo(new GlobalSequenceTrackingToken(701));
    }

    @Test
    void an_aggregate_that_another_node_changed_is_read_on_from_where_it_was_known() {
        send(new Tale.Begin(TALE, TALE));
        send(new Tale.AddLines(TALE, 2, NOTHING));
        List<? extends DomainEventMessage<?>> known =
                engine.readEvents(TALE, 0).asStream().toList();
        try (TestLog otherNode = new TestLog(database, Story.SERIALIZER)) {
            otherNode.append(TALE, "Tale", new LineAdded(3, "elsewhere"));
        }

        List<? extends DomainEventMessage<?>> now =
                engine.readEvents(TALE, 0).asStream().toList();
        assertThat(now).hasSize(4);
        assertThat(now.get(3).getPayload()).isEqualTo(new LineAdded(3, "elsewhere"));
        for (int i = 0; i < known.size(); i++) {
            assertThat(now.get(i)).isSameAs(known.get(i));
        }
        send(new Tale.AddLines(TALE, 1, NOTHING));
        assertThat(log.reader().lastSequenceOf(TALE)).contains(4L);
    }

    @Test
    void starts_a_stream_where_a_replay_stands() {
        send(new Tale.Begin(TALE, TALE));
        send(new Tale.AddLines(TALE, 2, NOTHING));
        var replay =
                ReplayToken.createReplayToken(new GlobalSequenceTrackingToken(3), new GlobalSequenceTrackingToken(1));

        try (var stream = store.openStream(replay)) {
            assertThat(stream.peek().orElseThrow().trackingToken()).isEqualTo(new GlobalSequenceTrackingToken(2));
        }
    }

    private Object send(Object command) {
        return send(UUID.randomUUID(), "00", command);
    }

    private Object send(UUID commandId, String digest, Object command) {
        return dispatch(new GenericCommandMessage<>(command, metadata(commandId, digest)));
    }

    private static Map<String, String> metadata(UUID commandId, String digest) {
        Map<String, String> metadata =
                new LinkedHashMap<>(Story.metadata(commandId).toMap());
        metadata.put(LogStorageEngine.COMMAND_DIGEST, digest);
        return metadata;
    }

    private Object dispatch(CommandMessage<Object> command) {
        FutureCallback<Object, Object> answer = new FutureCallback<>();
        commands.dispatch(command, answer);
        CommandResultMessage<?> result = answer.getResult();
        if (result.isExceptional()) {
            throw (RuntimeException) result.exceptionResult();
        }
        return result.getPayload();
    }
}
