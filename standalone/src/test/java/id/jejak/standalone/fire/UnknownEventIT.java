package id.jejak.standalone.fire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A newer program's event, or field, stands in the log that older services read: they stop there and say so, and leave
 * nothing out. The row is a real one, written past the append function, which asks nobody what an event says.
 */
class UnknownEventIT {
    private static final String YEAR = SectionYears.KECAMATAN + "/seksi-0/2003";
    private static final String PAGE = "/kecamatan/" + YEAR + "/bulan/1";

    @TempDir
    static Path folder;

    private static @Nullable Cluster started;

    @BeforeAll
    static void start() {
        started = new Cluster(folder, new PostgresProcess(folder), 1);
        new Workload(cluster().callers(), new SectionYears(2), new Ledger()).setUp();
        ReadModelInspection.inspect(cluster().postgres);
    }

    @AfterAll
    static void stop() {
        if (started != null) {
            started.close();
        }
    }

    private static Cluster cluster() {
        return Objects.requireNonNull(started, "started before each test");
    }

    @Test
    void an_unknown_event_stops_projections_and_commands_and_names_itself() throws Exception {
        stopsAt("payload_type = 'monthly-realization-foretold'", "monthly-realization-foretold, revision 2");
    }

    @Test
    void an_unknown_revision_stops_projections_and_commands_and_names_itself() throws Exception {
        stopsAt("payload_revision = 99", "monthly-realization-recorded, revision 99");
    }

    @Test
    void an_unknown_field_stops_projections_and_commands_and_names_itself() throws Exception {
        stopsAt(
                "payload = convert_to(replace(convert_from(payload, 'UTF8'), '\"indicator\":',"
                        + " '\"weather\":\"hujan\",\"indicator\":'), 'UTF8')",
                "weather");
    }

    private static void stopsAt(String change, String named) throws Exception {
        try (Readiness readiness = new Readiness(cluster().queries())) {
            long position = appendStranger(cluster().postgres, change);
            String said = readiness.awaitFallen();
            Report.say("an event that nobody knows: " + said);

            assertThat(said).contains("Event " + position + " of " + YEAR, named);
            assertThat(cluster().queries().get(PAGE, "text/html").statusCode())
                    .as("what is applied stays readable")
                    .isEqualTo(200);
            refusesToDecide(position);

            asSuperuser("DELETE FROM event_log.event WHERE position = " + position);
            readiness.awaitBack();
        }
    }

    /** The aggregate is in memory as of its event before; the log tells of the conflict, and then it has to be read. */
    private static void refusesToDecide(long position) {
        HttpResponse<String> answer = cluster().callers().get(0).post(SectionYears.revision(YEAR, 1, 8, null));
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains("/masalah/event-unreadable", "record number " + position, "nomor " + position);
    }

    private static void asSuperuser(String sql) throws SQLException {
        try (Connection connection = cluster().postgres.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A copy of the year's last event at the end of the log, in the shape that a newer program would give it. */
    private static long appendStranger(PostgresProcess postgres, String change) throws SQLException {
        try (Connection connection = postgres.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TEMP TABLE stranger AS SELECT * FROM event_log.event WHERE aggregate_id = '"
                    + YEAR + "' ORDER BY sequence DESC LIMIT 1");
            statement.execute("UPDATE stranger SET position = event_log.head() + 1, sequence = sequence + 1,"
                    + " event_id = gen_random_uuid(), command_id = gen_random_uuid(), " + change);
            statement.execute("INSERT INTO event_log.event SELECT * FROM stranger");
            try (var row = statement.executeQuery("SELECT position FROM stranger")) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
