package id.jejak.query.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;

/** Reads what JDBC does not know by itself from a row of a versioned table. */
public final class VersionedRow {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new SimpleModule().setSerializerModifier(new AsJsonbKeeps()))
            .build();

    private VersionedRow() {}

    /** The event that made this version; the statement selects its three columns. */
    public static Origin origin(ResultSet row) throws SQLException {
        return new Origin(row.getLong("from_position"), recordedAt(row, ""), moment(row, "imported_at"));
    }

    /**
     * The event that made a second row, joined to this one where there is one; the statement selects its
     * {@code position}, {@code recorded_at} and {@code imported_at} under names with this beginning.
     */
    public static @Nullable Origin originOrNull(ResultSet row, String beginning) throws SQLException {
        long position = row.getLong(beginning + "position");
        return row.wasNull()
                ? null
                : new Origin(position, recordedAt(row, beginning), moment(row, beginning + "imported_at"));
    }

    /** The event that made a second row, joined to this one always; named as in {@link #originOrNull}. */
    public static Origin joined(ResultSet row, String beginning) throws SQLException {
        Origin origin = originOrNull(row, beginning);
        if (origin == null) {
            throw new IllegalStateException("Nothing is joined as " + beginning);
        }
        return origin;
    }

    /** A JSON value that is never null. */
    public static <T> T json(ResultSet row, String column, Class<T> type) throws SQLException {
        return JSON.readValue(present(row, column), type);
    }

    /** A JSON list that is never null. */
    public static <T> T json(ResultSet row, String column, TypeReference<T> type) throws SQLException {
        return JSON.readValue(present(row, column), type);
    }

    /** A JSON value, or null. */
    public static <T> @Nullable T jsonOrNull(ResultSet row, String column, Class<T> type) throws SQLException {
        String json = row.getString(column);
        return json == null ? null : JSON.readValue(json, type);
    }

    static String write(Object value) {
        return JSON.writeValueAsString(value);
    }

    private static Instant recordedAt(ResultSet row, String beginning) throws SQLException {
        Instant recordedAt = moment(row, beginning + "recorded_at");
        if (recordedAt == null) {
            throw new IllegalStateException("A version without a recording time");
        }
        return recordedAt;
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static String present(ResultSet row, String column) throws SQLException {
        String json = row.getString(column);
        if (json == null) {
            throw new IllegalStateException("Column " + column + " is empty");
        }
        return json;
    }

    /** The fields of an object by length and then by bytes, as jsonb keeps them: else it has to sort those of each object. */
    private static final class AsJsonbKeeps extends ValueSerializerModifier {
        @Override
        public List<BeanPropertyWriter> orderProperties(
                SerializationConfig config, BeanDescription.Supplier bean, List<BeanPropertyWriter> fields) {
            return fields.stream()
                    .sorted(Comparator.comparing((BeanPropertyWriter field) ->
                                    field.getName().length())
                            .thenComparing(BeanPropertyWriter::getName))
                    .toList();
        }
    }
}
