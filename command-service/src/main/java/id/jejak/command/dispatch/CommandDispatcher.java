package id.jejak.command.dispatch;

import id.jejak.command.rule.CommandContext;
import id.jejak.command.rule.JudgingCommand;
import id.jejak.command.rule.RuleViolation;
import id.jejak.command.rule.StalePart;
import id.jejak.eventlog.DuplicateCommandException;
import id.jejak.eventlog.EventLogReader;
import id.jejak.eventlog.LogStorageEngine;
import id.jejak.eventlog.LogUnreachableException;
import id.jejak.eventlog.RecordedCommand;
import id.jejak.eventlog.RecordedEvent;
import id.jejak.kernel.trail.Actor;
import id.jejak.web.problem.Refusal;
import id.jejak.web.problem.RefusedException;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * Has each command decided and recorded once, however often it is sent. Nobody looks for a resend beforehand: the log
 * finds one that is accepted again, and one that is refused is looked for before that is said. A decision that another
 * one overtook is made anew. Only accepted commands are remembered as sent: a refused one is kept for the trail, and
 * decided anew when it comes again.
 */
public final class CommandDispatcher {
    private final CommandBus bus;
    private final EventLogReader log;
    private final CommandRefusals refusals;
    private final CommandMetrics metrics;
    private final Clock clock;
    private final ZoneId zone;
    private final int mostAttempts;
    private final Duration longestDecision;

    /**
     * Sends over a bus that carries the {@link CommandTrail}.
     *
     * @param log sees the whole log
     * @param zone of the kabupaten, in which a moment has its date
     * @param mostAttempts how often a command is decided before it is answered with "busy"; at least 1
     * @param longestDecision after which it is not decided anew, however often it was
     */
    public CommandDispatcher(
            CommandBus bus,
            EventLogReader log,
            CommandRefusals refusals,
            MeterRegistry registry,
            Clock clock,
            ZoneId zone,
            int mostAttempts,
            Duration longestDecision) {
        this.bus = bus;
        this.log = log;
        this.refusals = refusals;
        this.metrics = new CommandMetrics(registry);
        this.clock = clock;
        this.zone = zone;
        this.mostAttempts = mostAttempts;
        this.longestDecision = longestDecision;
    }

    /**
     * Answers once the command is durably recorded, now or by an earlier sending.
     *
     * @throws RefusedException with 422 (a rule, or the key was used for another request), 412 (the part that it edits
     *     changed meanwhile), 404 (no such aggregate), or 503 (busy, or the outcome is unknown)
     */
    public Accepted dispatch(CommandRequest request) {
        Timer.Sample sample = metrics.started();
        String outcome = "failed";
        try {
            Accepted accepted = decided(request);
            outcome = accepted.duplicate() ? "duplicate" : "accepted";
            return accepted;
        } catch (RefusedException refused) {
            outcome = CommandRefusals.outcomeOf(refused.refusal());
            throw refused;
        } catch (LogUnreachableException unreachable) {
            // Not even whether an earlier sending of it is recorded could be looked up.
            RefusedException unknown = refusals.unknown(unreachable);
            outcome = CommandRefusals.outcomeOf(unknown.refusal());
            throw unknown;
        } finally {
            metrics.answered(sample, request.name(), outcome);
        }
    }

    private Accepted decided(CommandRequest request) {
        Sent sent = Sent.of(request, CommandTargets.of(request.command()));
        @Nullable Long expectedVersion;
        try {
            expectedVersion = expectedVersion(request, sent.target());
        } catch (RuleViolation ahead) {
            return refusedUnlessRecorded(sent, ahead);
        }
        return dispatched(sent, message(request, expectedVersion));
    }

    /**
     * The version that the sender was shown. Who judges a document was shown no more than it tells, whatever version the
     * form was opened at; imported judgements come from sources that know of no positions.
     */
    private @Nullable Long expectedVersion(CommandRequest request, String target) {
        Long expected = request.expectedVersion();
        if (request.importedRecordingTime() != null || !(request.command() instanceof JudgingCommand judging)) {
            return expected;
        }
        judging.refuseAhead(log.head());
        List<RecordedEvent> shown = log.ofAggregate(target, judging.shown().position());
        long version = shown.isEmpty() ? -1 : shown.get(shown.size() - 1).sequence();
        return expected == null ? version : Math.min(expected, version);
    }

