package id.jejak.kernel.language;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who recorded an event, and through which command.
 *
 * @param actor identifies the person: a NIP, an account name, or {@link id.jejak.kernel.trail.SourceGap#NOT_STATED}
 * @param actorName the name shown in the trail
 * @param role stored name of a {@link id.jejak.kernel.trail.Role}
 * @param commandId the command that the event came from
 * @param correlationId groups everything that one request led to
 * @param importedAt ISO-8601 instant at which an imported event really was written; null for a live one
 */
public record EventMetadata(
        String actor,
        String actorName,
        String role,
        String commandId,
        String correlationId,
        @Nullable String importedAt) {

    /** As stored beside the event: text values under stable keys, in a stable order. */
    public Map<String, String> toMap() {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("actor", actor);
        map.put("actorName", actorName);
        map.put("role", role);
        map.put("commandId", commandId);
        map.put("correlationId", correlationId);
        if (importedAt != null) {
            map.put("importedAt", importedAt);
        }
        return map;
    }

    /** Reads what {@link #toMap} wrote; a missing key is an error, since the trail must not guess. */
    public static EventMetadata fromMap(Map<String, ?> map) {
        Object importedAt = map.get("importedAt");
        return new EventMetadata(
                required(map, "actor"),
                required(map, "actorName"),
                required(map, "role"),
                required(map, "commandId"),
                required(map, "correlationId"),
                importedAt == null ? null : importedAt.toString());
    }

    private static String required(Map<String, ?> map, String key) {
        Object value = map.get(key);
        if (value == null) {
            throw new IllegalArgumentException("Event metadata lacks '" + key + "': " + map.keySet());
        }
        return value.toString();
    }
}
