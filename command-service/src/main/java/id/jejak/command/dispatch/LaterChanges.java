package id.jejak.command.dispatch;

import id.jejak.command.rule.StalePart;
import id.jejak.eventlog.EventLogReader;
import id.jejak.eventlog.RecordedEvent;
import id.jejak.kernel.language.EventCatalogue;
import id.jejak.kernel.language.EventJson;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells field by field what others changed after the version that somebody was shown, and who. */
public final class LaterChanges {
    private static final Set<String> IDENTITY = Set.of("sectionYear", "kecamatan", "kabupaten");

    private final EventLogReader log;
    private final EventCatalogue catalogue;
    private final JsonMapper json = EventJson.mapper();

    /** Reads who changed it from a log that it sees whole. */
    public LaterChanges(EventLogReader log, EventCatalogue catalogue) {
        this.log = log;
        this.catalogue = catalogue;
    }

    /** The changes behind a stale command, in the order of their recording. */
    List<Change> of(String aggregate, StalePart stale) {
        Set<Long> sequences = new LinkedHashSet<>();
        stale.later().forEach(later -> sequences.add(later.sequence()));
        List<Change> changes = new ArrayList<>();
        for (RecordedEvent event :
                log.ofAggregateFrom(aggregate, stale.later().get(0).sequence())) {
            if (sequences.contains(event.sequence())) {
                changes.addAll(changed(event));
            }
        }
        return changes;
    }

    /** The aggregate's last sequence number; -1 when it has no events. */
    long versionOf(String aggregate) {
        return log.lastSequenceOf(aggregate).orElse(-1L);
    }

    private List<Change> changed(RecordedEvent event) {
        JsonNode payload = json.valueToTree(event.payload());
        Map<String, Object> from = new LinkedHashMap<>();
        Map<String, Object> to = new LinkedHashMap<>();
        if (payload.path("to").isContainer()) {
            flatten("", payload.path("from"), from);
            flatten("", payload.path("to"), to);
        } else {
            payload.properties().forEach(property -> {
                if (!IDENTITY.contains(property.getKey())) {
                    flatten(property.getKey(), property.getValue(), to);
                }
            });
        }
        Set<String> fields = new LinkedHashSet<>(from.keySet());
        fields.addAll(to.keySet());
        String name = catalogue.typeOf(event.payload().getClass()).name();
        List<Change> changes = new ArrayList<>();
        for (String field : fields) {
            @Nullable Object before = from.get(field);
            @Nullable Object after = to.get(field);
            if (!same(before, after)) {
                changes.add(new Change(
                        event.sequence(),
                        name,
                        field,
                        before,
                        after,
                        event.metadata().actorName(),
                        event.metadata().role(),
                        event.recordedAt()));
            }
        }
        return changes;
    }

    private static boolean same(@Nullable Object before, @Nullable Object after) {
        return before instanceof BigDecimal number && after instanceof BigDecimal other
                ? number.compareTo(other) == 0
                : Objects.equals(before, after);
    }

    private static void flatten(String path, JsonNode node, Map<String, Object> into) {
        if (node.isObject()) {
            node.properties()
                    .forEach(property -> flatten(
                            path.isEmpty() ? property.getKey() : path + "." + property.getKey(),
                            property.getValue(),
                            into));
        } else if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                flatten(path + "[" + index + "]", node.get(index), into);
            }
        } else if (!node.isNull() && !node.isMissingNode()) {
            into.put(path, node.isNumber() ? node.decimalValue() : node.asString());
        }
    }
}
