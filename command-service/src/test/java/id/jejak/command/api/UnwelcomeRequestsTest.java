package id.jejak.command.api;

import static id.jejak.command.testing.Kalaena.CAMAT;
import static id.jejak.command.testing.Kalaena.HEAD;
import static id.jejak.command.testing.Kalaena.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.testing.CommandServer;
import id.jejak.command.testing.CommandServer.Answer;
import id.jejak.command.testing.CommandServer.Person;
import id.jejak.command.testing.Kalaena;
import id.jejak.kernel.trail.SourceGap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class UnwelcomeRequestsTest {
    private static final String RECORD = "record-monthly-realization";
    private static final String NIK = "7324101501900001";

    private static CommandServer server;

    private Kalaena kalaena;

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
    }

    @Test
    void refuses_a_character_that_no_projection_could_store() {
        for (String escape : List.of("\\u0000", "\\u0001", "\\ud800", "\\ufffe")) {
            assertRefused(
                    server.command(OPERATOR, RECORD, recordWith("surat" + escape)),
                    "text-unprintable",
                    "activities[0]");
        }
    }

    @Test
    void refuses_an_actor_whose_name_must_not_stand_in_the_trail() {
        assertRefused(recordedBy(new Person(NIK, "Warga", "operator")), "text-names-a-citizen", "Jejak-Actor");
        assertRefused(
                recordedBy(new Person("warga", "Warga " + NIK, "operator")),
                "text-names-a-citizen",
                "Jejak-Actor-Name");
        assertRefused(
                recordedBy(new Person(SourceGap.NOT_STATED, "Siapa saja", "operator")),
                "source-gap-in-live-command",
                "Jejak-Actor");
        assertThat(kept()).isEmpty();
    }

    @Test
    void a_form_takes_no_such_actor_either() {
        String form = "/formulir" + kalaena.address() + "/bulan/1";
        Answer answer = server.post(
                form + "/ajukan",
                Map.of(
                        "actor.id", "kepala\0",
                        "actor.name", "Kepala",
                        "actor.role", "section-head",
                        "key", "kunci",
                        "version", "2"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("tidak dapat dicetak");
    }

    @Test
    void keeps_what_was_refused_for_a_value_that_its_type_does_not_allow() {
        assertRefused(
                server.command(OPERATOR, RECORD, kalaena.realization(1, "-1")), "value-quantity-negative", "quantity");
        assertThat(kept()).containsExactly("value-quantity-negative " + kalaena.sectionYear());
    }

    @Test
    void keeps_no_citizens_number_whatever_rule_speaks_of_it() {
        String entry = """
                {"sectionYear":"%s","entry":"e-1","subActivity":"%s","month":1,"date":"%d-01-05","rupiah":1,
                 "expenditureKind":"ATK","evidenceKind":"%s","evidenceNumber":"1"}""".formatted(kalaena.sectionYear(), Kalaena.SUB_ACTIVITY, kalaena.year(), NIK);

        assertRefused(server.command(OPERATOR, "realize-budget", entry), "value-choice", "evidenceKind");
        assertRefused(
                server.command(OPERATOR, "realize-budget", entry.replace("e-1", "warga " + NIK)),
                "text-names-a-citizen",
                "entry");
        assertThat(keptText()).hasSize(2).noneMatch(text -> text.contains(NIK));
    }

    @Test
    void a_version_that_the_aggregate_never_had_is_none_that_anybody_was_shown() {
        Answer answer = server.command(OPERATOR, RECORD, kalaena.realization(1, "1"), Map.of("If-Match", "\"999999\""));

        assertThat(answer.status()).as(answer.body()).isEqualTo(412);
        assertThat(answer.json().get("type").stringValue()).isEqualTo("/masalah/version-not-reached");
        assertThat(answer.json().get("detail_en").stringValue()).contains("999999", "2");
    }

    @Test
    void refuses_a_body_that_no_command_needs() {
        Answer answer = server.command(OPERATOR, RECORD, recordWith("a".repeat(1 << 20)));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.json().get("type").stringValue()).isEqualTo("/masalah/too-large");
    }

    @Test
    void a_form_that_is_too_large_is_refused_in_words_on_a_page() {
        String form = "/formulir" + kalaena.address() + "/bulan/1/realisasi";
        Answer answer = server.post(form, Map.of("activities", "a".repeat(3 << 20)));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("Kiriman terlalu besar", "isian Anda masih ada");
    }

    @Test
    void an_approval_counts_what_changed_after_the_document_that_was_shown() {
        server.command(OPERATOR, RECORD, kalaena.realization(1, "1"));
        long shown = submittedAt();
        server.command(HEAD, "withdraw-monthly-report", january(",\"reason\":\"Salah hitung\""));
        server.command(OPERATOR, "revise-monthly-realization", kalaena.correction(1, "2"));
        long later = submittedAt();

        Answer outdated = approve(shown);
        assertThat(outdated.status()).as(outdated.body()).isEqualTo(412);
        assertThat(outdated.json().get("changes").toString()).contains("Salah hitung");
        assertRefused(approve(later + 1000), "shown-position-ahead", "shown.position");
        assertThat(approve(later).status()).isEqualTo(200);
    }

    private long submittedAt() {
        return server.command(HEAD, "submit-monthly-report", january(""))
                .json()
                .get("position")
                .longValue();
    }

    private Answer approve(long position) {
        String shown = ",\"shown\":{\"position\":%d,\"sha256\":\"%s\"}".formatted(position, "ab".repeat(32));
        return server.command(CAMAT, "approve-monthly-report", january(shown));
    }

    private String january(String more) {
        return "{\"sectionYear\":\"%s\",\"month\":1%s}".formatted(kalaena.sectionYear(), more);
    }

    private String recordWith(String activity) {
        return kalaena.realization(1, "1").replace("Melayani warga", activity);
    }

    private Answer recordedBy(Person person) {
        return server.command(person, RECORD, kalaena.realization(1, "1"));
    }

    private static void assertRefused(Answer answer, String code, String field) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.json().get("type").stringValue()).isEqualTo("/masalah/" + code);
        assertThat(answer.json().get("errors").get(0).get("field").stringValue())
                .isEqualTo(field);
    }

    private List<String> kept() {
        return asked("SELECT code || ' ' || target FROM kept.refused_command WHERE target = ?");
    }

    private List<String> keptText() {
        return asked("SELECT refused_command::text FROM kept.refused_command WHERE target = ?");
    }

    private List<String> asked(String sql) {
        return JdbcClient.create(server.database().superuser())
                .sql(sql)
                .param(kalaena.sectionYear())
                .query(String.class)
                .list();
    }
}
