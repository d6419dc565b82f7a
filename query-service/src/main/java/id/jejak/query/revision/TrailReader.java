package id.jejak.query.revision;

import static id.jejak.query.projection.VersionedRow.json;
import static id.jejak.query.projection.VersionedRow.jsonOrNull;
import static id.jejak.query.projection.VersionedRow.origin;

import id.jejak.kernel.organization.KabupatenCode;
import id.jejak.kernel.organization.KecamatanCode;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.kernel.trail.Basis;
import id.jejak.kernel.trail.StoredName;
import id.jejak.query.projection.ScopedReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/**
 * Reads the trail up to a position that is applied, the latest event first. Called inside a
 * {@link ScopedReader#read}.
 */
public final class TrailReader {
    private static final TypeReference<List<FieldChange>> CHANGES = new TypeReference<>() {};
    private static final String FILTERED = """
             FROM views.trail
            WHERE %s
              AND from_position <= :position
              AND (:any_period OR month = ANY (:months) OR quarter = ANY (:quarters))
              AND (:feature::text IS NULL OR feature = :feature)
              AND (correction OR NOT :corrections_only)""";
    private static final String PAGE = """
            SELECT event_id, event, feature, correction, actor, actor_name, role, month, quarter, about, changes, reason,
                   basis, from_position, recorded_at, imported_at
            %s
            ORDER BY from_position DESC LIMIT :limit OFFSET :skip""";

    private final ScopedReader reader;

    /** Over the reader role. */
    public TrailReader(ScopedReader reader) {
        this.reader = reader;
    }

    /**
     * Whose trail.
     *
     * @param condition of its rows
     */
    private record Owner(String condition, Map<String, Object> parameters) {}

    /** A part of a trail; {@code total} counts every event that the filter lets through. */
    public record Page(List<TrailEntry> entries, long total) {
        /** Keeps its own copy. */
        public Page {
            entries = List.copyOf(entries);
        }
    }

    /** The trail of one section's year. */
    public Page ofSectionYear(SectionYearId id, long position, TrailFilter filter, int limit, long skip) {
        return page(
                new Owner(
                        "kecamatan = :kecamatan AND year = :year AND section = :section",
                        Map.of(
                                "kecamatan", id.section().kecamatan().value(),
                                "year", id.year().value(),
                                "section", id.section().slug())),
                position,
                filter,
                limit,
                skip);
    }

    /** The trail of a kecamatan office: its sections, charters and officials. */
    public Page ofOffice(KecamatanCode kecamatan, long position, TrailFilter filter, int limit, long skip) {
        return page(
                new Owner("kecamatan = :kecamatan AND year IS NULL", Map.of("kecamatan", kecamatan.value())),
                position,
                filter,
                limit,
                skip);
    }

    /** The trail of a district's rules. */
    public Page ofPolicies(KabupatenCode kabupaten, long position, TrailFilter filter, int limit, long skip) {
        return page(
                new Owner("kabupaten = :kabupaten AND kecamatan IS NULL", Map.of("kabupaten", kabupaten.value())),
                position,
                filter,
                limit,
                skip);
    }

    private Page page(Owner owner, long position, TrailFilter filter, int limit, long skip) {
        Map<String, @Nullable Object> parameters = new HashMap<>(owner.parameters());
        parameters.put("position", position);
        parameters.put("any_period", filter.months() == null);
        parameters.put("months", array(filter.months()));
        parameters.put("quarters", array(filter.quarters()));
        parameters.put("feature", filter.feature() == null ? null : StoredName.of(filter.feature()));
        parameters.put("corrections_only", filter.correctionsOnly());
        String filtered = FILTERED.formatted(owner.condition());
        long total = reader.jdbc()
                .sql("SELECT count(*)" + filtered)
                .params(parameters)
                .query(Long.class)
                .single();
        List<TrailEntry> entries = reader.jdbc()
                .sql(PAGE.formatted(filtered))
                .params(parameters)
                .param("limit", limit)
                .param("skip", skip)
                .query((row, number) -> entry(row))
                .list();
        return new Page(entries, total);
    }

    private static Integer[] array(@Nullable List<Integer> numbers) {
        return numbers == null ? new Integer[0] : numbers.toArray(Integer[]::new);
    }

    private static TrailEntry entry(ResultSet row) throws SQLException {
        return new TrailEntry(
                origin(row),
                row.getString("event_id"),
                row.getString("event"),
                StoredName.parse(Feature.class, row.getString("feature")),
                row.getBoolean("correction"),
                row.getString("actor"),
                row.getString("actor_name"),
                row.getString("role"),
                row.getObject("month", Integer.class),
                row.getObject("quarter", Integer.class),
                row.getString("about"),
                json(row, "changes", CHANGES),
                row.getString("reason"),
                jsonOrNull(row, "basis", Basis.class));
    }
}
