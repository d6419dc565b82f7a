package id.jejak.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.dispatch.CommandProblem;
import id.jejak.command.dispatch.RuleProblem;
import id.jejak.command.testing.CommandServer;
import id.jejak.command.testing.CommandServer.Answer;
import id.jejak.web.problem.ProblemType;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ProblemPagesTest {
    private static CommandServer server;

    @BeforeAll
    static void start() {
        server = new CommandServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void every_rule_has_a_page_in_both_languages() {
        assertThat(RuleProblem.all().all()).hasSizeGreaterThan(100);
        havePages(RuleProblem.all().all());
        assertThat(server.get("/masalah/budget-over-ceiling").body())
                .contains("ada ketentuan yang tidak mengizinkannya", "status HTTP 422");
        assertThat(server.get("/masalah/value-required").body())
                .contains("Permintaan tidak dapat diolah", "status HTTP 400");
    }

    @Test
    void whatever_else_is_refused_has_a_page_in_both_languages() {
        havePages(List.of(CommandProblem.values()));
        assertThat(server.get("/masalah/stale").body()).contains("Data sudah diubah pengguna lain", "status HTTP 412");
        assertThat(server.get("/masalah/busy?bahasa=en").body())
                .contains("Nothing was recorded of this sending", "Retry-After");
    }

    private static void havePages(List<? extends ProblemType> types) {
        for (ProblemType type : types) {
            for (String language : new String[] {"id", "en"}) {
                Answer page = server.get("/masalah/" + type.code() + "?bahasa=" + language);
                assertThat(page.status()).as(type.code()).isEqualTo(200);
                assertThat(page.body()).contains("<html lang=\"" + language + "\"", type.code() + " · ");
            }
        }
    }
}
