package id.jejak.kernel.language;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The steps that lift stored events to the shape of today, one revision at a time. */
public final class EventUpcasters {
    private final Map<StoredType, Upcaster> steps = new HashMap<>();

    private EventUpcasters(Collection<Upcaster> upcasters) {
        for (Upcaster upcaster : upcasters) {
            StoredType from = new StoredType(upcaster.event(), upcaster.fromRevision());
            if (steps.put(from, upcaster) != null) {
                throw new IllegalArgumentException("Two upcasters read " + from);
            }
        }
    }

    /** The steps for every event of Jejak that has changed its shape. */
    public static EventUpcasters jejak() {
        return of(
                new FieldsAdded("budget-document-adopted", 1, List.of("documentTotal")),
                new FieldsAdded("budget-realized", 1, List.of("reason", "basis")),
                new FieldsAdded("monthly-realization-recorded", 1, List.of("reason", "basis")));
    }

    /** These steps; two for the same revision are refused. */
    public static EventUpcasters of(Upcaster... upcasters) {
        return new EventUpcasters(List.of(upcasters));
    }

    /** Lifts a payload stored at one revision to the current one; throws when a step is missing or lies ahead. */
    public JsonNode lift(JsonNode payload, int storedRevision, StoredType current) {
        if (storedRevision > current.revision()) {
            throw new UnknownEventException("'" + current.name() + "' is stored at revision " + storedRevision
                    + ", this program knows up to " + current.revision());
        }
        JsonNode lifted = payload;
        for (int revision = storedRevision; revision < current.revision(); revision++) {
            Upcaster step = steps.get(new StoredType(current.name(), revision));
            if (step == null) {
                throw new UnknownEventException("No upcaster reads '" + current.name() + "' at revision " + revision);
            }
            lifted = step.upcast(lifted);
        }
        return lifted;
    }
}
