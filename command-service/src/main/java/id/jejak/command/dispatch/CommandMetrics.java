package id.jejak.command.dispatch;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/** Counts and times commands by kind and outcome, and the conflicts and resends among them. */
final class CommandMetrics {
    private final MeterRegistry registry;
    private final Counter conflicts;
    private final Counter resends;

    CommandMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.conflicts = Counter.builder("jejak.command.conflicts")
                .description("Decisions made anew because the aggregate had changed meanwhile")
                .register(registry);
        this.resends = Counter.builder("jejak.command.duplicates")
                .description("Resent commands that got the first answer")
                .register(registry);
    }

    Timer.Sample started() {
        return Timer.start(registry);
    }

    void answered(Timer.Sample sample, String command, String outcome) {
        sample.stop(Timer.builder("jejak.commands")
                .description("Commands by kind and outcome")
                .tag("command", command)
                .tag("outcome", outcome)
                .register(registry));
    }

    void conflict() {
        conflicts.increment();
    }

    void resend() {
        resends.increment();
    }
}
