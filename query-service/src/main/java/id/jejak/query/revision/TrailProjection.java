package id.jejak.query.revision;

import id.jejak.kernel.language.EventCatalogue;
import id.jejak.query.projection.Projection;
import id.jejak.query.projection.Translations;
import id.jejak.query.projection.VersionedTable;
import java.util.List;

/** Keeps the trail: one row for each event, whatever it is. */
public final class TrailProjection implements Projection {
    private final Translations translations = new Translations();

    /** Handles every event of the catalogue; {@link Feature#tell} refuses one that it cannot tell of. */
    public TrailProjection() {
        for (Class<?> event : EventCatalogue.jejak().events()) {
            translations.on(
                    event,
                    (payload, recorded) -> List.of(TrailTable.row(
                            recorded.position(), recorded.eventId().toString(), recorded.metadata(), payload)));
        }
    }

    @Override
    public String name() {
        return "trail";
    }

    @Override
    public List<VersionedTable> tables() {
        return List.of(TrailTable.TRAIL);
    }

    @Override
    public Translations translations() {
        return translations;
    }
}
