package id.jejak.eventlog;

import io.micrometer.core.instrument.MeterRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A node's single writer: takes all commands that wait and appends their events in one call and one durable commit. It
 * keeps one connection of its own, and sends a batch again when that breaks; a command that went through the first time
 * is then recognized by its events, so nothing is recorded twice.
 */
public final class EventAppender implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EventAppender.class);
    private static final long PATIENCE_MILLIS = 200;
    private static final long FIRST_PAUSE_MILLIS = 10;
    private static final long LONGEST_PAUSE_MILLIS = 500;
    private static final Duration TROUBLE_LASTS = Duration.ofSeconds(5);

    private final DataSource appender;
    private final AppendLimits limits;
    private final LogSignal signal;
    private final AppendQueue queue;
    private final AppendMetrics metrics;
    private final Thread writer;
    private @Nullable AppendConnection connection;
    /** When the batch was begun that first found the log gone; null while it can be reached. */
    private @Nullable Long goneSinceNanos;

    private volatile @Nullable Trouble lastTrouble;
    private volatile boolean closing;
    private volatile boolean stopped;

    /** As the other constructor, with {@link AppendLimits#standard()}. */
    public EventAppender(DataSource appender, LogSignal signal, MeterRegistry registry) {
        this(appender, signal, registry, AppendLimits.standard());
    }

    /**
     * Checks the log's indexes and starts the writer.
     *
     * @param appender connects as {@code jejak_appender}; one connection is kept
     * @param signal woken after every commit
     * @throws IllegalStateException when an index is missing that appends rely on
     */
    public EventAppender(DataSource appender, LogSignal signal, MeterRegistry registry, AppendLimits limits) {
        LogCheck.verify(appender);
        this.appender = appender;
        this.limits = limits;
        this.signal = signal;
        this.queue = new AppendQueue(limits);
        this.metrics = new AppendMetrics(registry, queue);
        this.writer = new Thread(this::run, "event-log-writer");
        writer.setDaemon(true);
        writer.start();
    }

    /**
     * Queues a command's events. The outcome is completed by the writer's thread, which must not be kept waiting by
     * what is chained to it. It fails with {@link LogBusyException} (not recorded, try again),
     * {@link OutcomeUnknownException} (ask again with the same command id), {@link ImportRefusedException} or
     * {@link EventLogException} (not recorded).
     */
    public CompletableFuture<AppendOutcome> append(AppendRequest request) {
        WaitingAppend waiting = new WaitingAppend(request, System.nanoTime());
        if (closing) {
            waiting.giveUp("The event log is shutting down", new IllegalStateException("closing"));
        } else if (!queue.offer(waiting)) {
            metrics.busy();
            waiting.giveUp("The event log is busy", new IllegalStateException("queue full"));
        } else if (stopped) {
            // Queued after the writer had looked for the last time.
            giveUpQueued();
        }
        return waiting.outcome;
    }

    private void run() {
        try {
            List<WaitingAppend> batch = queue.nextBatch(PATIENCE_MILLIS);
            while (!closing || !batch.isEmpty()) {
                if (!batch.isEmpty()) {
                    write(batch);
                }
                batch = queue.nextBatch(PATIENCE_MILLIS);
            }
            if (connection != null) {
                connection.close();
            }
        } catch (InterruptedException e) {
            LOG.error("The event log's writer was interrupted and stops", e);
        } catch (SQLException e) {
            LOG.warn("The event log's connection was not closed in order", e);
        } finally {
            stopped = true;
            giveUpQueued();
        }
    }

    private void giveUpQueued() {
        IllegalStateException stop = new IllegalStateException("the writer has stopped");
        queue.drain().forEach(waiting -> waiting.giveUp("The event log is shutting down", stop));
    }

    private void write(List<WaitingAppend> batch) throws InterruptedException {
        long begun = System.nanoTime();
        long pause = FIRST_PAUSE_MILLIS;
        if (trouble().isEmpty()) {
            // Whatever it was is over, or was never seen by anybody but that one batch.
            goneSinceNanos = null;
        }
        List<WaitingAppend> open = batch;
        while (!open.isEmpty()) {
            try {
                Map<UUID, AppendOutcome> outcomes = connected().append(open);
                goneSinceNanos = null;
                lastTrouble = null;
                settle(open, outcomes);
                return;
            } catch (SQLException e) {
                lastTrouble = new Trouble(e.getMessage(), System.nanoTime());
                open = afterError(open, e, begun);
                if (isGoneForTooLong()) {
                    open.forEach(waiting -> waiting.giveUp("The event log cannot be reached", e));
                    return;
                }
            } catch (RuntimeException e) {
                // It may have been thrown after the commit.
                LOG.error("A batch could not be sent to the event log, or its answer not be read", e);
                open.forEach(waiting -> waiting.outcome.completeExceptionally(
                        new OutcomeUnknownException(waiting.request.commandId(), e)));
                dropConnection();
                return;
            }
            if (!open.isEmpty()) {
                metrics.resent();
                Thread.sleep(pause);
                pause = Math.min(LONGEST_PAUSE_MILLIS, pause * 2);
            }
        }
    }

    /** Counted over all batches: while the log is gone, each is tried once, and none waits for its predecessors' turns. */
    private boolean isGoneForTooLong() {
        return goneSinceNanos != null
                && System.nanoTime() - goneSinceNanos > limits.resendFor().toNanos();
    }

    /** What the last append failed with, unless one has gone through since, or it was some seconds ago. */
    Optional<String> trouble() {
        Trouble trouble = lastTrouble;
        return trouble == null || System.nanoTime() - trouble.atNanos() > TROUBLE_LASTS.toNanos()
                ? Optional.empty()
                : Optional.of("the last append failed: " + trouble.message());
    }

    private record Trouble(String message, long atNanos) {}

    /** Answers those that an error decides; what is returned is to be sent again. */
    private List<WaitingAppend> afterError(List<WaitingAppend> batch, SQLException error, long begun)
            throws InterruptedException {
        switch (DatabaseError.of(error)) {
            case BROKEN_CONNECTION -> {
                LOG.warn("The event log's connection broke with {} commands under way", batch.size(), error);
                if (goneSinceNanos == null) {
                    goneSinceNanos = begun;
                }
                if (connection != null) {
                    batch.forEach(waiting -> waiting.maybeRecorded = true);
                    dropConnection();
                }
                return batch;
            }
            case BUSY -> {
                List<WaitingAppend> unknown = new ArrayList<>();
                for (WaitingAppend waiting : batch) {
                    if (waiting.maybeRecorded) {
                        unknown.add(waiting);
                    } else {
                        metrics.busy();
                        waiting.giveUp("The event log is busy", error);
                    }
                }
                return unknown;
            }
            case REFUSED -> {
                if (batch.size() == 1) {
                    batch.get(0).refuse(error);
                    return List.of();
                }
                LOG.warn("A batch of {} commands was refused, each is sent alone", batch.size(), error);
                for (WaitingAppend waiting : batch) {
                    write(List.of(waiting));
                }
                return List.of();
            }
        }
        throw new IllegalStateException("unreachable", error);
    }

    private void settle(List<WaitingAppend> batch, Map<UUID, AppendOutcome> outcomes) {
        metrics.answered(batch, outcomes.values(), System.nanoTime());
        if (outcomes.values().stream().anyMatch(AppendOutcome.Appended.class::isInstance)) {
            signal.appended();
        }
        for (WaitingAppend waiting : batch) {
            AppendOutcome outcome = outcomes.get(waiting.request.commandId());
            if (outcome == null) {
                throw new IllegalStateException("No outcome for command " + waiting.request.commandId());
            }
            waiting.outcome.complete(outcome);
        }
    }

    private AppendConnection connected() throws SQLException {
        AppendConnection open = connection;
        if (open == null) {
            open = AppendConnection.open(appender, limits);
            connection = open;
        }
        return open;
    }

    private void dropConnection() {
        AppendConnection broken = connection;
        connection = null;
        try {
            if (broken != null) {
                broken.abort();
            }
        } catch (SQLException e) {
            LOG.debug("A broken connection would not close", e);
        }
    }

    /** Takes no more commands, appends those that wait, and ends. */
    @Override
    public void close() throws InterruptedException {
        closing = true;
        writer.join();
    }
}
