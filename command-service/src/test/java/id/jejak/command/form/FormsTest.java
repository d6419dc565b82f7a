package id.jejak.command.form;

import static id.jejak.command.testing.Kalaena.CAMAT;
import static id.jejak.command.testing.Kalaena.HEAD;
import static id.jejak.command.testing.Kalaena.OPERATOR;
import static id.jejak.command.testing.OpenForms.SHA256;
import static id.jejak.command.testing.OpenForms.grounds;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.testing.CommandServer;
import id.jejak.command.testing.CommandServer.Answer;
import id.jejak.command.testing.CommandServer.Person;
import id.jejak.command.testing.Kalaena;
import id.jejak.command.testing.OpenForms;
import id.jejak.command.testing.PageForm;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FormsTest {
    private static CommandServer server;

    private Kalaena kalaena;
    private OpenForms forms;
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
        forms = new OpenForms(server, kalaena);
        january = forms.month(1);
        quarter = forms.quarter(1);
    }

    @Test
    void shows_targets_ceiling_and_what_is_left() {
        assertThat(forms.opened(january))
                .contains("<html lang=\"id\"", "Isian Januari " + kalaena.year())
                .contains("Seksi Pelayanan Umum, Kecamatan Kalaena")
                .contains("Jumlah Dokumen Non Perizinan Usaha", "3 Dokumen", "Belum dicatat")
                .contains("Rp6.403.000,00")
                .doesNotContain("Tercatat, belum diajukan")
                .doesNotContain("??");
    }

    @Test
    void records_a_month_and_leads_to_its_page() {
        Answer answer =
                forms.send(january + "/realisasi", OPERATOR, Map.of("quantity", "1", "activities", "Satu\nDua\n"));

        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        assertThat(answer.header("Location")).matches(kalaena.address() + "/bulan/1\\?setelah=\\d+");
        assertThat(forms.opened(january))
                .contains("1 Dokumen", "Koreksi Realisasi", "Satu\nDua", "Tercatat, belum diajukan");
    }

    @Test
    void a_double_click_is_one_record() {
        Map<String, String> fields = forms.filled(january + "/realisasi", OPERATOR, Map.of("quantity", "1"));
        Answer first = server.post(january + "/realisasi", fields);
        Answer second = server.post(january + "/realisasi", fields);

        assertThat(first.status()).isEqualTo(303);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void says_what_is_wrong_beside_the_field_and_keeps_what_was_typed() {
        Answer answer = forms.send(
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
        Answer answer = forms.send(
                january + "/realisasi",
                OPERATOR,
                Map.of("quantity", "1", "activities", "Melayani warga\nMelayani 7324101234567890"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"realisasi-1-activities-error\"", "7324101234567890");
    }

    @Test
    void names_the_field_of_each_complaint_above_the_form() {
        Answer answer = forms.send(
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
        forms.handInFirstQuarter();
        assertThat(forms.opened(january))
                .contains("Evaluasi Triwulan I sudah diajukan", "id=\"setujui\"")
                .doesNotContain("id=\"tarik\"", "id=\"kembalikan\"", "Catat belanja", "Catat realisasi");
        forms.send(january + "/setujui", CAMAT, Map.of(), forms.shownNow());
        forms.send(quarter + "/tarik", HEAD, Map.of("reason", "Ada yang kurang"));
        assertThat(forms.opened(january))
                .contains("Koreksi Realisasi", "Catat belanja yang terlewat")
                .doesNotContain("Evaluasi Triwulan I sudah diajukan");
    }

    @Test
    void speaks_english_when_asked() {
        Map<String, String> fields =
                new LinkedHashMap<>(PageForm.fields(forms.opened(january + "?bahasa=en"), january + "/realisasi"));
        fields.put("quantity", "x");
        Answer answer = server.post(january + "/realisasi", fields);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("<html lang=\"en\"", "is no number. Write it as in 3 or 71,43.", "Required.");
    }

    @Test
    void corrects_a_month_with_reason_and_basis() {
        forms.send(january + "/realisasi", OPERATOR, Map.of("quantity", "1"));
        Answer without = forms.send(january + "/realisasi/koreksi", OPERATOR, Map.of("quantity", "2"));
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.body()).contains("id=\"realisasi-1-reason-error\"", "id=\"realisasi-1-basis-date-error\"");

        Answer corrected = forms.send(january + "/realisasi/koreksi", OPERATOR, grounds(Map.of("quantity", "71,43")));
        assertThat(corrected.status()).as(corrected.body()).isEqualTo(303);
        assertThat(forms.opened(january)).contains("71,43 Dokumen");
    }

    @Test
    void shows_what_another_user_changed_and_takes_the_entry_again() {
        forms.send(january + "/realisasi", OPERATOR, Map.of("quantity", "1"));
        Map<String, String> mine =
                forms.filled(january + "/realisasi/koreksi", OPERATOR, grounds(Map.of("quantity", "3")));
        forms.send(january + "/realisasi/koreksi", HEAD, grounds(Map.of("quantity", "2")));

        Answer stale = server.post(january + "/realisasi/koreksi", mine);

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.body())
                .contains("Data sudah diubah pengguna lain", "Semula", "Menjadi")
                .contains("<del>1</del>", "<ins>2</ins>", "MULIANI (Kepala Seksi/Kepala Subbagian)")
                .contains("Pakai isian saya", "href=\"" + january + "\"");
        Map<String, String> again = PageForm.fields(stale.body(), january + "/realisasi/koreksi");
        assertThat(server.post(january + "/realisasi/koreksi", again).status()).isEqualTo(303);
        assertThat(forms.opened(january)).contains("3 Dokumen");
    }

    @Test
    void a_change_elsewhere_in_the_year_is_no_conflict() {
        Map<String, String> mine = forms.filled(january + "/realisasi", OPERATOR, Map.of("quantity", "1"));
        server.command(OPERATOR, "record-monthly-realization", kalaena.realization(2, "1"));
        assertThat(server.post(january + "/realisasi", mine).status()).isEqualTo(303);
    }

    @Test
    void leads_a_month_from_submission_over_return_to_approval_and_warns_before_a_correction() {
        forms.send(january + "/realisasi", OPERATOR, Map.of("quantity", "1"));
        assertThat(forms.send(january + "/ajukan", HEAD, Map.of()).status()).isEqualTo(303);
        String waiting = forms.opened(january);
        assertThat(waiting)
                .contains("Menunggu persetujuan Camat", "angkanya terkunci", "Buka dokumennya terlebih dahulu");
        assertThat(PageForm.present(waiting, january + "/realisasi/koreksi")).isFalse();
        assertThat(PageForm.present(waiting, january + "/setujui")).isFalse();

        assertThat(forms.send(january + "/kembalikan", CAMAT, Map.of("reason", "Lampiran kurang"))
                        .status())
                .isEqualTo(303);
        assertThat(forms.opened(january)).contains("Dikembalikan", "Lampiran kurang");
        forms.send(january + "/ajukan", HEAD, Map.of());
        assertThat(forms.send(january + "/tarik", HEAD, Map.of("reason", "Ada yang kurang"))
                        .status())
                .isEqualTo(303);
        forms.send(january + "/ajukan", HEAD, Map.of());
        Answer outdated = forms.send(january + "/setujui", CAMAT, Map.of(), "?posisi=1&sidik=" + SHA256);
        assertThat(outdated.status()).isEqualTo(412);
        assertThat(outdated.body()).contains("Pakai isian terbaru").doesNotContain("Pakai isian saya");
        Answer approved = forms.send(january + "/setujui", CAMAT, Map.of(), forms.shownNow());
        assertThat(approved.status()).as(approved.body()).isEqualTo(303);

        assertThat(forms.opened(january)).contains("Disetujui", "Akibat bila disimpan", "Persetujuan bulan ini gugur");
        forms.send(january + "/realisasi/koreksi", OPERATOR, grounds(Map.of("quantity", "2")));
        assertThat(forms.opened(january)).contains("Persetujuan gugur");
    }

    @Test
    void a_step_that_a_rule_refuses_is_told_above_the_page() {
        Answer answer = forms.send(january + "/ajukan", HEAD, Map.of());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("role=\"alert\"", "Tidak dapat disimpan");
    }

    @Test
    void hands_a_quarter_in_with_one_item_on_each_line() {
        Answer answer = forms.handInFirstQuarter();

        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        assertThat(answer.header("Location")).matches(kalaena.address() + "/triwulan/1\\?setelah=\\d+");
        assertThat(forms.opened(quarter))
                .contains("<li>Target tercapai.</li>", "<li>Tidak ada sisa.</li>", "<li>Tertib</li>")
                .contains("Menunggu persetujuan Camat");
        assertThat(forms.send(quarter + "/kembalikan", CAMAT, Map.of("reason", "Lengkapi"))
                        .status())
                .isEqualTo(303);
        assertThat(forms.opened(quarter)).contains("Dikembalikan", "Target tercapai.\nTidak ada sisa.");
    }

    @Test
    void remembers_who_acted_in_a_plain_cookie_for_the_forms_only() {
        Answer answer = forms.send(january + "/realisasi", OPERATOR, Map.of("quantity", "1"));
        assertThat(answer.header("Set-Cookie")).contains("Path=/formulir", "HttpOnly", "SameSite=Strict");
    }

    @Test
    void explains_an_unknown_section_a_year_without_agreement_and_a_wrong_address() {
        Answer unknown = server.get("/formulir/kecamatan/73.24.10/tidak-ada/2025/bulan/1");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.body()).contains("Bagian ini belum terdaftar");
        assertThat(forms.opened("/formulir/kecamatan/73.24.10/pelayanan-umum/2001/bulan/1"))
                .contains("Perjanjian Kinerja tahun ini belum dicatat");
        assertThat(server.get("/formulir/kecamatan/73.24.10/pelayanan-umum/2025/bulan/13")
                        .status())
                .isEqualTo(404);
    }
}
