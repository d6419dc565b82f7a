package id.jejak.eventlog;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The commands that wait, and which of them go together. In one batch a command id comes once and only one command
 * touches an aggregate, so that the append function can judge every command by the log alone; what collides waits for
 * the next batch, behind nothing that came later for the same aggregate.
 */
final class AppendQueue {
    private final AppendLimits limits;
    private final BlockingQueue<WaitingAppend> queue;
    private final Deque<WaitingAppend> heldBack = new ArrayDeque<>();

    AppendQueue(AppendLimits limits) {
        this.limits = limits;
        this.queue = new ArrayBlockingQueue<>(limits.queuedCommands());
    }

    /** False when the queue is full. */
    boolean offer(WaitingAppend append) {
        return queue.offer(append);
    }

    int size() {
        return queue.size();
    }

    /** Takes out everything that waits, once the writer has stopped. */
    List<WaitingAppend> drain() {
        List<WaitingAppend> all = new ArrayList<>();
        queue.drainTo(all);
        return all;
    }

    /** What goes into the next commit; empty when nothing came for a while. For the writer's thread alone. */
    List<WaitingAppend> nextBatch(long patienceMillis) throws InterruptedException {
        Batch batch = new Batch();
        for (int n = heldBack.size(); n > 0; n--) {
            take(heldBack.remove(), batch);
        }
        while (!batch.full && heldBack.size() < limits.batchCommands()) {
            WaitingAppend next =
                    batch.appends.isEmpty() ? queue.poll(patienceMillis, TimeUnit.MILLISECONDS) : queue.poll();
            if (next == null) {
                break;
            }
            take(next, batch);
        }
        return batch.appends;
    }

    private void take(WaitingAppend append, Batch batch) {
        if (!batch.accepts(append)) {
            heldBack.add(append);
        }
    }

    private final class Batch {
        private final List<WaitingAppend> appends = new ArrayList<>();
        private final Set<String> aggregateIds = new HashSet<>();
        private final Set<UUID> commandIds = new HashSet<>();
        private int events;
        private long bytes;
        private boolean full;

        boolean accepts(WaitingAppend append) {
            AppendRequest request = append.request;
            boolean collides = !commandIds.add(request.commandId());
            for (String aggregateId : request.aggregateIds()) {
                collides |= !aggregateIds.add(aggregateId);
            }
            if (!full && !collides) {
                full = !fits(append, first());
            }
            if (full || collides) {
                return false;
            }
            appends.add(append);
            events += request.events().size();
            bytes += append.sizeBytes;
            return true;
        }

        private @Nullable WaitingAppend first() {
            return appends.isEmpty() ? null : appends.get(0);
        }

        private boolean fits(WaitingAppend append, @Nullable WaitingAppend first) {
            return first == null
                    || appends.size() < limits.batchCommands()
                            && events + append.request.events().size() <= limits.batchEvents()
                            && bytes + append.sizeBytes <= limits.batchBytes()
                            // Imported times must not go back, so nothing overtakes: a batch has one recording time.
                            && Objects.equals(
                                    append.request.importedRecordingTime(), first.request.importedRecordingTime());
        }
    }
}
