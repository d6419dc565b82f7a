package id.jejak.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.eventlog.RecordedEvent;
import id.jejak.kernel.organization.KabupatenCode;
import id.jejak.kernel.organization.KecamatanCode;
import id.jejak.kernel.organization.OrganizationEvent.KecamatanRegistered;
import id.jejak.kernel.policy.CalculationRules;
import id.jejak.kernel.policy.PolicyEvent.CalculationPolicyAdopted;
import id.jejak.kernel.trail.Basis;
import id.jejak.query.organization.OfficeFacts;
import id.jejak.query.organization.OfficeProjection;
import id.jejak.query.organization.OfficeReader;
import id.jejak.query.policy.PolicyProjection;
import id.jejak.query.policy.PolicyReader;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class ScopedReaderTest {
    private static final KabupatenCode LUWU_TIMUR = new KabupatenCode("73.24");
    private static final KabupatenCode ELSEWHERE = new KabupatenCode("73.22");
    private static final KecamatanCode KALAENA = new KecamatanCode("73.24.10");

    private static ViewsDatabase database;
    private static ScopedReader reader;
    private static OfficeReader offices;

    @BeforeAll
    static void registerThree() {
        database = new ViewsDatabase();
        Basis basis = Basis.notStated("Keputusan");
        List<RecordedEvent> events = List.of(
                ViewsDatabase.recorded(1, new KecamatanRegistered("73.24.10", "Kalaena", "73.24", "Luwu Timur", basis)),
                ViewsDatabase.recorded(2, new KecamatanRegistered("73.24.05", "Burau", "73.24", "Luwu Timur", basis)),
                ViewsDatabase.recorded(
                        3, new KecamatanRegistered("73.22.01", "Malangke", "73.22", "Luwu Utara", basis)),
                ViewsDatabase.recorded(
                        4, new CalculationPolicyAdopted("73.24", "2025-01-01", null, CalculationRules.DEFAULT, basis)));
        database.apply(new OfficeProjection(), events, 10);
        database.apply(new PolicyProjection(), events, 10);
        reader = database.scopedReader();
        offices = new OfficeReader(reader);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static List<String> seen(Scope scope, KabupatenCode asked) {
        return reader.read(
                scope,
                () -> offices.offices(asked, 9).stream().map(OfficeFacts::name).toList());
    }

    @Test
    void a_kabupaten_sees_its_kecamatan_and_no_others() {
        assertThat(seen(Scope.of(LUWU_TIMUR), LUWU_TIMUR)).containsExactly("Burau", "Kalaena");
        assertThat(seen(Scope.of(LUWU_TIMUR), ELSEWHERE)).isEmpty();
    }

    @Test
    void a_kecamatan_sees_itself_and_what_the_kabupaten_shares() {
        assertThat(seen(Scope.of(KALAENA), LUWU_TIMUR)).containsExactly("Kalaena");
        assertThat(reader.read(Scope.of(KALAENA), () -> new PolicyReader(reader).policy(LUWU_TIMUR, 9))
                        .calculations())
                .hasSize(1);
        assertThat(reader.read(Scope.of(ELSEWHERE), () -> new PolicyReader(reader).policy(LUWU_TIMUR, 9))
                        .calculations())
                .isEmpty();
    }

    @Test
    void a_scope_ends_with_its_reading_and_without_one_there_are_no_rows() {
        seen(Scope.of(LUWU_TIMUR), LUWU_TIMUR);
        assertThat(JdbcClient.create(database.readerRole())
                        .sql("SELECT count(*) FROM views.office")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(database.everything()
                        .sql("SELECT count(*) FROM views.office")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void nothing_is_read_outside_a_reading_and_no_scope_is_widened_within() {
        assertThatThrownBy(() -> offices.office(KALAENA, 9)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(
                        () -> reader.read(Scope.of(KALAENA), () -> reader.read(Scope.of(LUWU_TIMUR), () -> "widened")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_reader_role_writes_nothing() {
        assertThatThrownBy(() -> JdbcClient.create(database.readerRole())
                        .sql("UPDATE views.office SET name = 'x'")
                        .update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    /** Asks the catalogue, so that no table can be forgotten; only positions, which tell of nobody, are open. */
    @Test
    void whatever_the_reader_may_read_is_under_forced_row_level_security_with_a_policy_of_its_own() {
        List<String> readable =
                database.everything().sql("""
                SELECT relname FROM pg_class
                 WHERE relnamespace = 'views'::regnamespace AND relkind NOT IN ('i', 'I', 'c')
                   AND has_table_privilege('jejak_reader', oid, 'SELECT')
                   AND relname <> 'applied_position'""").query(String.class).list();
        List<String> guarded =
                database.everything().sql("""
                SELECT c.relname FROM pg_class c
                 WHERE c.relnamespace = 'views'::regnamespace AND c.relrowsecurity AND c.relforcerowsecurity
                   AND EXISTS (SELECT 1 FROM pg_policies p
                                WHERE p.schemaname = 'views' AND p.tablename = c.relname AND p.cmd = 'SELECT'
                                  AND p.permissive = 'PERMISSIVE' AND p.roles = '{jejak_reader}'
                                  AND p.qual LIKE '%jejak.kabupaten%' AND p.qual LIKE '%jejak.kecamatan%')
                   AND NOT EXISTS (SELECT 1 FROM pg_policies p
                                    WHERE p.schemaname = 'views' AND p.tablename = c.relname AND p.policyname <> 'scope'
                                      AND p.roles && '{jejak_reader,public}')""").query(String.class).list();
        assertThat(readable).hasSizeGreaterThan(20);
        assertThat(guarded).containsExactlyInAnyOrderElementsOf(readable);
    }

    @Test
    void the_reader_writes_in_no_view_and_reads_nothing_elsewhere_without_row_level_security() {
        assertThat(database.everything().sql("""
                        SELECT c.relname || ' ' || privilege
                          FROM pg_class c,
                               unnest(ARRAY['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) AS privilege
                         WHERE c.relnamespace = 'views'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm')
                           AND has_table_privilege('jejak_reader', c.oid, privilege)""").query(String.class).list()).isEmpty();
        assertThat(database.everything().sql("""
                        SELECT n.nspname || '.' || c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                         WHERE n.nspname NOT IN ('views', 'pg_catalog', 'information_schema')
                           AND c.relkind IN ('r', 'p', 'v', 'm')
                           AND has_schema_privilege('jejak_reader', n.oid, 'USAGE')
                           AND has_table_privilege('jejak_reader', c.oid, 'SELECT')
                           AND NOT (c.relrowsecurity AND c.relforcerowsecurity)""").query(String.class).list()).isEmpty();
    }

    @Test
    void every_versioned_table_shows_nothing_without_a_scope() {
        for (Projection projection : CompletenessTest.projections()) {
            for (VersionedTable table : projection.tables()) {
                assertThat(JdbcClient.create(database.readerRole())
                                .sql("SELECT count(*) FROM " + table)
                                .query(Integer.class)
                                .single())
                        .as("%s", table)
                        .isZero();
            }
        }
    }

    @Test
    void the_tables_are_as_they_are_declared() {
        List<Projection> projections = CompletenessTest.projections();
        int made = database.everything().sql("""
                        SELECT count(*) FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
                         WHERE c.relnamespace = 'views'::regnamespace AND c.relkind = 'r'
                           AND a.attname = 'from_position' AND c.relname <> 'version'""").query(Integer.class).single();
        assertThat(made).isPositive();
        assertThat(VersionedTableCheck.check(database.readerRole(), projections))
                .as("tables that a projection declares, of those that migrations made")
                .isEqualTo(made);
        VersionedTable other = VersionedTable.ofKecamatan("office")
                .value("name", VersionedTable.Type.INTEGER)
                .build();
        assertThatThrownBy(() -> VersionedTableCheck.check(database.readerRole(), List.of(new Projection() {
                    @Override
                    public String name() {
                        return "other";
                    }

                    @Override
                    public List<VersionedTable> tables() {
                        return List.of(other);
                    }

                    @Override
                    public Translations translations() {
                        return new Translations();
                    }
                })))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("views.office");
    }
}
