package id.jejak.command.dispatch;

import static id.jejak.command.testing.Kalaena.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.command.organization.OrganizationCommand.RegisterKecamatan;
import id.jejak.command.testing.CommandServer;
import id.jejak.command.testing.CommandServer.Answer;
import id.jejak.command.testing.Kalaena;
import id.jejak.eventlog.EventLogReader;
import id.jejak.eventlog.EventSerializer;
import id.jejak.eventlog.RecordedEvent;
import id.jejak.kernel.language.EventCatalogue;
import id.jejak.kernel.language.EventUpcasters;
import id.jejak.kernel.organization.KecamatanCode;
import id.jejak.kernel.trail.Actor;
import id.jejak.kernel.trail.Basis;
import id.jejak.kernel.trail.Role;
import id.jejak.kernel.trail.SourceGap;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommandDispatcherTest {
    private static final String RECORD = "record-monthly-realization";
    private static final String REVISE = "revise-monthly-realization";
    private static final Instant FOUNDED = Instant.parse("2025-01-02T01:00:00Z");

    private static CommandServer server;
    private static CommandServer otherNode;
    private static RecordedEvent imported;

    private Kalaena kalaena;

    @BeforeAll
    static void start() {
        server = new CommandServer();
        imported = importOneEvent();
        otherNode = new CommandServer(server.database());
        Kalaena.foundOffice(server);
    }

    @AfterAll
    static void stop() {
        otherNode.close();
        server.close();
    }

    @BeforeEach
    void takeAYear() {
        kalaena = Kalaena.nextYear(server);
    }

    @Test
    void records_an_imported_command_as_of_its_files_moment_and_says_that_it_was_imported() {
        assertThat(imported.recordedAt()).isEqualTo(FOUNDED);
        assertThat(imported.imported()).isTrue();
        assertThat(imported.metadata().importedAt()).isNotNull();
        assertThat(imported.metadata().role()).isEqualTo(Role.FOUNDING_IMPORT.stored());
    }

    @Test
    void decides_anew_what_another_node_overtook() {
        assertAccepted(server.command(OPERATOR, RECORD, kalaena.realization(1, "1")));
        assertAccepted(otherNode.command(OPERATOR, RECORD, kalaena.realization(2, "1")));
        double conflicts = conflicts();

        assertAccepted(server.command(OPERATOR, RECORD, kalaena.realization(3, "1")));

        assertThat(conflicts()).isEqualTo(conflicts + 1);
        assertThat(server.command(OPERATOR, RECORD, kalaena.realization(2, "5"))
                        .json()
                        .get("type")
                        .stringValue())
                .isEqualTo("/masalah/month-already-recorded");
    }

    @Test
    void refuses_nothing_because_of_what_it_remembers_from_before_another_nodes_change() {
        assertAccepted(server.command(OPERATOR, RECORD, kalaena.realization(1, "1")));
        assertAccepted(otherNode.command(OPERATOR, RECORD, kalaena.realization(2, "1")));

        assertAccepted(server.command(OPERATOR, REVISE, kalaena.correction(2, "2")));
    }

    @Test
    void a_resend_to_another_node_gets_the_first_answer() {
        Map<String, String> key = Map.of("Idempotency-Key", "sekali-" + kalaena.year());
        Answer first = server.command(OPERATOR, RECORD, kalaena.realization(1, "1"), key);
        Answer again = otherNode.command(OPERATOR, RECORD, kalaena.realization(1, "1"), key);

        assertThat(again.json().get("position")).isEqualTo(first.json().get("position"));
        assertThat(again.json().get("duplicate").booleanValue()).isTrue();
    }

    @Test
    void a_refused_command_leaves_the_cached_aggregate_as_it_was() {
        server.command(OPERATOR, REVISE, kalaena.correction(1, "9"));
        assertAccepted(server.command(OPERATOR, RECORD, kalaena.realization(1, "1")));
        assertAccepted(server.command(OPERATOR, REVISE, kalaena.correction(1, "2")));
    }

    @Test
    void says_busy_and_records_nothing_while_the_log_is_held() throws SQLException {
        try (Connection holder = server.database().owner().getConnection();
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("SELECT event_log.take_append_lock()");

            Answer busy = server.command(OPERATOR, RECORD, kalaena.realization(1, "1"));

            assertThat(busy.status()).isEqualTo(503);
            assertThat(busy.header("Retry-After")).isEqualTo("2");
            assertThat(busy.json().get("type").stringValue()).isEqualTo("/masalah/busy");
            assertThat(busy.json().get("detail_id").stringValue())
                    .isEqualTo("Layanan sedang sibuk. Isian Anda belum tercatat; silakan coba lagi.");
            holder.rollback();
        }
        assertAccepted(server.command(OPERATOR, RECORD, kalaena.realization(1, "1")));
    }

    @Test
    void counts_commands_by_kind_and_outcome() {
        assertAccepted(server.command(OPERATOR, RECORD, kalaena.realization(1, "1")));
        server.command(OPERATOR, RECORD, kalaena.realization(1, "1"));

        assertThat(commands("accepted")).isPositive();
        assertThat(commands("refused")).isPositive();
    }

    @Test
    void the_keeper_can_neither_change_nor_remove_what_is_kept() {
        for (String attempt : new String[] {
            "UPDATE kept.refused_command SET code = 'x'",
            "DELETE FROM kept.refused_command",
            "TRUNCATE kept.refused_command"
        }) {
            assertThatThrownBy(() -> {
                        try (Connection keeper = server.database().superuser().getConnection();
                                Statement statement = keeper.createStatement()) {
                            statement.execute("SET ROLE jejak_keeper");
                            statement.execute(attempt);
                        }
                    })
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    private static RecordedEvent importOneEvent() {
        RegisterKecamatan command = new RegisterKecamatan(
                new KecamatanCode("73.24.11"), "Contoh", "Luwu Timur", Basis.notStated("Berkas awal"));
        Actor source = new Actor(SourceGap.NOT_STATED, "Impor awal", Role.FOUNDING_IMPORT);
        Accepted accepted = server.bean(CommandDispatcher.class)
                .dispatch(CommandRequest.imported(
                        command,
                        source,
                        new IdempotencyKey("impor-1"),
                        RequestDigest.of("register-kecamatan", new byte[0]),
                        FOUNDED));
        EventLogReader log = new EventLogReader(
                server.database().appender(), new EventSerializer(EventCatalogue.jejak(), EventUpcasters.jejak()));
        return log.at(accepted.position());
    }

    private static void assertAccepted(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static double conflicts() {
        return server.bean(MeterRegistry.class)
                .get("jejak.command.conflicts")
                .counter()
                .count();
    }

    private static long commands(String outcome) {
        return server.bean(MeterRegistry.class)
                .get("jejak.commands")
                .tags("command", RECORD, "outcome", outcome)
                .timer()
                .count();
    }
}
