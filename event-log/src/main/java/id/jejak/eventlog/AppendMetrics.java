package id.jejak.eventlog;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What an operator sees of a node's writer. */
final class AppendMetrics {
    private final DistributionSummary batchCommands;
    private final DistributionSummary batchEvents;
    private final Timer latency;
    private final Counter conflicts;
    private final Counter duplicates;
    private final Counter busy;
    private final Counter resends;

    AppendMetrics(MeterRegistry registry, AppendQueue queue) {
        batchCommands = DistributionSummary.builder("jejak.append.batch.commands")
                .description("Commands in one commit of the event log")
                .register(registry);
        batchEvents = DistributionSummary.builder("jejak.append.batch.events")
                .description("Events in one commit of the event log")
                .register(registry);
        latency = Timer.builder("jejak.append.latency")
                .description("From being queued to being answered by the event log")
                .publishPercentileHistogram()
                .register(registry);
        conflicts = counter(registry, "jejak.append.conflicts", "Commands whose aggregate had changed");
        duplicates = counter(registry, "jejak.append.duplicates", "Commands that were recorded before");
        busy = counter(registry, "jejak.append.busy", "Commands sent away, since the event log was busy");
        resends = counter(registry, "jejak.append.resends", "Batches sent again after a broken connection");
        Gauge.builder("jejak.append.queue.depth", queue, AppendQueue::size)
                .description("Commands that wait for the event log")
                .register(registry);
    }

    private static Counter counter(MeterRegistry registry, String name, String description) {
        return Counter.builder(name).description(description).register(registry);
    }

    void answered(List<WaitingAppend> batch, Collection<AppendOutcome> outcomes, long nowNanos) {
        batchCommands.record(batch.size());
        batchEvents.record(batch.stream()
                .mapToInt(waiting -> waiting.request.events().size())
                .sum());
        batch.forEach(waiting -> latency.record(nowNanos - waiting.queuedNanos, TimeUnit.NANOSECONDS));
        for (AppendOutcome outcome : outcomes) {
            if (outcome instanceof AppendOutcome.Conflict) {
                conflicts.increment();
            } else if (outcome instanceof AppendOutcome.Duplicate) {
                duplicates.increment();
            }
        }
    }

    void busy() {
        busy.increment();
    }

    void resent() {
        resends.increment();
    }
}
