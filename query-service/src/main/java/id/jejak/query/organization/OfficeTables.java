package id.jejak.query.organization;

import static id.jejak.query.projection.VersionedTable.Type.DATE;
import static id.jejak.query.projection.VersionedTable.Type.JSON;
import static id.jejak.query.projection.VersionedTable.Type.TEXT;

import id.jejak.query.projection.VersionedTable;
import java.util.List;

/** The tables of kecamatan offices. */
final class OfficeTables {
    static final VersionedTable OFFICE = VersionedTable.ofKecamatan("office")
            .value("name", TEXT)
            .value("kabupaten_name", TEXT)
            .build();
    static final VersionedTable SECTION = VersionedTable.ofKecamatan("office_section")
            .key("section", TEXT)
            .value("name", TEXT)
            .value("kind", TEXT)
            .build();
    static final VersionedTable CHARTER = VersionedTable.ofKecamatan("office_charter")
            .key("section", TEXT)
            .key("effective_from", DATE)
            .value("charter", JSON)
            .build();
    static final VersionedTable APPOINTMENT = VersionedTable.ofKecamatan("office_appointment")
            .key("appointment", TEXT)
            .value("post", TEXT)
            .value("kind", TEXT)
            .value("nip", TEXT)
            .value("name", TEXT)
            .value("rank", TEXT)
            .value("grade", TEXT)
            .value("first_day", DATE)
            .build();
    static final VersionedTable APPOINTMENT_END = VersionedTable.ofKecamatan("office_appointment_end")
            .key("appointment", TEXT)
            .value("last_day", DATE)
            .build();

    static final List<VersionedTable> ALL = List.of(OFFICE, SECTION, CHARTER, APPOINTMENT, APPOINTMENT_END);

    private OfficeTables() {}
}
