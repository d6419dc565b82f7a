package id.jejak.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import id.jejak.query.projection.Folds;
import id.jejak.query.projection.ViewsMigration;
import id.jejak.query.projection.ViewsSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The views are built anew beside those that are read, and take their place only where they say the same. */
class RebuildTest {
    private static RebuiltDistrict district;

    @BeforeAll
    static void open() {
        district = new RebuiltDistrict(4_000);
    }

    @AfterAll
    static void close() throws InterruptedException {
        district.close();
    }

    @Test
    void takes_the_place_of_views_that_say_the_same() {
        Map<String, String> before = district.digests();
        List<String> shape = Folds.shape(district.database(), ViewsSchema.LIVE);
        Map<String, Long> positions = district.applied().all();
        Map<String, String> owners = district.owners();
        long live = district.liveSchema();
        String elsewhere = "elsewhere 0 {\"globalIndex\":7} claimed 2026-01-05T00:00:00Z another node";
        district.superuser()
                .sql("INSERT INTO views.token VALUES ('elsewhere', 0, '{\"globalIndex\":7}', 'claimed',"
                        + " '2026-01-05T00:00:00Z', 'another node')")
                .update();

        RebuildState state = district.rebuilt(null);

        assertThat(district.superuser()
                        .sql(
                                "DELETE FROM views.token WHERE processor_name = 'elsewhere' RETURNING concat_ws(' ',"
                                        + " processor_name, segment, convert_from(token, 'UTF8'), token_type, \"timestamp\", owner)")
                        .query(String.class)
                        .list())
                .as("the claim of another node")
                .containsExactly(elsewhere);
        assertThat(state.outcome()).as("%s", state).isEqualTo(Outcome.DONE);
        assertThat(state.startedBy()).isEqualTo("penguji");
        assertThat(state.events()).isEqualTo(state.eventsTotal()).isGreaterThanOrEqualTo(district.events());
        assertThat(state.eventsPerSecond()).isPositive();
        assertThat(district.liveSchema()).isNotEqualTo(live);
        assertThat(district.digests()).isEqualTo(before);
        assertThat(Folds.shape(district.database(), ViewsSchema.LIVE)).isEqualTo(shape);
        assertThat(district.applied().all()).isEqualTo(positions);
        assertThat(district.owners()).isEqualTo(owners);
        await().untilAsserted(() -> assertThat(district.schemas()).containsExactly("views"));
        assertThat(ViewsMigration.migrate(district.database().database().superuser()))
                .as("migrations that are missing after the switch")
                .isZero();
    }

    @Test
    void stops_before_views_that_say_otherwise_and_names_the_rows() {
        long half = district.events() / 2;
        String key = district.superuser()
                .sql("""
                        UPDATE views.section_realization SET quantity = quantity + 7
                         WHERE (kecamatan, year, section, indicator, month, from_position) =
                               (SELECT kecamatan, year, section, indicator, month, from_position
                                  FROM views.section_realization
                                 WHERE from_position <= ? AND to_position > ? + 300
                                 ORDER BY from_position DESC LIMIT 1)
                        RETURNING concat_ws(' ', kecamatan, year, section, indicator, month) || ' @' || from_position""")
                .params(half, half)
                .query(String.class)
                .single();
        Map<String, String> before = district.digests();

        RebuildState state = district.rebuilt(null);

        assertThat(state.outcome()).as("%s", state).isEqualTo(Outcome.DIFFERENT);
        assertThat(state.differences()).hasSize(1);
        TableDifference difference = state.differences().get(0);
        assertThat(difference.table()).isEqualTo("section_realization");
        assertThat(difference.otherwise()).isEqualTo(1);
        assertThat(difference.onlyLive() + difference.onlyAnew()).isZero();
        assertThat(difference.examples()).containsExactly(key);
        assertThat(difference.positions()).isNotEmpty().hasSizeLessThan(10).allMatch(position -> position >= half - 1);
        assertThat(district.digests()).isEqualTo(before);

        assertThat(district.rebuilt("another difference").outcome()).isEqualTo(Outcome.DIFFERENT);
        assertThat(district.digests()).isEqualTo(before);

        RebuildState confirmed = district.rebuilt(state.differencesDigest());
        assertThat(confirmed.outcome()).isEqualTo(Outcome.DONE);
        assertThat(district.digests()).isNotEqualTo(before);
        assertThat(district.rebuilt(null).outcome()).as("mended").isEqualTo(Outcome.DONE);
    }

