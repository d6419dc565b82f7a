package id.jejak.command.testing;

import static id.jejak.command.testing.Kalaena.HEAD;
import static id.jejak.command.testing.Kalaena.OPERATOR;
import static id.jejak.command.testing.Kalaena.actingAs;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.testing.CommandServer.Answer;
import id.jejak.command.testing.CommandServer.Person;
import java.util.LinkedHashMap;
import java.util.Map;

/** Opens the forms of a year of Kalaena as a browser does, fills them in and sends them. */
public final class OpenForms {
    /** Digest of some document. */
    public static final String SHA256 = "0123456789abcdef".repeat(4);

    private final CommandServer server;
    private final Kalaena kalaena;

    /** The forms of this year. */
    public OpenForms(CommandServer server, Kalaena kalaena) {
        this.server = server;
        this.kalaena = kalaena;
    }

    /** Address of a month's page, 1 to 12. */
    public String month(int month) {
        return "/formulir" + kalaena.address() + "/bulan/" + month;
    }

    /** Address of a quarter's page, 1 to 4. */
    public String quarter(int quarter) {
        return "/formulir" + kalaena.address() + "/triwulan/" + quarter;
    }

    /** A page; fails when there is none. */
    public String opened(String path) {
        Answer page = server.get(path);
        assertThat(page.status()).as(page.body()).isEqualTo(200);
        return page.body();
    }

    /** Fills in the form that is sent to this address, and sends it. */
    public Answer send(String action, Person person, Map<String, String> fields) {
        return send(action, person, fields, "");
    }

    /** Likewise, where the page is opened with a query. */
    public Answer send(String action, Person person, Map<String, String> fields, String query) {
        return server.post(action, filled(action, person, fields, query));
    }

    /** The form that is sent to this address with these fields filled in. */
    public Map<String, String> filled(String action, Person person, Map<String, String> fields) {
        return filled(action, person, fields, "");
    }

    private Map<String, String> filled(String action, Person person, Map<String, String> fields, String query) {
        String page = action.replaceFirst(
                "/(realisasi|belanja|pengembalian|ajukan|tarik|kembalikan|verifikasi|setujui)(/.*)?$", "");
        Map<String, String> all = new LinkedHashMap<>(PageForm.fields(opened(page + query), action));
        all.putAll(actingAs(person));
        all.putAll(fields);
        return all;
    }

    /** The first quarter's months recorded and handed in, then the quarter; the answer to the last step. */
    public Answer handInFirstQuarter() {
        for (int month = 1; month <= 3; month++) {
            send(month(month) + "/realisasi", OPERATOR, Map.of("quantity", "1"));
            send(month(month) + "/ajukan", HEAD, Map.of());
        }
        return send(
                quarter(1) + "/ajukan",
                HEAD,
                Map.of(
                        "narrative.analysis",
                        "Target tercapai.\n\nTidak ada sisa.",
                        "narrative.successFactors",
                        "Tertib"));
    }

    /** Where somebody comes from who has seen the document of this moment. */
    public String shownNow() {
        long position = server.getJson("/api/aggregates/" + kalaena.sectionYear())
                .json()
                .get("position")
                .longValue();
        return "?posisi=" + position + "&sidik=" + SHA256;
    }

    /** These fields, with a reason and a document. */
    public static Map<String, String> grounds(Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("reason", "Salah catat");
        all.put("basis.document", "Nota Dinas");
        all.put("basis.number", "12/2009");
        all.put("basis.date", "2009-02-03");
        return all;
    }
}
