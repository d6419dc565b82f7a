package id.jejak.query.revision;

import static id.jejak.query.projection.VersionedTable.Type.BIGINT;
import static id.jejak.query.projection.VersionedTable.Type.BOOLEAN;
import static id.jejak.query.projection.VersionedTable.Type.INTEGER;
import static id.jejak.query.projection.VersionedTable.Type.JSON;
import static id.jejak.query.projection.VersionedTable.Type.TEXT;

import id.jejak.kernel.language.EventMetadata;
import id.jejak.kernel.language.StoredAs;
import id.jejak.kernel.organization.KabupatenCode;
import id.jejak.kernel.organization.KecamatanCode;
import id.jejak.kernel.organization.KecamatanOfficeEvent;
import id.jejak.kernel.period.SectionYearEvent;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.kernel.policy.KabupatenPolicyEvent;
import id.jejak.kernel.trail.StoredName;
import id.jejak.query.projection.RowChange;
import id.jejak.query.projection.Scope;
import id.jejak.query.projection.VersionedTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of the trail, and the row that an event adds to it. */
final class TrailTable {
    static final VersionedTable TRAIL = VersionedTable.ofKabupaten("trail")
            .key("position", BIGINT)
            .value("event_id", TEXT)
            .value("event", TEXT)
            .value("feature", TEXT)
            .value("correction", BOOLEAN)
            .value("actor", TEXT)
            .value("actor_name", TEXT)
            .value("role", TEXT)
            .value("section", TEXT)
            .value("year", INTEGER)
            .value("month", INTEGER)
            .value("quarter", INTEGER)
            .value("about", TEXT)
            .value("changes", JSON)
            .value("reason", TEXT)
            .value("basis", JSON)
            .build();

    private TrailTable() {}

    /** The row of an event; throws for an event that the trail cannot tell of. */
    static RowChange row(long position, String eventId, EventMetadata metadata, Object event) {
        Feature feature = Feature.of(event);
        Telling telling = feature.tell(event);
        SectionYearId year = event instanceof SectionYearEvent of ? SectionYearId.parse(of.sectionYear()) : null;
        return TRAIL.open(
                owner(event, year),
                List.of(position),
                eventId,
                event.getClass().getAnnotation(StoredAs.class).value(),
                StoredName.of(feature),
                telling.correction(),
                metadata.actor(),
                metadata.actorName(),
                metadata.role(),
                year == null ? null : year.section().slug(),
                year == null ? null : year.year().value(),
                telling.month(),
                telling.quarter(),
                telling.about(),
                telling.changes(),
                telling.reason(),
                telling.basis());
    }

    private static Scope owner(Object event, @Nullable SectionYearId year) {
        if (year != null) {
            return Scope.of(year.section().kecamatan());
        }
        if (event instanceof KecamatanOfficeEvent of) {
            return Scope.of(new KecamatanCode(of.kecamatan()));
        }
        if (event instanceof KabupatenPolicyEvent of) {
            return Scope.of(new KabupatenCode(of.kabupaten()));
        }
        throw new IllegalStateException("Nobody owns " + event.getClass());
    }
}
