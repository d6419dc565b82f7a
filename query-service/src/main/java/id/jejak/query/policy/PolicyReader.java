package id.jejak.query.policy;

import static id.jejak.query.projection.VersionedRow.json;
import static id.jejak.query.projection.VersionedRow.origin;

import id.jejak.kernel.organization.KabupatenCode;
import id.jejak.kernel.organization.KecamatanCode;
import id.jejak.kernel.policy.CalculationRules;
import id.jejak.kernel.policy.CalendarRules;
import id.jejak.kernel.policy.NomenclatureEntry;
import id.jejak.kernel.policy.RatingBand;
import id.jejak.kernel.policy.SpendingRules;
import id.jejak.kernel.policy.StrategicPlan;
import id.jejak.kernel.trail.Basis;
import id.jejak.query.policy.PolicyFacts.Adopted;
import id.jejak.query.policy.PolicyFacts.Calendar;
import id.jejak.query.projection.ScopedReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.core.type.TypeReference;

/** Reads a kabupaten's rules as of a position that is applied. Called inside a {@link ScopedReader#read}. */
public final class PolicyReader {
    private static final TypeReference<List<RatingBand>> BANDS = new TypeReference<>() {};
    private static final String VERSION = " effective_from, basis, from_position, recorded_at, imported_at ";
    private static final String IN_FORCE =
            " kabupaten = :kabupaten AND from_position <= :position AND to_position > :position ";

    private final ScopedReader reader;

    /** Over the reader role. */
    public PolicyReader(ScopedReader reader) {
        this.reader = reader;
    }

    /** Every version of every rule, the earliest first; without one where the defaults apply. */
    public PolicyFacts policy(KabupatenCode kabupaten, long position) {
        return new PolicyFacts(
                kabupaten,
                read(
                        "SELECT rules, %s FROM views.policy_calculation WHERE %s ORDER BY effective_from",
                        kabupaten, position, (row, number) -> adopted(row, json(row, "rules", CalculationRules.class))),
                read(
                        "SELECT bands, %s FROM views.policy_rating_scale WHERE %s ORDER BY effective_from",
                        kabupaten, position, (row, number) -> adopted(row, json(row, "bands", BANDS))),
                read(
                        "SELECT year, rules, %s FROM views.policy_calendar WHERE %s ORDER BY year, effective_from",
                        kabupaten,
                        position,
                        (row, number) -> new Calendar(
                                row.getInt("year"), adopted(row, json(row, "rules", CalendarRules.class)))),
                read(
                        """
                        SELECT code, name, indicator, unit, %s
                          FROM views.policy_nomenclature WHERE %s ORDER BY code, effective_from""",
                        kabupaten,
                        position,
                        (row, number) -> adopted(
                                row,
                                new NomenclatureEntry(
                                        row.getString("code"),
                                        row.getString("name"),
                                        row.getString("indicator"),
                                        row.getString("unit")))),
                read(
                        "SELECT rules, %s FROM views.policy_spending WHERE %s ORDER BY effective_from",
                        kabupaten, position, (row, number) -> adopted(row, json(row, "rules", SpendingRules.class))));
    }

    /** Every version of a kecamatan's five-year plan, the earliest first. */
    public List<Adopted<StrategicPlan>> strategicPlans(KecamatanCode kecamatan, long position) {
        return reader.jdbc()
                .sql("""
                        SELECT plan, %s FROM views.policy_strategic_plan
                         WHERE kecamatan = :kecamatan AND from_position <= :position AND to_position > :position
                         ORDER BY effective_from""".formatted(VERSION))
                .param("kecamatan", kecamatan.value())
                .param("position", position)
                .query((row, number) -> adopted(row, json(row, "plan", StrategicPlan.class)))
                .list();
    }

    private <T> List<T> read(String statement, KabupatenCode kabupaten, long position, RowMapper<T> fact) {
        return reader.jdbc()
                .sql(statement.formatted(VERSION, IN_FORCE))
                .param("kabupaten", kabupaten.value())
                .param("position", position)
                .query(fact)
                .list();
    }

    private static <T> Adopted<T> adopted(ResultSet row, T rules) throws SQLException {
        return new Adopted<>(
                row.getObject("effective_from", LocalDate.class), rules, json(row, "basis", Basis.class), origin(row));
    }
}