    @Test
    void finds_two_rows_that_swapped_a_value_and_a_number_written_otherwise() {
        district.superuser().sql("""
                        UPDATE views.trail AS one SET event_id = other.event_id
                          FROM views.trail AS other
                         WHERE one.position IN (1, 2) AND other.position = 3 - one.position""").update();
        district.superuser()
                .sql("UPDATE views.section_realization SET quantity = (quantity || '.0')::numeric WHERE ctid ="
                        + " (SELECT ctid FROM views.section_realization WHERE quantity = trunc(quantity)"
                        + " AND to_position = 9223372036854775807 LIMIT 1)")
                .update();

        RebuildState state = district.rebuilt(null);

        assertThat(state.differences())
                .extracting(TableDifference::table, TableDifference::otherwise)
                .containsExactlyInAnyOrder(tuple("trail", 2L), tuple("section_realization", 1L));
        assertThat(state.differences())
                .allSatisfy(difference -> assertThat(difference.positions()).isNotEmpty());
        assertThat(district.rebuilt(state.differencesDigest()).outcome()).isEqualTo(Outcome.DONE);
    }

    @Test
    void finds_a_row_too_many_and_one_that_is_missing_and_a_past_version() {
        district.superuser()
                .sql("DELETE FROM views.office_section WHERE kecamatan = '73.24.01'")
                .update();
        district.superuser()
                .sql(
                        "INSERT INTO views.office_section SELECT 'tambahan', name, kind, kabupaten, '73.24.01', from_position,"
                                + " to_position, recorded_at, imported_at FROM views.office_section LIMIT 1")
                .update();
        district.superuser()
                .sql("UPDATE views.section_hand_in SET to_position = to_position + 1 WHERE ctid ="
                        + " (SELECT ctid FROM views.section_hand_in WHERE to_position < 2000 LIMIT 1)")
                .update();

        RebuildState state = district.rebuilt(null);

        assertThat(state.differences())
                .extracting(TableDifference::table)
                .containsExactlyInAnyOrder("office_section", "section_hand_in");
        TableDifference offices = state.differences().stream()
                .filter(each -> each.table().equals("office_section"))
                .findFirst()
                .orElseThrow();
        assertThat(offices.onlyLive()).isEqualTo(1);
        assertThat(offices.onlyAnew()).isPositive();
        assertThat(offices.positions()).hasSize(10);
        assertThat(district.rebuilt(state.differencesDigest()).outcome()).isEqualTo(Outcome.DONE);
        assertThat(district.rebuilt(null).outcome()).as("mended").isEqualTo(Outcome.DONE);
    }

    @Test
    void is_started_once_at_a_time_over_all_nodes() {
        Rebuild otherNode = otherNode();
        long number = district.rebuild().start("pertama", null);
        assertThatThrownBy(() -> otherNode.start("kedua", null)).isInstanceOf(RebuildRunningException.class);
        assertThatThrownBy(() -> district.rebuild().start("lagi", null)).isInstanceOf(RebuildRunningException.class);
        assertThat(otherNode.last().orElseThrow().running()).isTrue();
        assertThat(district.ended().number()).isEqualTo(number);
        assertThat(district.rebuild().last().orElseThrow().startedBy()).isEqualTo("pertama");
    }

    @ParameterizedTest
    @ValueSource(strings = {"^COPY", "^(ALTER TABLE .* ADD|CREATE .*INDEX|ANALYZE)"})
    void loses_its_session_and_leaves_the_live_views_untouched(String whileIt) {
        Map<String, String> before = district.digests();
        long live = district.liveSchema();
        district.rebuild().start("penguji", null);
        await().pollInterval(Duration.ofMillis(5)).until(() -> killSession(whileIt) > 0);

        RebuildState state = district.ended();
        await().untilAsserted(() ->
                assertThat(district.rebuild().last().orElseThrow().outcome()).isEqualTo(Outcome.FAILED));
        assertThat(district.rebuild().last().orElseThrow().detail()).isNotBlank();
        await().untilAsserted(() ->
                assertThat(sessions()).as("what still works for it").isZero());
        assertThat(district.liveSchema()).isEqualTo(live);
        assertThat(district.digests()).isEqualTo(before);
        assertThat(district.schemas()).contains("views_rebuild_" + state.number());

        RebuildState again = district.rebuilt(null);
        assertThat(again.outcome()).isEqualTo(Outcome.DONE);
        assertThat(again.leftovers()).isPositive();
        assertThat(district.schemas()).doesNotContain("views_rebuild_" + state.number());
    }

