package id.jejak.standalone.fire;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The few section's years that everybody works on, and the commands about them. */
final class SectionYears {
    /** None of the eleven that standalone is founded with. */
    static final String KECAMATAN = "73.24.12";

    static final int MONTHS = 12;
    private static final int SECTIONS = 5;
    private static final int FIRST_YEAR = 2003;
    private static final String INDICATOR = "7.01.02.2.04.0001-1";
    private static final String SUB_ACTIVITY = "7.01.02.2.04.0001";
    private static final String BASIS =
            "\"basis\":{\"document\":\"Keputusan Contoh\",\"number\":\"1/2003\",\"date\":\"2003-01-02\"}";

    private final List<String> ids = new ArrayList<>();

    /** So many, at most five sections of one kecamatan in as many years as that takes. */
    SectionYears(int howMany) {
        for (int n = 0; n < howMany; n++) {
            ids.add(KECAMATAN + "/seksi-%d/%d".formatted(n % SECTIONS, FIRST_YEAR + n / SECTIONS));
        }
    }

    List<String> ids() {
        return ids;
    }

    /** What the office needs before anything else. */
    List<Asked> office() {
        List<Asked> all = new ArrayList<>();
        all.add(setUp("register-kecamatan", KECAMATAN, """
                {"kecamatan":"73.24.12","name":"Kecamatan Uji","kabupatenName":"Luwu Timur",%s}""".formatted(BASIS)));
        for (int n = 0; n < SECTIONS; n++) {
            all.add(setUp("open-section", KECAMATAN + "/seksi-" + n, """
                    {"kecamatan":"73.24.12","section":"seksi-%d","name":"Seksi %d","kind":"seksi",%s}""".formatted(n, n, BASIS)));
            all.add(appointment("kepala/seksi-" + n, "198605262008012%03d".formatted(n + 1)));
        }
        all.add(appointment("camat", "197001011995031001"));
        return all;
    }

    private static Asked appointment(String post, String nip) {
        return setUp(
                "appoint-official", KECAMATAN + "/" + post, """
                {"kecamatan":"73.24.12","appointment":"%s","post":"%s","kind":"definitive","nip":"%s","name":"CONTOH",
                 "rank":"Penata Tk. I","grade":"III/d","from":"2003-01-01",%s}""".formatted(post.replace('/', '-'), post, nip, BASIS));
    }

    /** A section's year up to the point where every month is recorded once. */
    List<Asked> year(String id) {
        List<Asked> all = new ArrayList<>();
        all.add(setUp("adopt-budget-document", id + " document", """
                {"sectionYear":"%s","kind":"dpa",%s,"ceilings":[{"subActivity":"%s","rupiah":6403000}]}""".formatted(id, BASIS, SUB_ACTIVITY)));
        all.add(setUp("sign-performance-agreement", id + " agreement", """
                {"sectionYear":"%s",%s,"indicators":[{"indicator":"%s","level":"sub-kegiatan","code":"%s",
                 "name":"Pelayanan","measure":"Jumlah Dokumen","unit":"Dokumen","aggregation":"sum",
                 "direction":"higher-is-better","annualTarget":12}],
                 "budget":[{"subActivity":"%s","name":"Pelayanan","rupiah":6403000,"fundingSource":"APBD"}]}""".formatted(
                        id, BASIS, INDICATOR, SUB_ACTIVITY, SUB_ACTIVITY)));
        all.add(setUp("adopt-action-plan", id + " plan", """
                {"sectionYear":"%s",%s,"targets":[%s],"budget":[%s]}""".formatted(
                        id,
                        BASIS,
                        quarters("{\"indicator\":\"" + INDICATOR + "\",\"quarter\":%d,\"target\":3}"),
                        quarters("{\"subActivity\":\"" + SUB_ACTIVITY + "\",\"quarter\":%d,\"rupiah\":1600750}"))));
        for (int month = 1; month <= MONTHS; month++) {
            all.add(setUp(
                    "record-monthly-realization",
                    part(id, month),
                    realization(id, month, "1").formatted("")));
        }
        return all;
    }

    private static String quarters(String each) {
        return IntStream.rangeClosed(1, 4).mapToObj(each::formatted).collect(Collectors.joining(","));
    }

    private static Asked setUp(String name, String part, String body) {
        return new Asked(Caller.ACTOR, name, body, "setup/" + name + "/" + part.replace(' ', '/'), part, null);
    }

    /** Name of the part that a month's realization is. */
    static String part(String id, int month) {
        return id + " month " + month;
    }

    /** A month corrected to what nobody has said before; {@code number} is of this command alone. */
    static Asked revision(String id, int month, long number, @Nullable Long expectedVersion) {
        String quantity = "%d.%02d".formatted(2 + number / 100, number % 100);
        String body = realization(id, month, quantity).formatted(",\"reason\":\"Salah hitung\"," + BASIS);
        return new Asked(
                Caller.ACTOR, "revise-monthly-realization", body, "revise/" + number, part(id, month), expectedVersion);
    }

    /** One rupiah spent, in an entry of its own. */
    static Asked spending(String id, int month, long number) {
        int year = Integer.parseInt(id.substring(id.lastIndexOf('/') + 1));
        String body = """
                {"sectionYear":"%s","entry":"e%d","subActivity":"%s","month":%d,"date":"%d-%02d-10","rupiah":1,
                 "expenditureKind":"Belanja barang dan jasa","evidenceKind":"spj","evidenceNumber":"SPJ/%d"}""".formatted(id, number, SUB_ACTIVITY, month, year, month, number);
        return new Asked(Caller.ACTOR, "realize-budget", body, "spend/" + number, id + " entry " + number, null);
    }

    /** With a place for what a correction adds. */
    private static String realization(String id, int month, String quantity) {
        return """
                {"sectionYear":"%s","indicator":"%s","month":%d,"quantity":%s,
                 "activities":["Melayani warga"],"obstacles":null,"followUp":null%%s}""".formatted(id, INDICATOR, month, quantity);
    }
}
