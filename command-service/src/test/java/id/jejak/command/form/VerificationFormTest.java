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
import id.jejak.command.testing.PageForm;
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
    private static OpenForms forms;
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
        forms = new OpenForms(server, Kalaena.nextYear(server));
        january = forms.month(1);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void the_page_offers_verification_first_and_approval_then() {
        forms.send(january + "/realisasi", OPERATOR, Map.of("quantity", "1"));
        forms.send(january + "/ajukan", HEAD, Map.of());
        String waiting = forms.opened(january + forms.shownNow());
        assertThat(PageForm.present(waiting, january + "/verifikasi")).isTrue();
        assertThat(PageForm.present(waiting, january + "/setujui")).isFalse();
        assertThat(waiting).contains("Sekretaris Kecamatan memverifikasi terlebih dahulu");

        Answer camat = forms.send(january + "/verifikasi", CAMAT, Map.of(), forms.shownNow());
        assertThat(camat.status()).isEqualTo(422);
        assertThat(camat.body()).contains("Hanya Sekretaris Kecamatan");
        Answer verified = forms.send(january + "/verifikasi", SECRETARY, Map.of(), forms.shownNow());
        assertThat(verified.status()).as(verified.body()).isEqualTo(303);

        String ready = forms.opened(january + forms.shownNow());
        assertThat(ready).contains("Terverifikasi", "CONTOH SEKRETARIS");
        assertThat(PageForm.present(ready, january + "/verifikasi")).isFalse();
        Answer approved = forms.send(january + "/setujui", CAMAT, Map.of(), forms.shownNow());
        assertThat(approved.status()).as(approved.body()).isEqualTo(303);
        assertThat(forms.opened(january)).contains("Disetujui");
    }

    private static void accepted(String name, String json) {
        Answer answer = server.command(OPERATOR, name, json);
        assertThat(answer.status()).as(name + ": " + answer.body()).isEqualTo(200);
    }
}
