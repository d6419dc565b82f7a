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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FormsTest {
    private static final String SHA256 = "0123456789abcdef".repeat(4);

    private static CommandServer server;

    private Kalaena kalaena;
    private String january;
    private String quarter;

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
        january = "/formulir" + kalaena.address() + "/bulan/1";
        quarter = "/formulir" + kalaena.address() + "/triwulan/1";
    }

    @Test
    void shows_targets_ceiling_and_what_is_left() {
        assertThat(opened(january))
                .contains("<html lang=\"id\"", "Isian Januari " + kalaena.year())
                .contains("Seksi Pelayanan Umum, Kecamatan Kalaena")
                .contains("Jumlah Dokumen Non Perizinan Usaha", "3 Dokumen", "Belum dicatat")
                .contains("Rp6.403.000,00")
                .doesNotContain("Tercatat, belum diajukan")
                .doesNotContain("??");
    }

    @Test
    void records_a_month_and_leads_to_its_page() {
        Answer answer = send(january + "/realisasi", OPERATOR, Map.of("quantity", "1", "activities", "Satu\nDua\n"));

        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        assertThat(answer.header("Location")).matches(kalaena.address() + "/bulan/1\\?setelah=\\d+");
        assertThat(opened(january)).contains("1 Dokumen", "Koreksi Realisasi", "Satu\nDua", "Tercatat, belum diajukan");
    }

    @Test
    void a_double_click_is_one_record() {
        Map<String, String> fields = filled(january + "/realisasi", OPERATOR, Map.of("quantity", "1"));
        Answer first = server.post(january + "/realisasi", fields);
        Answer second = server.post(january + "/realisasi", fields);

        assertThat(first.status()).isEqualTo(303);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void says_what_is_wrong_beside_the_field_and_keeps_what_was_typed() {
        Answer answer = send(
                january + "/realisasi",
                OPERATOR,
                Map.of("quantity", "1.500", "activities", "Tetap ada", "actor.name", ""));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("role=\"alert\"", "href=\"#realisasi-1-quantity\"")
                .contains("id=\"realisasi-1-quantity-error\"")
                .contains("aria-describedby=\"realisasi-1-quantity-hint realisasi-1-quantity-error\"")
                .contains("value=\"1.500\"", "Tetap ada")
                .contains("Tulis 1500 bila maksudnya bilangan bulat, atau 1,5 bila maksudnya pecahan")
                .contains("id=\"realisasi-1-actor-name-error\"");
    }

    @Test
    void shows_a_rule_of_the_aggregate_beside_its_field() {
        Answer answer = send(
                january + "/realisasi",
                OPERATOR,
                Map.of("quantity", "1", "activities", "Melayani warga\nMelayani 7324101234567890"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"realisasi-1-activities-error\"", "7324101234567890");
    }

    @Test
    void names_the_field_of_each_complaint_above_the_form() {
        Answer answer = send(
                january + "/realisasi",
                new Person("19860526201001203", "MULIANI", "section-head"),
                Map.of("quantity", "-1"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains(">Realisasi: Jumlah -1 tidak boleh kurang dari nol.</a>")
                .contains(">NIP atau nama akun: NIP 19860526201001203 tidak sah: harus 18 angka.</a>");
    }

    @Test
    void offers_no_step_that_would_be_refused() {
        handInFirstQuarter();
        assertThat(opened(january))
                .contains("Evaluasi Triwulan I sudah diajukan", "id=\"setujui\"")
                .doesNotContain("id=\"tarik\"", "id=\"kembalikan\"", "Catat belanja", "Catat realisasi");
        send(january + "/setujui", CAMAT, Map.of(), shownNow());
        send(quarter + "/tarik", HEAD, Map.of("reason", "Ada yang kurang"));
        assertThat(opened(january))
                .contains("Koreksi Realisasi", "Catat belanja yang terlewat")
                .doesNotContain("Evaluasi Triwulan I sudah diajukan");
    }

    @Test
    void speaks_english_when_asked() {
        Map<String, String> fields =
                new LinkedHashMap<>(PageForm.fields(opened(january + "?bahasa=en"), january + "/realisasi"));
        fields.put("quantity", "x");
        Answer answer = server.post(january + "/realisasi", fields);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("<html lang=\"en\"", "is no number. Write it as in 3 or 71,43.", "Required.");
    }

    @Test
    void corrects_a_month_with_reason_and_basis() {
        send(january + "/realisasi", OPERATOR, Map.of("quantity", "1"));
        Answer without = send(january + "/realisasi/koreksi", OPERATOR, Map.of("quantity", "2"));
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.body()).contains("id=\"realisasi-1-reason-error\"", "id=\"realisasi-1-basis-date-error\"");

        Answer corrected = send(january + "/realisasi/koreksi", OPERATOR, grounds(Map.of("quantity", "71,43")));
        assertThat(corrected.status()).as(corrected.body()).isEqualTo(303);
        assertThat(opened(january)).contains("71,43 Dokumen");
    }

    @Test
    void shows_what_another_user_changed_and_takes_the_entry_again() {
        send(january + "/realisasi", OPERATOR, Map.of("quantity", "1"));
        Map<String, String> mine = filled(january + "/realisasi/koreksi", OPERATOR, grounds(Map.of("quantity", "3")));
        send(january + "/realisasi/koreksi", HEAD, grounds(Map.of("quantity", "2")));

        Answer stale = server.post(january + "/realisasi/koreksi", mine);

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.body())
                .contains("Data sudah diubah pengguna lain", "Semula", "Menjadi")
                .contains("<del>1</del>", "<ins>2</ins>", "MULIANI (Kepala Seksi/Kepala Subbagian)")
                .contains("Pakai isian saya", "href=\"" + january + "\"");
        Map<String, String> again = PageForm.fields(stale.body(), january + "/realisasi/koreksi");
        assertThat(server.post(january + "/realisasi/koreksi", again).status()).isEqualTo(303);
        assertThat(opened(january)).contains("3 Dokumen");
    }

    @Test
    void a_change_elsewhere_in_the_year_is_no_conflict() {
        Map<String, String> mine = filled(january + "/realisasi", OPERATOR, Map.of("quantity", "1"));
        server.command(OPERATOR, "record-monthly-realization", kalaena.realization(2, "1"));
        assertThat(server.post(january + "/realisasi", mine).status()).isEqualTo(303);
    }

    @Test
    void realizes_budget_in_indonesian_writing_and_takes_it_back() {
        Answer spent = send(january + "/belanja", OPERATOR, spending("423.300,00"));
        assertThat(spent.status()).as(spent.body()).isEqualTo(303);
        assertThat(opened(january)).contains("Rp423.300,00", "Rp5.979.700,00", "Pembatalan Pencatatan");

        Answer reversed = send(january + "/belanja/pembatalan", OPERATOR, grounds(Map.of()));
        assertThat(reversed.status()).as(reversed.body()).isEqualTo(303);
        assertThat(opened(january)).contains("Dibatalkan: Salah catat").doesNotContain("Rp5.979.700,00");
    }

    @Test
    void pays_back_an_expenditure_and_takes_the_repayment_back() {
        String nothing = opened(january);
        assertThat(PageForm.present(nothing, january + "/pengembalian")).isFalse();
        send(january + "/belanja", OPERATOR, spending("423.300,00"));
        String entry = offeredEntry(opened(january));

        Answer over = send(january + "/pengembalian", OPERATOR, repayment("423.300,01", entry));
        assertThat(over.status()).isEqualTo(422);
        assertThat(over.body()).contains("id=\"pengembalian-rupiah-error\"", "Rp423.300,01", "Rp423.300,00");

        Answer paidBack = send(january + "/pengembalian", OPERATOR, repayment("23.300", entry));
        assertThat(paidBack.status()).as(paidBack.body()).isEqualTo(303);
        assertThat(opened(january)).contains("STS/3", "Rp23.300,00", "Rp400.000,00", "Rp6.003.000,00");

        Answer blocked = send(january + "/belanja/pembatalan", OPERATOR, grounds(Map.of()));
        assertThat(blocked.status()).isEqualTo(422);
        assertThat(blocked.body()).contains("Batalkan pencatatan pengembalian itu terlebih dahulu");

        Answer reversed = send(january + "/pengembalian/pembatalan", OPERATOR, grounds(Map.of()));
        assertThat(reversed.status()).as(reversed.body()).isEqualTo(303);
        assertThat(opened(january)).contains("Dibatalkan: Salah catat", "Rp5.979.700,00");
    }

    @Test
    void an_approved_month_asks_for_grounds_and_says_beforehand_what_lapses() {
        send(january + "/realisasi", OPERATOR, Map.of("quantity", "1"));
        send(january + "/ajukan", HEAD, Map.of());
        send(january + "/setujui", CAMAT, Map.of(), shownNow());
        assertThat(opened(january))
                .contains("Catat belanja yang terlewat", "Akibat bila disimpan", "Persetujuan bulan ini gugur");

        Answer without = send(january + "/belanja", OPERATOR, spending("1.000"));
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.body())
                .contains("id=\"belanja-reason-error\"", "sudah disetujui; sebutkan alasan dan dokumen dasar");
        Answer half = send(
                january + "/belanja", OPERATOR, with(spending("1.000"), Map.of("reason", "Lupa", "basis.number", "1")));
        assertThat(half.body()).contains("id=\"belanja-basis-date-error\"", "id=\"belanja-basis-document-error\"");

        Answer added = send(january + "/belanja", OPERATOR, with(spending("1.000"), grounds(Map.of())));
        assertThat(added.status()).as(added.body()).isEqualTo(303);
        assertThat(opened(january)).contains("Persetujuan gugur", "Salah catat");
    }

    @Test
    void refuses_rupiah_over_the_ceiling_with_the_numbers() {
        Answer over = send(january + "/belanja", OPERATOR, spending("6.403.001"));
        assertThat(over.status()).isEqualTo(422);
        assertThat(over.body()).contains("Rp6.403.001,00", "Rp6.403.000,00", "id=\"belanja-rupiah-error\"");
    }

    @Test
    void leads_a_month_from_submission_over_return_to_approval_and_warns_before_a_correction() {
        send(january + "/realisasi", OPERATOR, Map.of("quantity", "1"));
        assertThat(send(january + "/ajukan", HEAD, Map.of()).status()).isEqualTo(303);
        String waiting = opened(january);
        assertThat(waiting)
                .contains("Menunggu persetujuan Camat", "angkanya terkunci", "Buka dokumennya terlebih dahulu");
        assertThat(PageForm.present(waiting, january + "/realisasi/koreksi")).isFalse();
        assertThat(PageForm.present(waiting, january + "/setujui")).isFalse();

        assertThat(send(january + "/kembalikan", CAMAT, Map.of("reason", "Lampiran kurang"))
                        .status())
                .isEqualTo(303);
        assertThat(opened(january)).contains("Dikembalikan", "Lampiran kurang");
        send(january + "/ajukan", HEAD, Map.of());
        assertThat(send(january + "/tarik", HEAD, Map.of("reason", "Ada yang kurang"))
                        .status())
                .isEqualTo(303);
        send(january + "/ajukan", HEAD, Map.of());
        Answer outdated = send(january + "/setujui", CAMAT, Map.of(), "?posisi=1&sidik=" + SHA256);
        assertThat(outdated.status()).isEqualTo(412);
        assertThat(outdated.body()).contains("Pakai isian terbaru").doesNotContain("Pakai isian saya");
        Answer approved = send(january + "/setujui", CAMAT, Map.of(), shownNow());
        assertThat(approved.status()).as(approved.body()).isEqualTo(303);

        assertThat(opened(january)).contains("Disetujui", "Akibat bila disimpan", "Persetujuan bulan ini gugur");
        send(january + "/realisasi/koreksi", OPERATOR, grounds(Map.of("quantity", "2")));
        assertThat(opened(january)).contains("Persetujuan gugur");
    }

    @Test
    void a_step_that_a_rule_refuses_is_told_above_the_page() {
        Answer answer = send(january + "/ajukan", HEAD, Map.of());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("role=\"alert\"", "Tidak dapat disimpan");
    }

    @Test
    void hands_a_quarter_in_with_one_item_on_each_line() {
        Answer answer = handInFirstQuarter();

        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        assertThat(answer.header("Location")).matches(kalaena.address() + "/triwulan/1\\?setelah=\\d+");
        assertThat(opened(quarter))
                .contains("<li>Target tercapai.</li>", "<li>Tidak ada sisa.</li>", "<li>Tertib</li>")
                .contains("Menunggu persetujuan Camat");
        assertThat(send(quarter + "/kembalikan", CAMAT, Map.of("reason", "Lengkapi"))
                        .status())
                .isEqualTo(303);
        assertThat(opened(quarter)).contains("Dikembalikan", "Target tercapai.\nTidak ada sisa.");
    }

    @Test
    void remembers_who_acted_in_a_plain_cookie_for_the_forms_only() {
        Answer answer = send(january + "/realisasi", OPERATOR, Map.of("quantity", "1"));
        assertThat(answer.header("Set-Cookie")).contains("Path=/formulir", "HttpOnly", "SameSite=Strict");
    }

    @Test
    void explains_an_unknown_section_a_year_without_agreement_and_a_wrong_address() {
        Answer unknown = server.get("/formulir/kecamatan/73.24.10/tidak-ada/2025/bulan/1");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.body()).contains("Bagian ini belum terdaftar");
        assertThat(opened("/formulir/kecamatan/73.24.10/pelayanan-umum/2001/bulan/1"))
                .contains("Perjanjian Kinerja tahun ini belum dicatat");
        assertThat(server.get("/formulir/kecamatan/73.24.10/pelayanan-umum/2025/bulan/13")
                        .status())
                .isEqualTo(404);
    }

    private Answer handInFirstQuarter() {
        for (int month = 1; month <= 3; month++) {
            String form = "/formulir" + kalaena.address() + "/bulan/" + month;
            send(form + "/realisasi", OPERATOR, Map.of("quantity", "1"));
            send(form + "/ajukan", HEAD, Map.of());
        }
        return send(
                quarter + "/ajukan",
                HEAD,
                Map.of(
                        "narrative.analysis",
                        "Target tercapai.\n\nTidak ada sisa.",
                        "narrative.successFactors",
                        "Tertib"));
    }

    /** Where an approver comes from who has seen the document of this moment. */
    private String shownNow() {
        JsonNode now =
                server.getJson("/api/aggregates/" + kalaena.sectionYear()).json();
        return "?posisi=" + now.get("position").longValue() + "&sidik=" + SHA256;
    }

    private static Map<String, String> grounds(Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("reason", "Salah catat");
        all.put("basis.document", "Nota Dinas");
        all.put("basis.number", "12/2009");
        all.put("basis.date", "2009-02-03");
        return all;
    }

    private static Map<String, String> with(Map<String, String> one, Map<String, String> other) {
        Map<String, String> all = new LinkedHashMap<>(one);
        all.putAll(other);
        return all;
    }

    private Map<String, String> repayment(String rupiah, String entry) {
        return Map.of(
                "subActivity",
                Kalaena.SUB_ACTIVITY,
                "entry",
                entry,
                "date",
                kalaena.year() + "-01-28",
                "rupiah",
                rupiah,
                "slipNumber",
                "STS/3");
    }

    /** The expenditure that the form of a repayment offers first. */
    private static String offeredEntry(String page) {
        Matcher option = Pattern.compile("<option[^>]*value=\"(b-[^\"]+)\"").matcher(page);
        assertThat(option.find()).as(page).isTrue();
        return option.group(1);
    }

    private Map<String, String> spending(String rupiah) {
        return Map.of(
                "subActivity",
                Kalaena.SUB_ACTIVITY,
                "date",
                kalaena.year() + "-01-20",
                "rupiah",
                rupiah,
                "expenditureKind",
                "Belanja barang dan jasa",
                "evidenceKind",
                "spj",
                "evidenceNumber",
                "SPJ/7");
    }

    private static String opened(String path) {
        Answer page = server.get(path);
        assertThat(page.status()).as(page.body()).isEqualTo(200);
        return page.body();
    }

    private static Answer send(String action, Person person, Map<String, String> fields) {
        return send(action, person, fields, "");
    }

    private static Answer send(String action, Person person, Map<String, String> fields, String query) {
        return server.post(action, filled(action, person, fields, query));
    }

    private static Map<String, String> filled(String action, Person person, Map<String, String> fields) {
        return filled(action, person, fields, "");
    }

    /** Opens the page as a browser does, and fills in its form. */
    private static Map<String, String> filled(String action, Person person, Map<String, String> fields, String query) {
        String page = action.replaceFirst(
                "/(realisasi|belanja|pengembalian|ajukan|tarik|kembalikan|verifikasi|setujui)(/.*)?$", "");
        Map<String, String> all = new LinkedHashMap<>(PageForm.fields(opened(page + query), action));
        all.putAll(actingAs(person));
        all.putAll(fields);
        return all;
    }
}
