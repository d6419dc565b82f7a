package id.jejak.command.api;

import id.jejak.command.dispatch.CommandProblem;
import id.jejak.eventlog.EventLogReader;
import id.jejak.eventlog.RecordedEvent;
import id.jejak.web.problem.Refusal;
import id.jejak.web.problem.RefusedException;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/aggregates/<id>}: which version to name in {@code If-Match}. */
@RestController
@Hidden
public class AggregateVersions {
    private final EventLogReader log;

    /** Reads from a log that it sees whole. */
    public AggregateVersions(EventLogReader log) {
        this.log = log;
    }

    @GetMapping(path = "/api/aggregates/{*id}", produces = "application/json")
    ResponseEntity<AggregateVersion> version(@PathVariable String id) {
        String aggregate = id.substring(1);
        List<RecordedEvent> events = log.ofAggregate(aggregate);
        if (events.isEmpty()) {
            throw new RefusedException(Refusal.of(CommandProblem.NOT_FOUND, aggregate));
        }
        RecordedEvent last = events.get(events.size() - 1);
        return ResponseEntity.ok()
                .eTag(CommandHeaders.etag(last.sequence()))
                .body(new AggregateVersion(aggregate, last.sequence(), last.position()));
    }

    /** An aggregate's last sequence number, and the position of that event. */
    public record AggregateVersion(String aggregate, long version, long position) {}
}
