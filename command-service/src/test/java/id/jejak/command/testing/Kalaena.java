package id.jejak.command.testing;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.testing.CommandServer.Answer;
import id.jejak.command.testing.CommandServer.Person;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Kecamatan Kalaena with one section, and a fiscal year of it up to the point where months can be recorded. Each test
 * takes a year of its own, so that many of them share a server.
 */
public final class Kalaena {
    /** Its one indicator. */
    public static final String INDICATOR = "7.01.02.2.04.0001-1";
    /** Its one sub kegiatan. */
    public static final String SUB_ACTIVITY = "7.01.02.2.04.0001";
    /** Who enters what nobody else has to. */
    public static final Person OPERATOR = new Person("operator.kalaena", "Operator Kalaena", "operator");
    /** The section's head. */
    public static final Person HEAD = new Person("198605262010012036", "MULIANI", "section-head");
    /** A camat made up for tests. */
    public static final Person CAMAT = new Person("197001011995031001", "CONTOH CAMAT", "camat");

    private static final String BASIS =
            "\"basis\":{\"document\":\"Keputusan Contoh\",\"number\":\"1/2025\",\"date\":\"2025-01-02\"}";

    private final CommandServer server;
    private final int year;

    private Kalaena(CommandServer server, int year) {
        this.server = server;
        this.year = year;
    }

    /** The next fiscal year, with budget document, agreement and plan. */
    public static Kalaena nextYear(CommandServer server) {
        Kalaena kalaena = new Kalaena(server, server.nextYear());
        kalaena.found();
        return kalaena;
    }

    /** Identity of the section's year. */
    public String sectionYear() {
        return "73.24.10/pelayanan-umum/" + year;
    }

    /** The section's year in addresses. */
    public String address() {
        return "/kecamatan/" + sectionYear();
    }

    /** The year. */
    public int year() {
        return year;
    }

    private void found() {
        accepted(server, "adopt-budget-document", """
                {"sectionYear":"%s","kind":"dpa",%s,"ceilings":[{"subActivity":"%s","rupiah":6403000}]}""".formatted(sectionYear(), BASIS, SUB_ACTIVITY));
        accepted(server, "sign-performance-agreement", """
                {"sectionYear":"%s",%s,"indicators":[{"indicator":"%s","level":"sub-kegiatan","code":"%s",
                 "name":"Pelayanan Perizinan Non Usaha","measure":"Jumlah Dokumen Non Perizinan Usaha",
                 "unit":"Dokumen","aggregation":"sum","direction":"higher-is-better","annualTarget":12}],
                 "budget":[{"subActivity":"%s","name":"Pelayanan Perizinan Non Usaha","rupiah":6403000,
                 "fundingSource":"APBD"}]}""".formatted(
                        sectionYear(), BASIS, INDICATOR, SUB_ACTIVITY, SUB_ACTIVITY));
        accepted(server, "adopt-action-plan", """
                {"sectionYear":"%s",%s,"targets":[%s],"budget":[%s]}""".formatted(
                sectionYear(),
                BASIS,
                quarters("indicator", INDICATOR, "target", List.of("3", "3", "3", "3")),
                quarters("subActivity", SUB_ACTIVITY, "rupiah", List.of("423300", "4726450", "423300", "829950"))));
    }

    /** Founds the office with its section, head and camat only. */
    public static void foundOffice(CommandServer server) {
        accepted(server, "register-kecamatan", """
                {"kecamatan":"73.24.10","name":"Kalaena","kabupatenName":"Luwu Timur",%s}""".formatted(BASIS));
        accepted(server, "open-section", """
                {"kecamatan":"73.24.10","section":"pelayanan-umum","name":"Seksi Pelayanan Umum","kind":"seksi",%s}""".formatted(BASIS));
        appoint(server, "head", "kepala/pelayanan-umum", HEAD);
        appoint(server, "camat", "camat", CAMAT);
    }

    /** A month's realization as JSON. */
    public String realization(int month, String quantity) {
        return """
                {"sectionYear":"%s","indicator":"%s","month":%d,"quantity":%s,
                 "activities":["Melayani warga yang mengurus surat"],"obstacles":null,"followUp":null}""".formatted(sectionYear(), INDICATOR, month, quantity);
    }

    /** The same month corrected, as JSON. */
    public String correction(int month, String quantity) {
        return realization(month, quantity).replaceFirst("}$", ",\"reason\":\"Salah hitung\"," + BASIS + "}");
    }

    /** A form's fields that say who acts. */
    public static Map<String, String> actingAs(Person person) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("actor.id", person.id());
        fields.put("actor.name", person.name());
        fields.put("actor.role", person.role());
        return fields;
    }

    private static void appoint(CommandServer server, String id, String post, Person person) {
        accepted(server, "appoint-official", """
                {"kecamatan":"73.24.10","appointment":"%s","post":"%s","kind":"definitive","nip":"%s","name":"%s",
                 "rank":"Penata Tk. I","grade":"III/d","from":"2008-01-01",%s}""".formatted(id, post, person.id(), person.name(), BASIS));
    }

    private static String quarters(String key, String id, String value, List<String> values) {
        StringBuilder list = new StringBuilder();
        for (int quarter = 1; quarter <= values.size(); quarter++) {
            list.append(quarter == 1 ? "" : ",")
                    .append("{\"%s\":\"%s\",\"quarter\":%d,\"%s\":%s}"
                            .formatted(key, id, quarter, value, values.get(quarter - 1)));
        }
        return list.toString();
    }

    private static void accepted(CommandServer server, String name, String json) {
        Answer answer = server.command(OPERATOR, name, json);
        assertThat(answer.status()).as(name + ": " + answer.body()).isEqualTo(200);
    }
}
