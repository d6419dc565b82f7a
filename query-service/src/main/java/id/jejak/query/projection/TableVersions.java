package id.jejak.query.projection;

import static id.jejak.query.projection.RowChange.Kind.CLOSE;
import static id.jejak.query.projection.RowChange.Kind.OPEN;
import static id.jejak.query.projection.RowChange.Kind.PUT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Settles the versions of one table's rows, event by event: an event ends the version in force and begins the next. What
 * it does not hold itself it leaves to {@link EarlierRows}.
 */
final class TableVersions {
    private static final int OVERHEAD_BYTES = 400;
    private static final int OVERHEAD_BYTES_PER_TEXT = 60;

    private final VersionedTable table;
    private final EarlierRows earlier;
    private final Consumer<Version> ended;
    /** Versions in force by whole key, the earliest begun first. */
    private final Map<List<String>, Version> inForce = new LinkedHashMap<>();
    /** Keys in force by their beginnings, for those lengths of a beginning that were ever asked for. */
    private final Map<Integer, Map<List<String>, Set<List<String>>>> byBeginning = new HashMap<>();

    private long heldBytes;

    /** Hands each version over once its end is known. */
    TableVersions(VersionedTable table, EarlierRows earlier, Consumer<Version> ended) {
        this.table = table;
        this.earlier = earlier;
        this.ended = ended;
    }

    /** A row as it holds from one event up to another. */
    static final class Version {
        private final List<@Nullable String> columns;
        private final Stamp stamp;
        /** About what it takes in memory. */
        private final int sizeBytes;

        private long toPosition = VersionedTable.CURRENT;

        private Version(List<@Nullable String> columns, Stamp stamp) {
            this.columns = columns;
            this.stamp = stamp;
            this.sizeBytes = sizeBytes(columns);
        }

        /** In the order of {@link TableSql#written}. */
        List<@Nullable String> written() {
            List<@Nullable String> all = new ArrayList<>(columns.size() + 4);
            all.addAll(columns);
            all.add(Long.toString(stamp.position()));
            all.add(Long.toString(toPosition));
            all.add(stamp.recordedAt());
            all.add(stamp.importedAt());
            return all;
        }

        private static int sizeBytes(List<@Nullable String> columns) {
            int bytes = OVERHEAD_BYTES;
            for (String column : columns) {
                bytes += column == null ? 0 : OVERHEAD_BYTES_PER_TEXT + column.length();
            }
            return bytes;
        }
    }

    /** Events come in the order of their positions. */
    void add(RowChange change, Stamp stamp) {
        long position = stamp.position();
        List<String> key = keyOf(change);
        switch (change.kind()) {
            case CLOSE_ALL -> endAll(key, position);
            case REQUIRE -> require(key, position);
            default -> {
                endBefore(change, key, position);
                if (change.kind() != CLOSE) {
                    begin(key, new Version(columnsOf(change), stamp));
                }
            }
        }
    }

    /** Versions that nothing has ended. */
    Collection<Version> inForce() {
        return inForce.values();
    }

    /** About what they take in memory. */
    long heldBytes() {
        return heldBytes;
    }

    /** Hands over so many versions that nothing has ended yet, the earliest begun first; {@link EarlierRows} has them then. */
    void giveUp(int versions, Consumer<Version> taker) {
        Iterator<Map.Entry<List<String>, Version>> oldest = inForce.entrySet().iterator();
        for (int n = 0; n < versions && oldest.hasNext(); n++) {
            Map.Entry<List<String>, Version> entry = oldest.next();
            oldest.remove();
            forget(entry.getKey(), entry.getValue());
            taker.accept(entry.getValue());
        }
    }

    private void begin(List<String> key, Version version) {
        inForce.put(key, version);
        heldBytes += version.sizeBytes;
        byBeginning.forEach((parts, keys) -> keys.computeIfAbsent(key.subList(0, parts), any -> new LinkedHashSet<>())
                .add(key));
    }

    private @Nullable Version remove(List<String> key) {
        Version removed = inForce.remove(key);
        if (removed != null) {
            forget(key, removed);
        }
        return removed;
    }

    private void forget(List<String> key, Version version) {
        heldBytes -= version.sizeBytes;
        byBeginning.forEach((parts, keys) -> {
            Set<List<String>> same = keys.get(key.subList(0, parts));
            if (same != null && same.remove(key) && same.isEmpty()) {
                keys.remove(key.subList(0, parts));
            }
        });
    }

    private void endBefore(RowChange change, List<String> key, long position) {
        Version before = remove(key);
        if (before != null) {
            if (change.kind() == OPEN || before.stamp.position() == position) {
                throw new IllegalStateException("Already in force: " + change + " at position " + position);
            }
            end(before, position);
        } else if (change.kind() != OPEN && earlier.mayBeInForce(key)) {
            earlier.end(key, position, change.kind() != PUT);
        } else if (change.kind() != OPEN && change.kind() != PUT) {
            throw new MissingRowException(table, key + " " + position);
        }
        earlier.settled(key);
    }

    private void endAll(List<String> beginning, long position) {
        for (List<String> key : List.copyOf(keysBeginning(beginning))) {
            Version version = inForce.get(key);
            if (version.stamp.position() == position) {
                throw new IllegalStateException(table + ": closed where it begins, " + key);
            }
            remove(key);
            end(version, position);
        }
        earlier.endAll(beginning, position);
    }

    private Set<List<String>> keysBeginning(List<String> beginning) {
        return byBeginning
                .computeIfAbsent(beginning.size(), parts -> {
                    Map<List<String>, Set<List<String>>> keys = new HashMap<>();
                    inForce.keySet()
                            .forEach(key -> keys.computeIfAbsent(key.subList(0, parts), any -> new LinkedHashSet<>())
                                    .add(key));
                    return keys;
                })
                .getOrDefault(beginning, Set.of());
    }

    private void end(Version version, long position) {
        version.toPosition = position;
        ended.accept(version);
    }

    private void require(List<String> key, long position) {
        if (inForce.containsKey(key)) {
            return;
        }
        if (!earlier.mayBeInForce(key)) {
            throw new MissingRowException(table, key + " " + position);
        }
        earlier.require(key, position);
    }

    private List<String> keyOf(RowChange change) {
        List<String> key = new ArrayList<>(change.key().size() + 1);
        Scope owner = change.owner();
        key.add(
                table.ownerColumn().equals("kecamatan") && owner.kecamatan() != null
                        ? owner.kecamatan().value()
                        : owner.kabupaten().value());
        change.key().forEach(part -> key.add(part.toString()));
        return key;
    }

    private List<@Nullable String> columnsOf(RowChange change) {
        List<@Nullable String> columns =
                new ArrayList<>(2 + change.key().size() + change.values().size());
        columns.add(change.owner().kabupaten().value());
        columns.add(
                change.owner().kecamatan() == null
                        ? null
                        : change.owner().kecamatan().value());
        change.key().forEach(part -> columns.add(part.toString()));
        for (int i = 0; i < change.values().size(); i++) {
            columns.add(table.values().get(i).type().written(change.values().get(i)));
        }
        return columns;
    }
}
