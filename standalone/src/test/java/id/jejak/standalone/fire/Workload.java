package id.jejak.standalone.fire;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * People at several nodes who correct months of few section's years, spend, are shown versions that others overtake, send
 * again what was answered, twice at once, and what was not. Each command is sent until its caller knows what became of it.
 */
final class Workload implements AutoCloseable {
    private static final Duration SETTLED = Duration.ofSeconds(240);
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final int ASK_AGAIN_MILLIS = 200;
    /** Of a hundred commands: those that spend, name a version, are sent again later, are sent twice at once. */
    private static final int SPENDING = 5;

    private static final int WITH_VERSION = 8;
    private static final int SENT_AGAIN = 3;
    private static final int SENT_TWICE = 2;
    /** Of a hundred that were told "not recorded" at their first sending: those that are given up. */
    private static final int GIVEN_UP = 40;

    private final List<Caller> callers;
    private final SectionYears years;
    private final Ledger ledger;
    private final AtomicLong numbers = new AtomicLong();
    private final List<Map<String, Long>> shown = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final long pauseMillis;
    private volatile boolean stopping;
    private volatile long most = Long.MAX_VALUE;

    /** As fast as they are answered. */
    Workload(List<Caller> callers, SectionYears years, Ledger ledger) {
        this(callers, years, ledger, 0);
    }

    /** Each caller rests so long after a command: what starts anew beside them needs the machine too. */
    Workload(List<Caller> callers, SectionYears years, Ledger ledger, long pauseMillis) {
        this.pauseMillis = pauseMillis;
        this.callers = callers;
        this.years = years;
        this.ledger = ledger;
        callers.forEach(caller -> shown.add(new ConcurrentHashMap<>()));
    }

    /** Founds the office and its years, all at once over the first node. */
    Workload setUp() {
        years.office().forEach(this::mustBeRecorded);
        List<CompletableFuture<Void>> all = years.ids().stream()
                .map(id -> CompletableFuture.runAsync(() -> years.year(id).forEach(this::mustBeRecorded)))
                .toList();
        all.forEach(CompletableFuture::join);
        return this;
    }

    private void mustBeRecorded(Asked asked) {
        Told told = callers.get(0).send(ledger.open(asked));
        if (!(told instanceof Told.Recorded)) {
            throw new AssertionError("Setting up failed: " + asked);
        }
    }

    /** Starts so many threads at each node. */
    Workload start(int threadsAtEachNode) {
        for (int node = 0; node < callers.size(); node++) {
            for (int n = 0; n < threadsAtEachNode; n++) {
                int at = node;
                Random random = new Random(1000L * node + n);
                Thread thread = new Thread(() -> work(at, random), "caller-" + node + "-" + n);
                thread.setDaemon(true);
                threads.add(thread);
                thread.start();
            }
        }
        return this;
    }

    private void work(int node, Random random) {
        try {
            while (!stopping && ledger.size() < most) {
                one(node, random);
                Patience.pause(pauseMillis);
            }
        } catch (Throwable e) {
            failure.compareAndSet(null, e);
            stopping = true;
        }
    }

    private void one(int node, Random random) {
        Asked asked = ledger.open(next(node, random));
        if (random.nextInt(100) < SENT_TWICE) {
            Caller other = any(random);
            CompletableFuture<Told> beside = CompletableFuture.supplyAsync(() -> other.send(asked));
            Told first = callers.get(node).send(asked);
            Told second = beside.join();
            // What one of them was told is not the last word while nobody knows of the other.
            settle(asked, isOpen(second) ? second : first, random);
        } else {
            settle(asked, callers.get(node).send(asked), random);
        }
        asked.recorded().ifPresent(recorded -> shown.get(node).put(asked.part, recorded.version()));
        if (asked.recorded().isPresent() && random.nextInt(100) < SENT_AGAIN) {
            Told again = any(random).send(asked);
            settle(asked, again, random);
        }
    }

    private Asked next(int node, Random random) {
        String id = years.ids().get(random.nextInt(years.ids().size()));
        int month = 1 + random.nextInt(SectionYears.MONTHS);
        long number = numbers.incrementAndGet();
        int kind = random.nextInt(100);
        if (kind < SPENDING) {
            return SectionYears.spending(id, month, number);
        }
        Long expected = kind < SPENDING + WITH_VERSION ? shown.get(node).get(SectionYears.part(id, month)) : null;
        return SectionYears.revision(id, month, number, expected);
    }

    /** Asks again until it is known what became of it. */
    private void settle(Asked asked, Told first, Random random) {
        long deadline = System.nanoTime() + SETTLED.toNanos();
        Told told = first;
        while (isOpen(told)) {
            if (told instanceof Told.NotRecorded && asked.told().size() == 1 && random.nextInt(100) < GIVEN_UP) {
                asked.abandon();
                return;
            }
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Not settled in " + SETTLED.toSeconds() + " s: " + asked);
            }
            Patience.pause(ASK_AGAIN_MILLIS);
            told = any(random).send(asked);
        }
    }

    private static boolean isOpen(Told told) {
        return told instanceof Told.Unknown || told instanceof Told.NotRecorded;
    }

    private Caller any(Random random) {
        return callers.get(random.nextInt(callers.size()));
    }

    /** Sendings that are not answered yet, over all nodes. */
    int underWay() {
        return callers.stream().mapToInt(Caller::underWay).sum();
    }

    /** Returns at a moment at which somebody waits for an answer. */
    void awaitUnderWay() {
        long deadline = System.nanoTime() + SOON.toNanos();
        while (underWay() == 0) {
            Inconclusive.unless(System.nanoTime() < deadline, "no command was under way");
            Thread.onSpinWait();
        }
    }

    /** Waits until so many more commands are recorded than now. */
    void awaitRecorded(int more, Duration atMost) {
        long target = ledger.recorded() + more;
        Patience.until(
                atMost,
                () -> {
                    throwIfFailed();
                    return ledger.recorded() >= target;
                },
                () -> "the service does not go on; " + ledger.answers());
    }

    /** Goes on until the ledger holds so many commands, then ends. */
    void finishAt(long commands, Duration atMost) {
        most = commands;
        end(atMost);
    }

    /** Ends once every command under way is settled. */
    void finish() {
        stopping = true;
        end(SETTLED);
    }

    private void end(Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        for (Thread thread : threads) {
            try {
                thread.join(Math.max(
                        1, Duration.ofNanos(deadline - System.nanoTime()).toMillis()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        throwIfFailed();
        if (threads.stream().anyMatch(Thread::isAlive)) {
            throw new AssertionError("Callers still work after " + atMost.toSeconds() + " s; " + ledger.answers());
        }
    }

    void throwIfFailed() {
        Throwable thrown = failure.get();
        if (thrown != null) {
            throw new AssertionError("A caller failed: " + thrown.getMessage(), thrown);
        }
    }

    @Override
    public void close() {
        stopping = true;
    }
}
