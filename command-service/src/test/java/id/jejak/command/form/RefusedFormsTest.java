package id.jejak.command.form;

import static id.jejak.command.testing.Kalaena.CAMAT;
import static id.jejak.command.testing.Kalaena.HEAD;
import static id.jejak.command.testing.Kalaena.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.testing.CommandServer;
import id.jejak.command.testing.CommandServer.Answer;
import id.jejak.command.testing.CommandServer.Person;
import id.jejak.command.testing.Kalaena;
import id.jejak.command.testing.OpenForms;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is refused of a form before it is a command is kept as a refused command is. */
class RefusedFormsTest {
    private static final String NIK = "7324101501900001";

    private static CommandServer server;

    private Kalaena kalaena;
    private OpenForms forms;
    private String record;

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
        record = forms.month(1) + "/realisasi";
    }

    @Test
    void a_form_that_cannot_be_read_is_kept_with_its_command_and_who_sent_it() {
        refused(forms.send(record, OPERATOR, Map.of("quantity", "satu")));
        forms.handInFirstQuarter();
        refused(forms.send(forms.quarter(1) + "/tarik", HEAD, Map.of("reason", "")));
        refused(forms.send(forms.month(1) + "/setujui", CAMAT, Map.of("shown.sha256", "x"), forms.shownNow()));

        assertThat(kept("command || ' ' || code || ' ' || status || ' ' || actor || ' ' || role"))
                .containsExactly(
                        "record-monthly-realization form-incomplete 422 " + OPERATOR.id() + " operator",
                        "withdraw-quarterly-evaluation form-incomplete 422 " + HEAD.id() + " section-head",
                        "approve-monthly-report form-incomplete 422 " + CAMAT.id() + " camat");
    }

    @Test
    void nothing_that_was_typed_is_kept() {
        refused(forms.send(
                record,
                OPERATOR,
                Map.of("quantity", "Ibu Siti " + NIK, "activities", "Melayani Siti", "obstacles", NIK)));

        assertThat(kept("refused_command::text"))
                .singleElement()
                .asString()
                .contains("Ada isian yang belum lengkap")
                .doesNotContain(NIK, "Siti");
    }

    @Test
    void whoever_mends_it_sends_the_same_command_again() {
        Map<String, String> fields = forms.filled(record, OPERATOR, Map.of("quantity", "satu"));
        refused(server.post(record, fields));
        fields.put("quantity", "dua");
        refused(server.post(record, fields));
        fields.put("quantity", "1");
        assertThat(server.post(record, fields).status()).isEqualTo(303);

        assertThat(kept("command_id::text")).hasSize(2).containsOnly(commandRecorded());
        assertThat(kept("encode(request_digest, 'hex')")).doesNotHaveDuplicates();
    }

    @Test
    void it_is_not_kept_of_somebody_whose_name_must_not_be() {
        refused(forms.send(record, new Person("warga", "Warga " + NIK, "operator"), Map.of("quantity", "satu")));
        refused(forms.send(record, new Person("19860526201001203", "MULIANI", "operator"), Map.of("quantity", "1")));
        refused(forms.send(record, OPERATOR, Map.of("quantity", "satu", "actor.name", "")));

        assertThat(kept("refused_command::text")).isEmpty();
    }

    @Test
    void it_is_not_kept_without_the_key_under_which_it_would_be_recorded() {
        refused(forms.send(record, OPERATOR, Map.of("quantity", "satu", FilledForm.KEY, "")));

        assertThat(kept("refused_command::text")).isEmpty();
    }

    private static void refused(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("role=\"alert\"", "Ada isian yang belum lengkap");
    }

    private List<String> kept(String what) {
        return asked("SELECT " + what + " FROM kept.refused_command WHERE target = ? ORDER BY refusal");
    }

    private String commandRecorded() {
        return asked("SELECT command_id::text FROM event_log.event WHERE aggregate_id = ? ORDER BY position DESC")
                .get(0);
    }

    private List<String> asked(String sql) {
        return JdbcClient.create(server.database().superuser())
                .sql(sql)
                .param(kalaena.sectionYear())
                .query(String.class)
                .list();
    }
}
