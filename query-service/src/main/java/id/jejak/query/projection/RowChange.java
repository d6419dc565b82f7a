package id.jejak.query.projection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one event changes in one table. Made by the methods of {@link VersionedTable}. */
public final class RowChange {
    enum Kind {
        OPEN,
        REPLACE,
        PUT,
        CLOSE,
        CLOSE_ALL,
        REQUIRE
    }

    private final VersionedTable table;
    private final Kind kind;
    private final Scope owner;
    private final List<Object> key;
    private final List<@Nullable Object> values;

    RowChange(VersionedTable table, Kind kind, Scope owner, List<Object> key, List<@Nullable Object> values) {
        boolean wholeKey = key.size() == table.keys().size();
        boolean writes = kind == Kind.OPEN || kind == Kind.REPLACE || kind == Kind.PUT;
        if (kind == Kind.CLOSE_ALL ? key.size() > table.keys().size() : !wholeKey) {
            throw new IllegalArgumentException(table + ": the key " + key + " does not have the key's columns");
        }
        if (values.size() != (writes ? table.values().size() : 0)) {
            throw new IllegalArgumentException(table + ": " + values.size() + " values are not the table's columns");
        }
        if (table.ownerColumn().equals("kecamatan") && owner.kecamatan() == null) {
            throw new IllegalArgumentException(table + ": every row belongs to a kecamatan");
        }
        this.table = table;
        this.kind = kind;
        this.owner = owner;
        this.key = List.copyOf(key);
        this.values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    VersionedTable table() {
        return table;
    }

    Kind kind() {
        return kind;
    }

    Scope owner() {
        return owner;
    }

    List<Object> key() {
        return key;
    }

    List<@Nullable Object> values() {
        return values;
    }

    @Override
    public String toString() {
        return kind + " " + table + " " + owner + " " + key + " " + values;
    }
}
