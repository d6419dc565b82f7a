package id.jejak.command.api;

import static id.jejak.command.testing.Kalaena.HEAD;
import static id.jejak.command.testing.Kalaena.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.testing.CommandServer;
import id.jejak.command.testing.CommandServer.Answer;
import id.jejak.command.testing.CommandServer.Person;
import id.jejak.command.testing.Kalaena;
import id.jejak.eventlog.EventLogReader;
import id.jejak.eventlog.EventSerializer;
import id.jejak.eventlog.RecordedEvent;
import id.jejak.kernel.language.EventCatalogue;
import id.jejak.kernel.language.EventUpcasters;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

class CommandAddressTest {
    private static final String RECORD = "record-monthly-realization";
    private static final String REVISE = "revise-monthly-realization";

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
    void accepts_a_command_and_names_version_position_and_page() {
        Answer answer = server.command(OPERATOR, RECORD, kalaena.realization(1, "1"));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        RecordedEvent last = lastEvent();
        assertThat(answer.json().get("aggregate").stringValue()).isEqualTo(kalaena.sectionYear());
        assertThat(answer.json().get("version").longValue()).isEqualTo(last.sequence());
        assertThat(answer.json().get("position").longValue()).isEqualTo(last.position());
        assertThat(answer.json().get("recordedAt").stringValue())
                .isEqualTo(last.recordedAt().toString());
        assertThat(answer.json().get("duplicate").booleanValue()).isFalse();
        assertThat(answer.header("ETag")).isEqualTo("\"" + last.sequence() + "\"");
        assertThat(answer.header("Link"))
                .isEqualTo("</kecamatan/" + kalaena.sectionYear() + "/bulan/1?setelah=" + last.position()
                        + ">; rel=\"related\"; type=\"text/html\"");
    }

    @Test
    void writes_actor_role_and_command_on_every_event() {
        server.command(HEAD, RECORD, kalaena.realization(1, "1"));

        RecordedEvent last = lastEvent();
        assertThat(last.metadata().actor()).isEqualTo(HEAD.id());
        assertThat(last.metadata().actorName()).isEqualTo(HEAD.name());
        assertThat(last.metadata().role()).isEqualTo(HEAD.role());
        assertThat(last.metadata().commandId()).isEqualTo(last.commandId().toString());
        assertThat(last.metadata().correlationId()).isEqualTo(last.metadata().commandId());
        assertThat(last.metadata().importedAt()).isNull();
    }

