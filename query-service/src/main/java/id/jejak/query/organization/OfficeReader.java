package id.jejak.query.organization;

import static id.jejak.query.projection.VersionedRow.json;
import static id.jejak.query.projection.VersionedRow.origin;
import static id.jejak.query.projection.VersionedRow.originOrNull;

import id.jejak.kernel.organization.Appointment;
import id.jejak.kernel.organization.AppointmentKind;
import id.jejak.kernel.organization.Charter;
import id.jejak.kernel.organization.KabupatenCode;
import id.jejak.kernel.organization.KecamatanCode;
import id.jejak.kernel.organization.Post;
import id.jejak.kernel.organization.SectionKind;
import id.jejak.kernel.trail.StoredName;
import id.jejak.query.organization.OfficeFacts.AppointmentFact;
import id.jejak.query.organization.OfficeFacts.CharterFact;
import id.jejak.query.organization.OfficeFacts.SectionFact;
import id.jejak.query.projection.Origin;
import id.jejak.query.projection.ScopedReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads kecamatan offices as of a position that is applied. Called inside a {@link ScopedReader#read}: what lies
 * outside the viewer's scope is as if it had never been recorded.
 */
public final class OfficeReader {
    private static final String IN_FORCE = " AND from_position <= :position AND to_position > :position ";
    private static final String VERSION = " kecamatan, from_position, recorded_at, imported_at ";

    private final ScopedReader reader;

    /** Over the reader role. */
    public OfficeReader(ScopedReader reader) {
        this.reader = reader;
    }

    /** One office; empty when the kecamatan has not been registered up to the position. */
    public Optional<OfficeFacts> office(KecamatanCode kecamatan, long position) {
        return offices("kecamatan = :code", kecamatan.value(), position).stream()
                .findFirst();
    }

    /** Every registered office of a kabupaten, ordered by code. */
    public List<OfficeFacts> offices(KabupatenCode kabupaten, long position) {
        return offices("kabupaten = :code", kabupaten.value(), position);
    }

    private record Registration(String name, String kabupatenName, Origin origin) {}

    private record Query(String condition, Map<String, Object> parameters) {}

    private interface FactOfRow<T> {
        T read(ResultSet row) throws SQLException;
    }

    private List<OfficeFacts> offices(String which, String code, long position) {
        Query asked = new Query(which + IN_FORCE, Map.of("code", code, "position", position));
        var registrations = registrations(asked);
        var sections = sections(asked);
        var charters = charters(asked);
        var appointments = read(APPOINTMENTS, asked, OfficeReader::appointment);
        return registrations.keySet().stream()
                .sorted()
                .map(kecamatan -> {
                    Registration registration = registrations.get(kecamatan).get(0);
                    return new OfficeFacts(
                            new KecamatanCode(kecamatan),
                            registration.name(),
                            registration.kabupatenName(),
                            registration.origin(),
                            sections.getOrDefault(kecamatan, List.of()),
                            charters.getOrDefault(kecamatan, List.of()),
                            appointments.getOrDefault(kecamatan, List.of()));
                })
                .toList();
    }

    private Map<String, List<Registration>> registrations(Query asked) {
        return read(
                "SELECT name, kabupaten_name, %s FROM views.office WHERE %s",
                asked, row -> new Registration(row.getString("name"), row.getString("kabupaten_name"), origin(row)));
    }

    private Map<String, List<SectionFact>> sections(Query asked) {
        return read(
                "SELECT section, name, kind, %s FROM views.office_section WHERE %s ORDER BY from_position",
                asked,
                row -> new SectionFact(
                        row.getString("section"),
                        row.getString("name"),
                        StoredName.parse(SectionKind.class, row.getString("kind")),
                        origin(row)));
    }

    private Map<String, List<CharterFact>> charters(Query asked) {
        return read(
                """
                SELECT section, effective_from, charter, %s
                  FROM views.office_charter WHERE %s ORDER BY section, effective_from""",
                asked,
                row -> new CharterFact(
                        row.getString("section"),
                        row.getObject("effective_from", LocalDate.class),
                        json(row, "charter", Charter.class),
                        origin(row)));
    }

    private static final String APPOINTMENTS = """
            SELECT a.appointment, a.post, a.kind, a.nip, a.name, a.rank, a.grade, a.first_day, a.kecamatan,
                   a.from_position, a.recorded_at, a.imported_at,
                   e.last_day, e.from_position AS end_position, e.recorded_at AS end_recorded_at,
                   e.imported_at AS end_imported_at
              FROM (SELECT appointment, post, kind, nip, name, rank, grade, first_day, %1$s
                      FROM views.office_appointment WHERE %2$s) AS a
              LEFT JOIN (SELECT appointment, last_day, %1$s FROM views.office_appointment_end WHERE %2$s) AS e
                USING (kecamatan, appointment)
             ORDER BY a.first_day, a.appointment""";

    private static AppointmentFact appointment(ResultSet row) throws SQLException {
        return new AppointmentFact(
                new Appointment(
                        row.getString("appointment"),
                        new Post(row.getString("post")),
                        StoredName.parse(AppointmentKind.class, row.getString("kind")),
                        row.getString("nip"),
                        row.getString("name"),
                        row.getString("rank"),
                        row.getString("grade"),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)),
                origin(row),
                originOrNull(row, "end_"));
    }

    private <T> Map<String, List<T>> read(String statement, Query asked, FactOfRow<T> fact) {
        Map<String, List<T>> facts = new HashMap<>();
        reader.jdbc()
                .sql(statement.formatted(VERSION, asked.condition()))
                .params(asked.parameters())
                .query(row -> {
                    facts.computeIfAbsent(row.getString("kecamatan"), any -> new ArrayList<>())
                            .add(fact.read(row));
                });
        return facts;
    }
}
