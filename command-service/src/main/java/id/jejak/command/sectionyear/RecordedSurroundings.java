package id.jejak.command.sectionyear;

import id.jejak.command.organization.RecordedOffice;
import id.jejak.command.policy.RecordedPolicies;
import id.jejak.command.rule.Surroundings;
import id.jejak.eventlog.EventLogReader;
import id.jejak.eventlog.RecordedEvent;
import id.jejak.eventlog.RememberedStreams;
import id.jejak.kernel.organization.KabupatenCode;
import id.jejak.kernel.organization.KecamatanCode;
import java.util.List;

/** Surroundings folded from the office's and the policies' own streams, as they are committed when a command is decided. */
public final class RecordedSurroundings implements Surroundings {
    private static final long MOST_REMEMBERED_EVENTS = 20_000;

    private final FoldedStreams<Office> offices;
    private final FoldedStreams<Policies> policies;

    /** Folds from these streams, which only grow. */
    public RecordedSurroundings(Streams streams) {
        this.offices = new FoldedStreams<>(streams, RecordedOffice::of);
        this.policies = new FoldedStreams<>(streams, RecordedPolicies::of);
    }

    /** Folds from the event log. */
    public static RecordedSurroundings over(EventLogReader log) {
        return new RecordedSurroundings(
                new RememberedStreams<>(log, MOST_REMEMBERED_EVENTS, RecordedEvent::payload)::of);
    }

    @Override
    public Office office(KecamatanCode kecamatan) {
        return offices.of(kecamatan.value());
    }

    @Override
    public Policies policies(KabupatenCode kabupaten) {
        return policies.of(kabupaten.policyStream());
    }

    /** Where the events of an aggregate are read. */
    @FunctionalInterface
    public interface Streams {
        /** All committed events of an aggregate, oldest first; empty where it has none. */
        List<?> eventsOf(String aggregateId);
    }
}
