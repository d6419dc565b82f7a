package id.jejak.command.form;

import id.jejak.command.policy.RecordedPolicies;
import id.jejak.command.rule.Surroundings.Policies;
import id.jejak.eventlog.EventLogReader;
import id.jejak.eventlog.RecordedEvent;
import id.jejak.kernel.organization.OrganizationEvent.KecamatanRegistered;
import id.jejak.kernel.organization.OrganizationEvent.SectionOpened;
import id.jejak.kernel.organization.SectionId;
import id.jejak.kernel.period.SectionYearEvent;
import id.jejak.kernel.period.SectionYearId;
import java.util.Optional;

/** Folds what a form shows from the streams themselves: no read model, so nothing that could lag behind. */
public final class SectionYears {
    private final EventLogReader log;

    /** Reads from a log that it sees whole. */
    public SectionYears(EventLogReader log) {
        this.log = log;
    }

    /** A section's year as it stands now; empty sheet when nothing is recorded. */
    public SectionYearSheet sheet(SectionYearId id) {
        SectionYearSheet sheet = new SectionYearSheet();
        for (RecordedEvent event : log.ofAggregate(id.toString())) {
            sheet.evolve(event.sequence(), (SectionYearEvent) event.payload());
        }
        return sheet;
    }

    /** The kabupaten's rules as they stand now. */
    public Policies policies(SectionYearId id) {
        String stream = id.section().kecamatan().kabupaten().policyStream();
        return RecordedPolicies.of(
                log.ofAggregate(stream).stream().map(RecordedEvent::payload).toList());
    }

    /** Names of a section and its kecamatan; nothing when the office has no such section. */
    public Optional<Names> names(SectionId section) {
        String kecamatan = section.kecamatan().value();
        String name = null;
        for (RecordedEvent event : log.ofAggregate(section.kecamatan().value())) {
            if (event.payload() instanceof KecamatanRegistered registered) {
                kecamatan = registered.name();
            } else if (event.payload() instanceof SectionOpened opened
                    && opened.section().equals(section.slug())) {
                name = opened.name();
            }
        }
        return name == null ? Optional.empty() : Optional.of(new Names(kecamatan, name));
    }

    /** What a section and its kecamatan are called. */
    public record Names(String kecamatan, String section) {}
}