    @Test
    void answers_a_resend_as_the_first_time_and_records_it_once() {
        Answer first = server.command(OPERATOR, RECORD, kalaena.realization(1, "1"), key("januari"));
        server.command(OPERATOR, RECORD, kalaena.realization(2, "1"));
        long head = lastEvent().position();

        Answer again = server.command(OPERATOR, RECORD, kalaena.realization(1, "1"), key("januari"));

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().get("duplicate").booleanValue()).isTrue();
        for (String member : List.of("aggregate", "version", "position", "recordedAt", "page")) {
            assertThat(again.json().get(member)).isEqualTo(first.json().get(member));
        }
        assertThat(lastEvent().position()).isEqualTo(head);
    }

    @Test
    void refuses_the_same_key_for_another_body_and_keeps_that() {
        server.command(OPERATOR, RECORD, kalaena.realization(1, "1"), key("januari"));

        Answer other = server.command(OPERATOR, RECORD, kalaena.realization(1, "2"), key("januari"));

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.json().get("type").stringValue()).isEqualTo("/masalah/idempotency-key-reused");
        assertThat(kept()).containsExactly("idempotency-key-reused 422 " + kalaena.sectionYear() + " " + OPERATOR.id());
    }

    @Test
    void the_same_key_of_another_account_is_another_command() {
        server.command(OPERATOR, RECORD, kalaena.realization(1, "1"), key("satu"));
        assertThat(server.command(HEAD, RECORD, kalaena.realization(2, "1"), key("satu"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_refused_command_is_decided_anew_when_it_comes_again() {
        assertThat(server.command(OPERATOR, REVISE, kalaena.correction(1, "2"), key("koreksi"))
                        .status())
                .isEqualTo(422);
        server.command(OPERATOR, RECORD, kalaena.realization(1, "1"));
        assertThat(server.command(OPERATOR, REVISE, kalaena.correction(1, "2"), key("koreksi"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void concurrent_commands_on_different_months_all_go_through() {
        List<CompletableFuture<Answer>> sent = IntStream.rangeClosed(1, 8)
                .mapToObj(month -> CompletableFuture.supplyAsync(() ->
                        server.command(OPERATOR, RECORD, kalaena.realization(month, "1"), Map.of("If-Match", "\"2\""))))
                .toList();

        assertThat(sent).allSatisfy(answer -> assertThat(answer.join().status())
                .as(answer.join().body())
                .isEqualTo(200));
    }

    @Test
    void concurrent_sendings_of_one_command_record_it_once() {
        List<CompletableFuture<Answer>> sent = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> server.command(OPERATOR, RECORD, kalaena.realization(1, "1"), key("sekali"))))
                .toList();

        assertThat(sent.stream()
                        .map(answer -> answer.join().json().get("position"))
                        .distinct())
                .hasSize(1);
        assertThat(sent.stream()
                        .filter(answer -> !answer.join().json().get("duplicate").booleanValue()))
                .hasSize(1);
    }

    @Test
    void if_match_refuses_only_where_the_same_part_changed_and_says_what_and_who() {
        String shown =
                server.command(OPERATOR, RECORD, kalaena.realization(1, "1")).header("ETag");
        server.command(HEAD, REVISE, kalaena.correction(1, "2"));

        Answer elsewhere = server.command(OPERATOR, RECORD, kalaena.realization(2, "1"), Map.of("If-Match", shown));
        Answer stale = server.command(OPERATOR, REVISE, kalaena.correction(1, "3"), Map.of("If-Match", shown));

        assertThat(elsewhere.status()).isEqualTo(200);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.json().get("version").longValue())
                .isEqualTo(lastEvent().sequence());
        JsonNode quantity = stale.json().get("changes").get(0);
        assertThat(quantity.get("field").stringValue()).isEqualTo("quantity");
        assertThat(quantity.get("from").decimalValue()).isEqualByComparingTo("1");
        assertThat(quantity.get("to").decimalValue()).isEqualByComparingTo("2");
        assertThat(quantity.get("actorName").stringValue()).isEqualTo(HEAD.name());
        assertThat(stale.json().get("changes").size()).isEqualTo(1);
    }

    @Test
    void a_refused_command_names_the_rule_in_both_languages_and_is_kept_without_its_body() {
        Answer refused = server.command(
                OPERATOR, RECORD, kalaena.realization(1, "1").replace("Melayani warga", "Melayani 7324101234567890"));

        assertThat(refused.status()).isEqualTo(422);
        JsonNode error = refused.json().get("errors").get(0);
        assertThat(error.get("field").stringValue()).isEqualTo("activities[0]");
        assertThat(error.get("detail_id").stringValue())
                .isNotEqualTo(error.get("detail_en").stringValue());
        assertThat(kept()).containsExactly("text-names-a-citizen 422 " + kalaena.sectionYear() + " " + OPERATOR.id());
        assertThat(JdbcClient.create(server.database().superuser())
                        .sql("SELECT refused_command::text FROM kept.refused_command WHERE target = ?")
                        .param(kalaena.sectionYear())
                        .query(String.class)
                        .single())
                .doesNotContain("7324101234567890");
    }

    @Test
    void an_aggregate_that_does_not_exist_is_not_found() {
        Answer answer = server.command(
                OPERATOR,
                RECORD,
                kalaena.realization(1, "1").replace(kalaena.sectionYear(), "73.24.10/pelayanan-umum/2001"));
        assertThat(answer.status()).isEqualTo(404);
        assertThat(server.getJson("/api/aggregates/73.24.10/pelayanan-umum/2001")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void tells_the_version_of_an_aggregate() {
        Answer version = server.getJson("/api/aggregates/" + kalaena.sectionYear());
        assertThat(version.json().get("version").longValue())
                .isEqualTo(lastEvent().sequence());
        assertThat(version.header("ETag")).isEqualTo("\"" + lastEvent().sequence() + "\"");
    }

    @Test
    void names_what_cannot_be_read() {
        assertUnreadable(server.command(OPERATOR, RECORD, "{\"sectionYear\":"), "body-unreadable", 400);
        assertUnreadable(server.command(OPERATOR, RECORD, ""), "body-missing", 400);
        assertUnreadable(server.command(OPERATOR, "delete-everything", "{}"), "unknown-command", 404);
        Answer unknown =
                server.command(OPERATOR, RECORD, kalaena.realization(1, "1").replace("{", "{\"extra\":1,"));
        assertUnreadable(unknown, "value-unknown-field", 400);
        assertThat(unknown.json().get("errors").get(0).get("field").stringValue())
                .isEqualTo("extra");
        Answer negative = server.command(OPERATOR, RECORD, kalaena.realization(1, "-1"));
        assertUnreadable(negative, "value-quantity-negative", 422);
        assertThat(negative.json().get("errors").get(0).get("field").stringValue())
                .isEqualTo("quantity");
    }

    @Test
    void needs_a_key_an_actor_and_a_readable_version() {
        String body = kalaena.realization(1, "1");
        assertUnreadable(
                server.command(OPERATOR, RECORD, body, Map.of("Idempotency-Key", "")), "idempotency-key-missing", 400);
        assertUnreadable(server.command(OPERATOR, RECORD, body, key("k".repeat(201))), "idempotency-key-invalid", 400);
        assertUnreadable(server.command(OPERATOR, RECORD, body, Map.of("If-Match", "7")), "if-match-invalid", 400);
        Answer nobody = server.command(OPERATOR, RECORD, body, Map.of("Jejak-Actor", "", "Jejak-Role", ""));
        assertUnreadable(nobody, "actor-missing", 400);
        assertThat(nobody.json().get("errors").size()).isEqualTo(2);
        Person import0 = new Person("x", "x", "founding-import");
        assertUnreadable(server.command(import0, RECORD, body), "role-unknown", 400);
    }

    private static void assertUnreadable(Answer answer, String code, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.json().get("type").stringValue()).isEqualTo("/masalah/" + code);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    private Map<String, String> key(String key) {
        return Map.of("Idempotency-Key", key + "-" + kalaena.year());
    }

    private RecordedEvent lastEvent() {
        EventLogReader log = new EventLogReader(
                server.database().appender(), new EventSerializer(EventCatalogue.jejak(), EventUpcasters.jejak()));
        return log.at(log.head());
    }

    private List<String> kept() {
        return JdbcClient.create(server.database().superuser())
                .sql(
                        "SELECT code || ' ' || status || ' ' || target || ' ' || actor FROM kept.refused_command WHERE target = ?")
                .param(kalaena.sectionYear())
                .query(String.class)
                .list();
    }
}
