package id.jejak.query.section;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.organization.KabupatenCode;
import id.jejak.kernel.organization.KecamatanCode;
import id.jejak.kernel.organization.SectionId;
import id.jejak.kernel.period.FiscalYear;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.query.projection.Scope;
import id.jejak.query.projection.ScopedReader;
import id.jejak.query.projection.ViewsDatabase;
import id.jejak.query.revision.TrailFilter;
import id.jejak.query.revision.TrailReader;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads over ten years of 25 kecamatan take the rows they need, and no table from its beginning to its end. */
class IndexesTest {
    private static final KabupatenCode KABUPATEN = new KabupatenCode("73.24");
    private static final KecamatanCode KECAMATAN = new KecamatanCode("73.24.12");
    private static final FiscalYear YEAR = new FiscalYear(2023);
    private static final SectionYearId ONE = new SectionYearId(new SectionId(KECAMATAN, "seksi-3"), YEAR);

    /** PostgreSQL plans a statement anew five times, and then once for all. */
    private static final int UNTIL_THE_PLAN_IS_FIXED = 12;

    private static final String YEARS = """
            generate_series(1, 25) AS k, generate_series(2016, 2025) AS y, generate_series(1, 7) AS s""";
    private static final String OF = "'73.24', '73.24.' || lpad(k::text, 2, '0'), y, 'seksi-' || s";

    /** Two versions of each row: the second from position 500,000 on. */
    private static final String VERSIONS = """
            CASE v WHEN 1 THEN row_number() OVER () ELSE 500000 + row_number() OVER () END,
            CASE v WHEN 1 THEN 500000 + row_number() OVER () ELSE 9223372036854775807 END, now()""";

    private static ViewsDatabase database;
    private static ScopedReader reader;

    @BeforeAll
    static void fillTenYears() {
        database = new ViewsDatabase();
        reader = database.scopedReader();
        fill(
                "section_realization",
                "indicator, month, quantity, activities, revised",
                """
                'i-' || i, m, 1, '[]', v = 2""",
                "generate_series(1, 4) AS i, generate_series(1, 12) AS m");
        fill("section_target", "indicator, quarter, target", "'i-' || i, m, 3", """
                generate_series(1, 8) AS i, generate_series(1, 4) AS m""");
        fill("section_quarter_budget", "sub_activity, quarter, rupiah", "'b-' || i, m, 1000", """
                generate_series(1, 8) AS i, generate_series(1, 4) AS m""");
        fill(
                "section_budget_entry",
                "entry, sub_activity, month, date, rupiah, expenditure_kind, evidence_kind, evidence_number",
                "'e-' || i, 'b-1', 1, '2023-01-02', 1000, 'Belanja', 'spj', 'SPJ'",
                "generate_series(1, 40) AS i");
        database.everything().sql("""
                        INSERT INTO views.trail (kabupaten, kecamatan, year, section, position, event_id, event, feature,
                               correction, actor, actor_name, role, changes, from_position, to_position, recorded_at)
                        SELECT %s, row_number() OVER (), '', 'budget-realized', 'budget', false, '', '', 'operator', '[]',
                               row_number() OVER (), 9223372036854775807, now()
                          FROM %s, generate_series(1, 60)""".formatted(OF, YEARS)).update();
        database.everything().sql("""
                        INSERT INTO views.trail (kabupaten, kecamatan, position, event_id, event, feature, correction,
                               actor, actor_name, role, changes, from_position, to_position, recorded_at)
                        SELECT '73.24', CASE WHEN n > 20 THEN '73.24.12' END, 200000 + n, '', 'official-appointed',
                               'organization', false, '', '', 'operator', '[]', 200000 + n, 9223372036854775807, now()
                          FROM generate_series(1, 40) AS n""").update();
        JdbcClient.create(database.database().superuser()).sql("ANALYZE").update();
    }

    private static void fill(String table, String columns, String values, String rows) {
        database.everything()
                .sql("""
                        INSERT INTO views.%s (kabupaten, kecamatan, year, section, %s, from_position, to_position, recorded_at)
                        SELECT %s, %s, %s FROM %s, generate_series(1, 2) AS v, %s""".formatted(table, columns, OF, values, VERSIONS, YEARS, rows))
                .update();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static void assertReadsAtMost(long rows, Scope scope, Runnable reading) {
        for (int i = 0; i < UNTIL_THE_PLAN_IS_FIXED; i++) {
            counted(scope, reading);
        }
        Map<String, Long> scansBefore = counters("seq_scan");
        long fetchedBefore = rowsFetched();
        counted(scope, reading);
        assertThat(counters("seq_scan")).as("scans of whole tables").isEqualTo(scansBefore);
        assertThat(rowsFetched() - fetchedBefore).as("rows fetched").isBetween(1L, rows);
    }

    private static void counted(Scope scope, Runnable reading) {
        reader.read(scope, () -> {
            reading.run();
            return reader.jdbc()
                    .sql("SELECT pg_stat_force_next_flush()::text")
                    .query(String.class)
                    .single();
        });
    }

    private static Map<String, Long> counters(String counter) {
        Map<String, Long> counters = new TreeMap<>();
        JdbcClient.create(database.database().superuser())
                .sql(
                        "SELECT relname, %s AS counter FROM pg_stat_user_tables WHERE schemaname = 'views' AND n_live_tup > 0"
                                .formatted(counter))
                .query(row -> {
                    counters.put(row.getString("relname"), row.getLong("counter"));
                });
        return counters;
    }

    private static long rowsFetched() {
        return counters("idx_tup_fetch").values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    @Test
    void a_sections_year_reads_its_own_rows() {
        SectionReader sections = new SectionReader(reader);
        for (long position : new long[] {400_000, 900_000}) {
            // 48 months, 32 targets, 32 budgets, 40 entries, in two versions.
            assertReadsAtMost(304, Scope.of(KECAMATAN), () -> assertThat(
                            sections.facts(ONE, position).realizations())
                    .isNotEmpty());
        }
    }

    @Test
    void a_kecamatans_year_reads_the_rows_of_its_seven_sections() {
        SectionReader sections = new SectionReader(reader);
        assertReadsAtMost(
                7 * 304, Scope.of(KECAMATAN), () -> assertThat(sections.factsOfKecamatan(KECAMATAN, YEAR, 900_000))
                        .hasSize(7));
    }

    @Test
    void a_kabupatens_year_reads_the_rows_of_that_year() {
        SectionReader sections = new SectionReader(reader);
        assertReadsAtMost(
                25 * 7 * 304, Scope.of(KABUPATEN), () -> assertThat(sections.factsOfKabupaten(KABUPATEN, YEAR, 900_000))
                        .hasSize(175));
    }

    @Test
    void trails_read_their_own_rows() {
        TrailReader trails = new TrailReader(reader);
        assertReadsAtMost(
                240, Scope.of(KECAMATAN), () -> assertThat(trails.ofSectionYear(ONE, 900_000, TrailFilter.ALL, 50, 0)
                                .total())
                        .isEqualTo(60));
        assertReadsAtMost(
                80, Scope.of(KECAMATAN), () -> assertThat(trails.ofOffice(KECAMATAN, 900_000, TrailFilter.ALL, 50, 0)
                                .total())
                        .isEqualTo(20));
        assertReadsAtMost(
                80, Scope.of(KABUPATEN), () -> assertThat(trails.ofPolicies(KABUPATEN, 900_000, TrailFilter.ALL, 50, 0)
                                .total())
                        .isEqualTo(20));
    }
}
