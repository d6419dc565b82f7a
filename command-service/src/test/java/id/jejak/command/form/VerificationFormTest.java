package id.jejak.command.form;

import static id.jejak.command.testing.Kalaena.CAMAT;
import static id.jejak.command.testing.Kalaena.HEAD;
import static id.jejak.command.testing.Kalaena.OPERATOR;
import static id.jejak.command.testing.Kalaena.actingAs;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.testing.CommandServer;
import id.jejak.command.testing.CommandServer.Answer;
import id.jejak.command.testing.CommandServer.Person;
import id.jejak.command.testing.Kalaena;
import id.jejak.command.testing.PageForm;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The forms of a kabupaten whose policy has the secretary verify before the camat approves. */
class VerificationFormTest {
    private static final String BASIS =
            "\"basis\":{\"document\":\"Peraturan Contoh\",\"number\":\"2/2001\",\"date\":\"2001-01-02\"}";
    private static final Person SECRETARY = new Person("197502022000022002", "CONTOH SEKRETARIS", "secretary");

    private static CommandServer server;
    private static Kalaena kalaena;
    private static String january;

    @BeforeAll
    static void start() {
        server = new CommandServer();
        Kalaena.foundOffice(server);
        accepted("appoint-official", """
                {"kecamatan":"73.24.10","appointment":"secretary","post":"sekretaris","kind":"definitive","nip":"%s",
                 "name":"%s","rank":"Penata Tk. I","grade":"III/d","from":"2008-01-01",%s}""".formatted(SECRETARY.id(), SECRETARY.name(), BASIS));
        accepted("adopt-calculation-policy", """
                {"kabupaten":"73.24","effectiveFrom":"2001-01-01","rules":{"percentDecimals":0,"rounding":"down",
                 "capAtHundred":false,"lowerIsBetter":"two-targets-minus-realization","floorAtZero":false,
                 "meanLevel":"sub-kegiatan","financialFigure":"total","secretaryVerifies":true},%s}""".formatted(BASIS));
        kalaena = Kalaena.nextYear(server);
        january = "/formulir" + kalaena.address() + "/bulan/1";
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void the_page_offers_verification_first_and_approval_then() {
        send("/realisasi", OPERATOR, Map.of("quantity", "1"), "");
        send("/ajukan", HEAD, Map.of(), "");
        String waiting = opened(shownNow());
        assertThat(PageForm.present(waiting, january + "/verifikasi")).isTrue();
        assertThat(PageForm.present(waiting, january + "/setujui")).isFalse();
        assertThat(waiting).contains("Sekretaris Kecamatan memverifikasi terlebih dahulu");

        Answer camat = send("/verifikasi", CAMAT, Map.of(), shownNow());
        assertThat(camat.status()).isEqualTo(422);
        assertThat(camat.body()).contains("Hanya Sekretaris Kecamatan");
        Answer verified = send("/verifikasi", SECRETARY, Map.of(), shownNow());
        assertThat(verified.status()).as(verified.body()).isEqualTo(303);

        String ready = opened(shownNow());
        assertThat(ready).contains("Terverifikasi", "CONTOH SEKRETARIS");
        assertThat(PageForm.present(ready, january + "/verifikasi")).isFalse();
        Answer approved = send("/setujui", CAMAT, Map.of(), shownNow());
        assertThat(approved.status()).as(approved.body()).isEqualTo(303);
        assertThat(opened("")).contains("Disetujui");
    }

    private static String shownNow() {
        long position = server.getJson("/api/aggregates/" + kalaena.sectionYear())
                .json()
                .get("position")
                .longValue();
        return "?posisi=" + position + "&sidik=" + "0123456789abcdef".repeat(4);
    }

    private static String opened(String query) {
        Answer page = server.get(january + query);
        assertThat(page.status()).as(page.body()).isEqualTo(200);
        return page.body();
    }

    private static Answer send(String step, Person person, Map<String, String> fields, String query) {
        Map<String, String> all = new LinkedHashMap<>(PageForm.fields(opened(query), january + step));
        all.putAll(actingAs(person));
        all.putAll(fields);
        return server.post(january + step, all);
    }

    private static void accepted(String name, String json) {
        Answer answer = server.command(OPERATOR, name, json);
        assertThat(answer.status()).as(name + ": " + answer.body()).isEqualTo(200);
    }
}