    private Accepted dispatched(Sent sent, CommandMessage<?> message) {
        long deadline = System.nanoTime() + longestDecision.toNanos();
        for (int attempt = 1; attempt == 1 || attempt <= mostAttempts && System.nanoTime() < deadline; attempt++) {
            CommandTrail.Receipt receipt = new CommandTrail.Receipt();
            RuntimeException thrown = decide(message.andMetaData(receipt.asMetadata()));
            if (thrown == null) {
                return Accepted.of(receipt.of(sent.name()));
            }
            if (thrown instanceof DuplicateCommandException duplicate) {
                return firstAnswer(sent, recorded(duplicate.commandId()));
            }
            if (!(thrown instanceof ConcurrencyException || thrown instanceof AggregateStreamCreationException)) {
                return refusedUnlessRecorded(sent, thrown);
            }
            metrics.conflict();
        }
        throw new RefusedException(refusals.busy());
    }

    /**
     * A refusal may rest on an aggregate that was kept in memory while another node changed it. Unlike what is accepted,
     * it meets no conflict in the log; but its roll-back took the aggregate out of the cache, so the second one counts.
     */
    private @Nullable RuntimeException decide(CommandMessage<?> message) {
        RuntimeException thrown = send(message);
        boolean refused = thrown instanceof RuleViolation || thrown instanceof StalePart;
        return refused ? send(message) : thrown;
    }

    /** What a rule refuses may be this very command, recorded by another sending of it: then that counts. */
    private Accepted refusedUnlessRecorded(Sent sent, RuntimeException thrown) {
        Optional<RecordedCommand> first = log.command(sent.commandId());
        if (first.isEmpty()) {
            throw refusals.explained(sent, thrown);
        }
        return firstAnswer(sent, first.get());
    }

    private @Nullable RuntimeException send(CommandMessage<?> message) {
        FutureCallback<Object, Object> answer = new FutureCallback<>();
        bus.dispatch(message, answer);
        Throwable thrown = answer.getResult().optionalExceptionResult().orElse(null);
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown == null || thrown instanceof RuntimeException) {
            return (RuntimeException) thrown;
        }
        return new IllegalStateException("A command handler threw a checked exception", thrown);
    }

    /**
     * The answer to a request whose values are not what its command takes, kept like any other refusal.
     *
     * @param name of the command
     * @param target the aggregate that it was meant for, empty where the request does not say
     * @param refusal what is wrong with the values, 400 to 499
     */
    public RefusedException refused(
            String name, String target, Actor actor, IdempotencyKey key, RequestDigest digest, Refusal refusal) {
        metrics.answered(metrics.started(), name, CommandRefusals.outcomeOf(refusal));
        return refusals.kept(new Sent(key.commandId(actor), name, target, actor, digest), refusal);
    }

    private Accepted firstAnswer(Sent sent, RecordedCommand first) {
        if (!sent.digest().equalsBytes(first.digest())) {
            throw refusals.kept(
                    sent,
                    Refusal.of(CommandProblem.KEY_REUSED, first.lastPosition())
                            .field("Idempotency-Key", "command.key-reused.field"));
        }
        metrics.resend();
        return Accepted.again(first);
    }

    private RecordedCommand recorded(UUID commandId) {
        return log.command(commandId)
                .orElseThrow(() -> new IllegalStateException("The log knows command " + commandId + " and then not"));
    }

    private CommandMessage<?> message(CommandRequest request, @Nullable Long expectedVersion) {
        Instant imported = request.importedRecordingTime();
        Instant at = imported == null ? clock.instant() : imported;
        CommandContext context = new CommandContext(
                request.actor(), at, LocalDate.ofInstant(at, zone), imported != null, expectedVersion);
        String commandId = request.commandId().toString();
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put(CommandContext.KEY, context);
        metadata.put(LogStorageEngine.COMMAND_ID, commandId);
        metadata.put(LogStorageEngine.COMMAND_DIGEST, request.digest().toString());
        metadata.put(CommandTrail.ACTOR, request.actor().id());
        metadata.put(CommandTrail.ACTOR_NAME, request.actor().name());
        metadata.put(CommandTrail.ROLE, request.actor().role().stored());
        metadata.put(CommandTrail.CORRELATION_ID, commandId);
        if (imported != null) {
            metadata.put(LogStorageEngine.IMPORTED_RECORDING_TIME, imported.toString());
        }
        return new GenericCommandMessage<>(
                new GenericMessage<>(commandId, request.command(), metadata),
                request.command().getClass().getName());
    }
}
