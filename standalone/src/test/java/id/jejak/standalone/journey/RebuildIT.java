package id.jejak.standalone.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jejak.eventlog.EventLogMigration;
import id.jejak.query.testing.BigLog;
import id.jejak.standalone.database.EmbeddedDatabase;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The runbook's commands against the real program over a hundred thousand events, which is killed on the way, and its
 * PostgreSQL too.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RebuildIT {
    private static final Duration LONG = Duration.ofMinutes(10);
    private static final String STATE = "/administrasi/bangun-ulang.json";
    private static final String QUARTER = "/kecamatan/73.24.01/pelayanan-umum/2025/triwulan/2";

    @TempDir
    static Path folder;

    private static RunningJejak jejak;

    @BeforeAll
    static void start() {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder.resolve("data"))) {
            EventLogMigration.migrate(database.asSuperuser());
            assertThat(BigLog.ofAbout(110_000).appendTo(as("jejak_appender", database.port())))
                    .isGreaterThan(100_000);
        }
        startAgain();
        await().atMost(LONG).pollInterval(Duration.ofSeconds(1)).until(() -> behind() == 0);
    }

    @AfterAll
    static void stop() {
        jejak.close();
    }

    private static void startAgain() {
        jejak = RunningJejak.start(folder.resolve("data"));
    }

    private static long behind() {
        long behind = 0;
        for (JsonNode projection : json("/administrasi.json").get("projections")) {
            behind += projection.get("behind").asLong();
        }
        return behind;
    }

    private static JsonNode json(String path) {
        return JsonMapper.shared().readTree(jejak.get(path).body());
    }

    private static DataSource as(String role, int port) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"localhost"});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(EmbeddedDatabase.NAME);
        source.setUser(role);
        source.setPassword("jejak");
        return source;
    }

    /** PostgreSQL's own port, as it wrote it down; it outlives the program. */
    private static JdbcClient superuser() throws IOException {
        try (var files = Files.walk(folder.resolve("data"), 3)) {
            Path pid = files.filter(file -> file.endsWith("postmaster.pid"))
                    .findFirst()
                    .orElseThrow();
            return JdbcClient.create(as(
                    "postgres", Integer.parseInt(Files.readAllLines(pid).get(3).strip())));
        }
    }

    /** Every row of every live view, and which schema it is that is read. */
    private static List<String> live() throws IOException {
        JdbcClient all = superuser();
        List<String> digests = all.sql("""
                        SELECT format('SELECT %L || count(*) || coalesce(md5(string_agg(t::text, '','' ORDER BY t::text)), '''')
                                         FROM views.%I AS t', relname, relname)
                          FROM pg_class WHERE relnamespace = 'views'::regnamespace AND relkind = 'r' AND relname NOT IN ('token', 'flyway_schema_history')
                         ORDER BY relname""").query(String.class).list().stream()
                .map(question -> all.sql(question).query(String.class).single())
                .toList();
        assertThat(digests).hasSizeGreaterThan(25);
        return Stream.concat(digests.stream(), Stream.of(schema())).toList();
    }

    private static List<String> halfBuilt() throws IOException {
        return superuser()
                .sql("SELECT nspname FROM pg_namespace WHERE nspname LIKE 'views_rebuild%'")
                .query(String.class)
                .list();
    }

    private static String schema() throws IOException {
        return superuser()
                .sql("SELECT 'views'::regnamespace::oid::text")
                .query(String.class)
                .single();
    }

    /** What the runbook's first command prints, and how it ends. */
    private record Command(int exit, String printed) {}

    private static Command rebuild(String... arguments) throws IOException, InterruptedException {
        String runbook = Files.readString(Readme.root().resolve("docs/runbooks/rebuild.md"));
        String command = runbook.substring(runbook.indexOf("```sh\n") + "```sh\n".length())
                .lines()
                .findFirst()
                .orElseThrow();
        assertThat(command).contains("http://localhost:8080");
        Process process = new ProcessBuilder(
                        "bash",
                        "-c",
                        command.replace("http://localhost:8080", jejak.address("")) + " " + String.join(" ", arguments))
                .directory(Readme.root().toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Command(process.exitValue(), printed);
    }

    private static void startHalfWay() {
        CompletableFuture<HttpResponse<String>> started =
                CompletableFuture.supplyAsync(() -> jejak.post("/administrasi/bangun-ulang.txt", "oleh=penguji"));
        assertThat(started.join().statusCode()).isEqualTo(202);
        await().atMost(LONG).pollInterval(Duration.ofMillis(20)).until(() -> {
            JsonNode state = json(STATE);
            assertThat(state.get("running").asBoolean()).as("%s", state).isTrue();
            return state.get("events").asLong() > 0;
        });
    }

    @Test
    @Order(1)
    void the_runbooks_command_rebuilds_while_pages_answer_and_commands_go_on() throws Exception {
        String before = jejak.get(QUARTER + ".json?posisi=90000").body();
        assertThat(before).contains("73.24.01");
        String schema = schema();
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger readings = new AtomicInteger();
        AtomicInteger commands = new AtomicInteger();
        CompletableFuture<Void> readers = CompletableFuture.runAsync(() -> {
            while (!over.get()) {
                assertThat(jejak.get(QUARTER + ".json?posisi=90000").body()).isEqualTo(before);
                assertThat(jejak.get(QUARTER).statusCode()).isEqualTo(200);
                readings.incrementAndGet();
            }
        });
        CompletableFuture<Void> recording = CompletableFuture.runAsync(() -> {
            while (!over.get()) {
                int number = commands.incrementAndGet();
                HttpResponse<String> answer = jejak.command(
                        "register-kecamatan", "daftar-" + number, "operator", "administrator", """
                        {"kecamatan":"75.%02d.%02d","name":"Baru","kabupatenName":"Contoh",
                         "basis":{"document":"Keputusan","number":"1","date":"2026-01-05"}}""".formatted(
                                        number / 99 + 1, number % 99 + 1));
                assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
            }
        });

        Command command = rebuild();
        over.set(true);
        readers.join();
        recording.join();

        assertThat(command.exit()).as(command.printed()).isZero();
        assertThat(command.printed())
                .contains("Membaca log dari catatan pertama", "catatan per detik", "Selesai: hasilnya");
        assertThat(readings.get()).isPositive();
        assertThat(commands.get()).isPositive();
        assertThat(schema()).isNotEqualTo(schema);
        await().atMost(LONG).until(() -> behind() == 0);
        assertThat(jejak.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(jejak.get("/actuator/metrics/jejak.rebuild.events").body()).contains("\"value\":1");
        assertThat(jejak.get("/administrasi/bangun-ulang").body()).contains("Selesai: hasilnya");
    }

    @Test
    @Order(2)
    void killed_half_way_the_live_views_are_untouched_and_it_can_be_started_again() throws Exception {
        List<String> before = live();
        startHalfWay();
        jejak.kill();
        assertThat(live()).isEqualTo(before);
        assertThat(halfBuilt()).hasSize(1);

        startAgain();

        assertThat(halfBuilt()).isEmpty();
        assertThat(live()).isEqualTo(before);
        assertThat(json(STATE).get("running").asBoolean()).isFalse();
        assertThat(json(STATE).get("outcome").isNull()).isTrue();
        assertThat(jejak.get("/administrasi/bangun-ulang").body()).contains("Terhenti di tengah jalan");
        Command again = rebuild();
        assertThat(again.exit()).as(again.printed()).isZero();
        assertThat(live().subList(0, before.size() - 1)).isEqualTo(before.subList(0, before.size() - 1));
    }

    @Test
    @Order(3)
    void with_its_database_killed_half_way_likewise() throws Exception {
        List<String> before = live();
        startHalfWay();
        // A backend that is killed takes every other one with it: PostgreSQL recovers from its log.
        long backend = superuser()
                .sql("SELECT pid FROM pg_stat_activity WHERE application_name = 'jejak rebuild'")
                .query(Long.class)
                .list()
                .get(0);
        ProcessHandle.of(backend).orElseThrow().destroyForcibly();

        await().atMost(LONG)
                .ignoreExceptions()
                .until(() -> !json(STATE).get("running").asBoolean());
        await().atMost(LONG).ignoreExceptions().untilAsserted(() -> assertThat(live())
                .isEqualTo(before));
        await().atMost(LONG).until(() -> jejak.get("/actuator/health/readiness").statusCode() == 200);
        Command again = rebuild();
        assertThat(again.exit()).as(again.printed()).isZero();
        assertThat(json(STATE).get("leftovers").asInt()).isPositive();
        assertThat(live().subList(0, before.size() - 1)).isEqualTo(before.subList(0, before.size() - 1));
    }

    @Test
    @Order(4)
    void a_difference_is_printed_and_switched_only_when_it_is_confirmed() throws Exception {
        superuser()
                .sql("UPDATE views.office SET name = 'Diubah' WHERE kecamatan = '73.24.01'")
                .update();
        Command stopped = rebuild();
        assertThat(stopped.exit()).isEqualTo(1);
        assertThat(stopped.printed())
                .contains("Berhenti sebelum berganti", "office (proyeksi organization)", "73.24.01");
        assertThat(jejak.get("/administrasi/bangun-ulang").body()).contains("office (proyeksi organization)");
        assertThat(jejak.get("/kecamatan/73.24.01").body()).contains("Diubah");

        Command confirmed =
                rebuild("--confirm", json(STATE).get("differencesDigest").asString());

        assertThat(confirmed.exit()).as(confirmed.printed()).isZero();
        assertThat(jejak.get("/kecamatan/73.24.01").body()).doesNotContain("Diubah");
    }
}
