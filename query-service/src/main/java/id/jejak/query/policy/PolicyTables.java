package id.jejak.query.policy;

import static id.jejak.query.projection.VersionedTable.Type.DATE;
import static id.jejak.query.projection.VersionedTable.Type.INTEGER;
import static id.jejak.query.projection.VersionedTable.Type.JSON;
import static id.jejak.query.projection.VersionedTable.Type.TEXT;

import id.jejak.query.projection.VersionedTable;
import java.util.List;

/** The tables of a kabupaten's rules. A later adoption for the same date takes the earlier one's place. */
final class PolicyTables {
    static final VersionedTable CALCULATION = VersionedTable.ofKabupaten("policy_calculation")
            .key("effective_from", DATE)
            .value("rules", JSON)
            .value("basis", JSON)
            .build();
    static final VersionedTable RATING_SCALE = VersionedTable.ofKabupaten("policy_rating_scale")
            .key("effective_from", DATE)
            .value("bands", JSON)
            .value("basis", JSON)
            .build();
    static final VersionedTable CALENDAR = VersionedTable.ofKabupaten("policy_calendar")
            .key("year", INTEGER)
            .key("effective_from", DATE)
            .value("rules", JSON)
            .value("basis", JSON)
            .build();
    static final VersionedTable NOMENCLATURE = VersionedTable.ofKabupaten("policy_nomenclature")
            .key("code", TEXT)
            .key("effective_from", DATE)
            .value("name", TEXT)
            .value("indicator", TEXT)
            .value("unit", TEXT)
            .value("basis", JSON)
            .build();

    static final VersionedTable SPENDING = VersionedTable.ofKabupaten("policy_spending")
            .key("effective_from", DATE)
            .value("rules", JSON)
            .value("basis", JSON)
            .build();
    /** Belongs to a kecamatan, whose plan it is. */
    static final VersionedTable STRATEGIC_PLAN = VersionedTable.ofKecamatan("policy_strategic_plan")
            .key("effective_from", DATE)
            .value("plan", JSON)
            .value("basis", JSON)
            .build();

    static final List<VersionedTable> ALL =
            List.of(CALCULATION, RATING_SCALE, CALENDAR, NOMENCLATURE, SPENDING, STRATEGIC_PLAN);

    private PolicyTables() {}
}
