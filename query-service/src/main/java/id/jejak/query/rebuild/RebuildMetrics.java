package id.jejak.query.rebuild;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How far the latest rebuild of any node is: {@code jejak.rebuild.running} (1 while one is under way),
 * {@code jejak.rebuild.events} and {@code jejak.rebuild.events.total} (folded, and to be folded),
 * {@code jejak.rebuild.rate} (events a second) and {@code jejak.rebuild.seconds-left} (of the folding), the last two only
 * while it runs.
 */
final class RebuildMetrics implements MeterBinder {
    private final Rebuild rebuild;

    RebuildMetrics(Rebuild rebuild) {
        this.rebuild = rebuild;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "running", "1 while the views are being built anew", state -> state.running() ? 1 : 0, 0);
        gauge(registry, "events", "Events that the latest rebuild has folded", RebuildState::events, 0);
        gauge(registry, "events.total", "Events that the latest rebuild has to fold", RebuildState::eventsTotal, 0);
        gauge(
                registry,
                "rate",
                "Events that the rebuild under way folds in a second",
                state -> state.running() ? state.eventsPerSecond() : null,
                null);
        gauge(
                registry,
                "seconds-left",
                "How long the folding of the rebuild under way will still take",
                state -> state.running() ? state.secondsLeft() : null,
                null);
    }

    private void gauge(
            MeterRegistry registry,
            String name,
            String description,
            Function<RebuildState, @Nullable Number> value,
            @Nullable Number beforeTheFirst) {
        Gauge.builder("jejak.rebuild." + name, () -> {
                    Optional<RebuildState> last = rebuild.last();
                    return last.isPresent() ? value.apply(last.get()) : beforeTheFirst;
                })
                .description(description)
                .register(registry);
    }
}
