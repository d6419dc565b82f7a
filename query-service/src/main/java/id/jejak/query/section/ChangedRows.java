package id.jejak.query.section;

import id.jejak.query.projection.RowChange;
import id.jejak.query.projection.Scope;
import id.jejak.query.projection.VersionedTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Turns an event's two sides into changes of the rows that differ: the others keep the event that they come from. */
final class ChangedRows {
    private ChangedRows() {}

    static <T> List<RowChange> between(
            VersionedTable table,
            Scope owner,
            List<T> from,
            List<T> to,
            Function<T, List<Object>> key,
            Function<T, List<Object>> values) {
        Map<List<Object>, List<Object>> before = new HashMap<>();
        from.forEach(item -> before.put(key.apply(item), values.apply(item)));
        List<RowChange> changes = new ArrayList<>();
        Set<List<Object>> kept = new HashSet<>();
        for (T item : to) {
            List<Object> itemKey = key.apply(item);
            List<Object> newValues = values.apply(item);
            List<Object> oldValues = before.get(itemKey);
            kept.add(itemKey);
            if (oldValues == null) {
                changes.add(table.open(owner, itemKey, newValues.toArray()));
            } else if (!oldValues.equals(newValues)) {
                changes.add(table.replace(owner, itemKey, newValues.toArray()));
            }
        }
        before.keySet().stream()
                .filter(itemKey -> !kept.contains(itemKey))
                .forEach(itemKey -> changes.add(table.close(owner, itemKey)));
        return changes;
    }
}