    /** The one that has the lock: the other one, if there is one, came later. */
    private static int killSession(String statement) {
        return district.superuser()
                .sql("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
                        + " WHERE application_name = 'jejak rebuild' AND query ~ ? AND backend_start ="
                        + " (SELECT min(backend_start) FROM pg_stat_activity WHERE application_name = 'jejak rebuild')")
                .param(statement)
                .query(Integer.class)
                .single();
    }

    private static int sessions() {
        return district.superuser()
                .sql("SELECT count(*) FROM pg_stat_activity WHERE application_name = 'jejak rebuild'")
                .query(Integer.class)
                .single();
    }

    @Test
    void waits_for_no_long_reading_and_disturbs_none() throws SQLException {
        try (Connection reader = district.database().database().superuser().getConnection();
                Statement statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            reader.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            String rows = "SELECT count(*), sum(quantity) FROM views.section_realization";
            long before = one(statement, rows);

            RebuildState state = district.rebuilt(null);

            assertThat(state.outcome()).isEqualTo(Outcome.DONE);
            assertThat(district.schemas()).contains("views_replaced_" + state.number());
            assertThat(one(statement, rows.replace("views.", "views_replaced_" + state.number() + ".")))
                    .isEqualTo(before);
            reader.rollback();
        }
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(district.schemas()).containsExactly("views"));
    }

    private static long one(Statement statement, String question) throws SQLException {
        try (var row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void waits_for_a_projection_that_holds_its_token_and_blocks_nobody_for_long() throws SQLException {
        try (Connection projection = district.database().database().projector().getConnection();
                Statement statement = projection.createStatement()) {
            projection.setAutoCommit(false);
            statement.execute("SELECT * FROM views.token WHERE processor_name = 'policy' FOR UPDATE");
            district.rebuild().start("penguji", null);
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> district.rebuild().last().orElseThrow().phase() == Phase.SWITCHING);
            assertThat(district.rebuild().last().orElseThrow().running()).isTrue();
            projection.rollback();
        }
        assertThat(district.ended().outcome()).isEqualTo(Outcome.DONE);
        assertThat(district.failures()).isEmpty();
    }

    @Test
    void whoever_starts_drops_what_earlier_ones_left() throws SQLException {
        leave("views_rebuild_900", "views_replaced_901");
        try (Connection reader = district.database().database().superuser().getConnection();
                Statement statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            statement.execute("SELECT count(*) FROM views_replaced_901.something");

            otherNode().dropLeftovers();

            assertThat(district.schemas()).as("one is still read").containsExactly("views", "views_replaced_901");
            reader.rollback();
        }
        otherNode().dropLeftovers();

        assertThat(district.schemas()).containsExactly("views");
        assertThat(district.rebuilt(null).outcome())
                .as("the right is free again")
                .isEqualTo(Outcome.DONE);
    }

    @Test
    void whoever_starts_drops_nothing_whileItanother_node_builds() throws SQLException {
        leave("views_rebuild_902");
        try (RebuildLock building =
                RebuildLock.take(district.database().database().owner()).orElseThrow()) {
            otherNode().dropLeftovers();
            assertThat(building.connection().isValid(1)).isTrue();
            assertThat(district.schemas()).containsExactly("views", "views_rebuild_902");
        }
        otherNode().dropLeftovers();
        assertThat(district.schemas()).containsExactly("views");
    }

    private static void leave(String... schemas) throws SQLException {
        await().until(() -> {
            otherNode().dropLeftovers();
            return district.schemas().equals(List.of("views"));
        });
        try (Connection owner = district.database().database().owner().getConnection();
                Statement statement = owner.createStatement()) {
            for (String schema : schemas) {
                statement.execute("CREATE SCHEMA " + schema);
                statement.execute("CREATE TABLE " + schema + ".something (what text)");
            }
        }
    }

    private static Rebuild otherNode() {
        return new Rebuild(
                district.database().database().owner(),
                district.database().database().projector(),
                district.log().reader(),
                RebuiltDistrict.projections());
    }

    @Test
    void refuses_to_replace_views_that_another_release_has_made_meanwhile() {
        district.superuser()
                .sql("UPDATE views.flyway_schema_history SET checksum = checksum + 1 WHERE version = '4'")
                .update();
        RebuildState state = district.rebuilt(null);
        district.superuser()
                .sql("UPDATE views.flyway_schema_history SET checksum = checksum - 1 WHERE version = '4'")
                .update();
        assertThat(state.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(state.reason()).isEqualTo("other-release");
    }
}
