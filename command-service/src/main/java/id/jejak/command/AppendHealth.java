package id.jejak.command;

import id.jejak.eventlog.AppendProbe;
import java.util.Optional;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Down while no command could be recorded: better that nobody is sent here. */
final class AppendHealth implements HealthIndicator {
    private final AppendProbe probe;

    AppendHealth(AppendProbe probe) {
        this.probe = probe;
    }

    @Override
    public Health health() {
        Optional<String> trouble = probe.trouble();
        return trouble.isEmpty()
                ? Health.up().build()
                : Health.down().withDetail("eventLog", trouble.get()).build();
    }
}
