package id.jejak.query.rebuild;

import id.jejak.eventlog.EventLogReader;
import id.jejak.eventlog.RecordedEvent;
import id.jejak.query.projection.Meanwhile;
import id.jejak.query.projection.Projection;
import id.jejak.query.projection.ViewsFold;
import id.jejak.query.projection.ViewsMigration;
import id.jejak.query.projection.ViewsSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One rebuild, from the first event to the switch. Until that, the live views are only read. */
final class RebuildRun {
    private static final Logger LOG = LoggerFactory.getLogger(RebuildRun.class);
    private static final int PAGE_EVENTS = 2_000;
    private static final long HELD_BYTES = 96L << 20;
    private static final Duration TELL_EVERY = Duration.ofMillis(500);
    private static final int SWITCH_ATTEMPTS = 120;
    private static final long PAUSE_MILLIS = 500;

    private final long number;
    private final RebuildLock lock;
    private final DataSource ownerRole;
    private final EventLogReader log;
    private final Collection<Projection> projections;
    private final RebuildRecords records;
    private final BooleanSupplier ending;

    /** Through the connection that holds the right to rebuild; gives up when its process is ending. */
    RebuildRun(
            long number,
            RebuildLock lock,
            DataSource ownerRole,
            EventLogReader log,
            Collection<Projection> projections,
            RebuildRecords records,
            BooleanSupplier ending) {
        this.number = number;
        this.lock = lock;
        this.ownerRole = ownerRole;
        this.log = log;
        this.projections = List.copyOf(projections);
        this.records = records;
        this.ending = ending;
    }

    /**
     * Rebuilds.
     *
     * @param confirmed digest of the differences that are known and may be; null: none may
     * @throws RebuildStoppedException for a reason that has a text
     */
    Outcome run(@Nullable String confirmed) throws SQLException {
        ViewsSchema anew = Leftovers.filledBy(number);
        ViewsMigration.create(ownerRole, anew);
        Map<Projection, Long> upTo = LivePositions.of(lock.connection(), ViewsSchema.LIVE, projections);
        fold(anew, upTo);
        records.phase(number, Phase.COMPARING);
        Comparison.Result found = new Comparison(ownerRole, anew).compare(upTo);
        if (!found.differences().isEmpty()) {
            records.differences(number, found);
            LOG.warn("The views built anew differ from the live ones: {}", found.differences());
            if (!found.digest().equals(confirmed)) {
                Leftovers.drop(lock.connection(), anew);
                return Outcome.DIFFERENT;
            }
        }
        takeOver();
        return Outcome.DONE;
    }

    private void fold(ViewsSchema anew, Map<Projection, Long> upTo) throws SQLException {
        long last = upTo.values().stream().mapToLong(Long::longValue).max().orElse(0);
        ExecutorService reader = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "views-rebuild-reader");
            thread.setDaemon(true);
            return thread;
        });
        try (ViewsFold fold = new ViewsFold(lock.connection(), anew, upTo, HELD_BYTES)) {
            long begun = System.nanoTime();
            long told = begun;
            tell(0, last, begun);
            CompletableFuture<List<ViewsFold.Changes>> next = page(fold, 0, last, reader);
            for (long position = 0; position < last; ) {
                stopIfEnding();
                List<ViewsFold.Changes> page = Meanwhile.joined(next);
                position = page.get(page.size() - 1).stamp().position();
                next = page(fold, position, last, reader);
                fold.add(page);
                if (System.nanoTime() - told > TELL_EVERY.toNanos()) {
                    told = System.nanoTime();
                    tell(position, last, begun);
                }
            }
            fold.finishRows();
            tell(last, last, begun);
            records.phase(number, Phase.INDEXING);
            try (Connection beside = lock.further()) {
                fold.finishIndexes(beside);
            }
        } finally {
            reader.shutdownNow();
        }
    }

    /** Read, deserialized and translated while the page before is written. */
    private CompletableFuture<List<ViewsFold.Changes>> page(ViewsFold fold, long after, long last, Executor reader) {
        return CompletableFuture.supplyAsync(
                () -> {
                    List<RecordedEvent> page = after < last
                            ? log.after(after, (int) Math.min(PAGE_EVENTS, last - after))
                            : List.<RecordedEvent>of();
                    if (page.isEmpty() && after < last) {
                        throw new IllegalStateException(
                                "The log has no event after " + after + ", the views go up to " + last);
                    }
                    return fold.translated(page);
                },
                reader);
    }

    private void tell(long events, long total, long begunNanos) {
        records.progress(number, new FoldProgress(events, total, Duration.ofNanos(System.nanoTime() - begunNanos)));
    }

    private void takeOver() throws SQLException {
        Switch change = new Switch(number, lock.connection(), projections, log);
        for (int attempt = 0; attempt < SWITCH_ATTEMPTS; attempt++) {
            stopIfEnding();
            records.phase(number, Phase.CATCHING_UP);
            change.catchUp();
            records.phase(number, Phase.SWITCHING);
            if (change.attempt()) {
                return;
            }
            pause();
        }
        throw new RebuildStoppedException("busy", SWITCH_ATTEMPTS + " attempts");
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RebuildStoppedException("ending", "interrupted");
        }
    }

    private void stopIfEnding() {
        if (ending.getAsBoolean()) {
            throw new RebuildStoppedException("ending", "the process ends");
        }
    }
}
