package id.jejak.kernel.language;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Lifts an event whose next revision only has more fields at its end: what was not asked then is null. */
record FieldsAdded(String event, int fromRevision, List<String> fields) implements Upcaster {
    @Override
    public JsonNode upcast(JsonNode stored) {
        ObjectNode lifted = ((ObjectNode) stored).deepCopy();
        for (String field : fields) {
            if (lifted.has(field)) {
                throw new UnknownEventException(
                        "'" + event + "' has no field '" + field + "' at revision " + fromRevision);
            }
            lifted.putNull(field);
        }
        return lifted;
    }
}
