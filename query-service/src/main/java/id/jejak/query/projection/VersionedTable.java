package id.jejak.query.projection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of the schema {@code views} whose rows hold from one position of the log up to another. Its columns are the
 * owner (kabupaten and kecamatan), the key within the owner, the values, and the version: {@code from_position},
 * {@code to_position}, {@code recorded_at}, {@code imported_at}. Migrations create it; {@link VersionedTableCheck}
 * compares.
 */
public final class VersionedTable {
    /** {@code to_position} of a row that nothing has replaced yet. */
    public static final long CURRENT = Long.MAX_VALUE;

    /** Types of columns; a JSON value may be any record of the kernel. */
    public enum Type {
        TEXT("text"),
        INTEGER("integer"),
        BIGINT("bigint"),
        NUMERIC("numeric"),
        BOOLEAN("boolean"),
        DATE("date"),
        MOMENT("timestamptz"),
        JSON("jsonb");

        private final String sql;

        Type(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }

        /** As PostgreSQL reads it from a text. */
        @Nullable
        String written(@Nullable Object value) {
            if (value == null) {
                return null;
            }
            if (this == JSON) {
                return VersionedRow.write(value);
            }
            return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        }
    }

    record Column(String name, Type type) {}

    private final String name;
    private final String ownerColumn;
    private final List<Column> keys;
    private final List<Column> values;
    private final TableSql sql;

    private VersionedTable(Builder builder) {
        this.name = builder.name;
        this.ownerColumn = builder.ownerColumn;
        this.keys = List.copyOf(builder.keys);
        this.values = List.copyOf(builder.values);
        this.sql = new TableSql(this, ViewsSchema.LIVE);
    }

    /** A table whose rows each belong to a kecamatan, which is the first part of the key. */
    public static Builder ofKecamatan(String name) {
        return new Builder(name, "kecamatan");
    }

    /** A table whose key begins with the kabupaten; a row may still belong to one kecamatan. */
    public static Builder ofKabupaten(String name) {
        return new Builder(name, "kabupaten");
    }

    /** Names the columns in order. */
    public static final class Builder {
        private final String name;
        private final String ownerColumn;
        private final List<Column> keys = new ArrayList<>();
        private final List<Column> values = new ArrayList<>();

        private Builder(String name, String ownerColumn) {
            this.name = name;
            this.ownerColumn = ownerColumn;
        }

        /** Next part of the key, after the owner. */
        public Builder key(String column, Type type) {
            keys.add(new Column(column, type));
            return this;
        }

        /** Next value. */
        public Builder value(String column, Type type) {
            values.add(new Column(column, type));
            return this;
        }

        /** The table. */
        public VersionedTable build() {
            return new VersionedTable(this);
        }
    }

    /** The first version of a key; a key that has a row in force fails. */
    public RowChange open(Scope owner, List<Object> key, @Nullable Object... newValues) {
        return new RowChange(this, RowChange.Kind.OPEN, owner, key, Arrays.asList(newValues));
    }

    /** A further version of a key; a key without a row in force fails. */
    public RowChange replace(Scope owner, List<Object> key, @Nullable Object... newValues) {
        return new RowChange(this, RowChange.Kind.REPLACE, owner, key, Arrays.asList(newValues));
    }

    /** A version of a key, whether or not there is one in force. */
    public RowChange put(Scope owner, List<Object> key, @Nullable Object... newValues) {
        return new RowChange(this, RowChange.Kind.PUT, owner, key, Arrays.asList(newValues));
    }

    /** The end of a key; a key without a row in force fails. */
    public RowChange close(Scope owner, List<Object> key) {
        return new RowChange(this, RowChange.Kind.CLOSE, owner, key, List.of());
    }

    /** The end of every key that begins so, be there any or none. */
    public RowChange closeAll(Scope owner, List<Object> beginningOfKey) {
        return new RowChange(this, RowChange.Kind.CLOSE_ALL, owner, beginningOfKey, List.of());
    }

    /** Changes nothing; a key without a row in force fails. */
    public RowChange require(Scope owner, List<Object> key) {
        return new RowChange(this, RowChange.Kind.REQUIRE, owner, key, List.of());
    }

    /** Name within its schema. */
    public String name() {
        return name;
    }

    /** The table with a schema before it. */
    public String in(ViewsSchema schema) {
        return schema + "." + name;
    }

    /** The columns of the key, the owner first. */
    public List<String> keyColumns() {
        List<String> columns = new ArrayList<>();
        columns.add(ownerColumn);
        keys.forEach(key -> columns.add(key.name()));
        return columns;
    }

    /**
     * Every column but {@code to_position}, the one that a later event changes, as an expression whose equals are written
     * alike: 1.5 is not 1.50.
     */
    public List<String> lastingValues() {
        return sql.written().stream()
                .filter(column -> !column.name().equals("to_position"))
                .map(column -> column.type() == Type.NUMERIC || column.type() == Type.JSON
                        ? column.name() + "::text"
                        : column.name())
                .toList();
    }

    String ownerColumn() {
        return ownerColumn;
    }

    List<Column> keys() {
        return keys;
    }

    List<Column> values() {
        return values;
    }

    TableSql sql(ViewsSchema schema) {
        return schema.equals(ViewsSchema.LIVE) ? sql : new TableSql(this, schema);
    }

    @Override
    public String toString() {
        return "views." + name;
    }
}
