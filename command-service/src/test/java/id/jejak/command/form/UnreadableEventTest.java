package id.jejak.command.form;

import static id.jejak.command.testing.Kalaena.CAMAT;
import static id.jejak.command.testing.Kalaena.HEAD;
import static id.jejak.command.testing.Kalaena.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.testing.CommandServer;
import id.jejak.command.testing.CommandServer.Answer;
import id.jejak.command.testing.Kalaena;
import id.jejak.command.testing.OpenForms;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A newer program's event stands in a section's year: its forms say so in words, as the command's address does. */
class UnreadableEventTest {
    private static final String FORETOLD = "payload_type = 'monthly-realization-foretold'";

    private static CommandServer server;

    private Kalaena kalaena;
    private OpenForms forms;
    private String january;

    @BeforeAll
    static void start() {
        server = new CommandServer();
        Kalaena.foundOffice(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void takeAYear() {
        kalaena = Kalaena.nextYear(server);
        forms = new OpenForms(server, kalaena);
        january = forms.month(1);
        server.command(OPERATOR, "record-monthly-realization", kalaena.realization(1, "1"));
    }

    @Test
    void a_form_that_is_opened_names_the_event() {
        long position = appendStranger(FORETOLD);

        inWords(server.get(january), position, "monthly-realization-foretold");
        inWords(server.get(forms.quarter(1)), position, "monthly-realization-foretold");
        assertThat(server.get(january + "?bahasa=en").body()).contains("record number " + position);
    }

    @Test
    void an_event_with_an_unknown_field_is_named_too() {
        long position = appendStranger("payload = convert_to(replace(convert_from(payload, 'UTF8'), '\"indicator\":',"
                + " '\"weather\":\"hujan\",\"indicator\":'), 'UTF8')");

        inWords(server.get(january), position, "monthly-realization-recorded");
    }

    @Test
    void a_form_that_is_sent_names_the_event_and_records_nothing() {
        Map<String, String> revision =
                forms.filled(january + "/realisasi/koreksi", HEAD, OpenForms.grounds(Map.of("quantity", "2")));
        Map<String, String> submission = forms.filled(january + "/ajukan", HEAD, Map.of());
        long position = appendStranger(FORETOLD);

        inWords(server.post(january + "/realisasi/koreksi", revision), position, "monthly-realization-foretold");
        inWords(server.post(january + "/ajukan", submission), position, "monthly-realization-foretold");
        assertThat(asked("SELECT event_log.head()")).isEqualTo(position);
    }

    @Test
    void so_does_a_form_about_a_document_that_was_shown_after_it() {
        forms.send(january + "/ajukan", HEAD, Map.of());
        long position = appendStranger(FORETOLD);
        Map<String, String> approval = Kalaena.actingAs(CAMAT);
        approval.putAll(Map.of(
                FilledForm.KEY,
                "kunci",
                FilledForm.VERSION,
                "4",
                PeriodForms.SHOWN_POSITION,
                Long.toString(position),
                PeriodForms.SHOWN_SHA256,
                OpenForms.SHA256));

        inWords(server.post(january + "/setujui", approval), position, "monthly-realization-foretold");
    }

    @Test
    void so_does_the_address_that_tells_a_version() {
        long position = appendStranger(FORETOLD);

        Answer answer = server.getJson("/api/aggregates/" + kalaena.sectionYear());
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body()).contains("/masalah/event-unreadable", "nomor " + position);
    }

    private static void inWords(Answer answer, long position, String type) {
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.body())
                .contains("class=\"shell-header\"", "<h1>Log lebih baru daripada program</h1>")
                .contains("nomor " + position + ", &quot;" + type + "&quot;", "Tidak ada yang dicatat")
                .doesNotContain("Exception");
    }

    /** A copy of the year's last event at the end of the log, in the shape that a newer program would give it. */
    private long appendStranger(String change) {
        run("CREATE TABLE stranger AS SELECT * FROM event_log.event WHERE aggregate_id = '" + kalaena.sectionYear()
                + "' ORDER BY sequence DESC LIMIT 1");
        run("UPDATE stranger SET position = event_log.head() + 1, sequence = sequence + 1,"
                + " event_id = gen_random_uuid(), command_id = gen_random_uuid(), " + change);
        run("INSERT INTO event_log.event SELECT * FROM stranger");
        run("DROP TABLE stranger");
        return asked("SELECT event_log.head()");
    }

    private static void run(String sql) {
        superuser().sql(sql).update();
    }

    private static long asked(String sql) {
        return superuser().sql(sql).query(Long.class).single();
    }

    private static JdbcClient superuser() {
        return JdbcClient.create(server.database().superuser());
    }
}
