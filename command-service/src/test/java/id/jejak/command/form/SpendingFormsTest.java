package id.jejak.command.form;

import static id.jejak.command.testing.Kalaena.CAMAT;
import static id.jejak.command.testing.Kalaena.HEAD;
import static id.jejak.command.testing.Kalaena.OPERATOR;
import static id.jejak.command.testing.OpenForms.grounds;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.testing.CommandServer;
import id.jejak.command.testing.CommandServer.Answer;
import id.jejak.command.testing.Kalaena;
import id.jejak.command.testing.OpenForms;
import id.jejak.command.testing.PageForm;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A month's money: expenditures, repayments, and what was missed when the month was approved. */
class SpendingFormsTest {
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
    void realizes_budget_in_indonesian_writing_and_takes_it_back() {
        Answer spent = forms.send(january + "/belanja", OPERATOR, spending("423.300,00"));
        assertThat(spent.status()).as(spent.body()).isEqualTo(303);
        assertThat(forms.opened(january)).contains("Rp423.300,00", "Rp5.979.700,00", "Pembatalan Pencatatan");

        Answer reversed = forms.send(january + "/belanja/pembatalan", OPERATOR, grounds(Map.of()));
        assertThat(reversed.status()).as(reversed.body()).isEqualTo(303);
        assertThat(forms.opened(january)).contains("Dibatalkan: Salah catat").doesNotContain("Rp5.979.700,00");
    }

    @Test
    void pays_back_an_expenditure_and_takes_the_repayment_back() {
        String nothing = forms.opened(january);
        assertThat(PageForm.present(nothing, january + "/pengembalian")).isFalse();
        forms.send(january + "/belanja", OPERATOR, spending("423.300,00"));
        String entry = offeredEntry(forms.opened(january));

        Answer over = forms.send(january + "/pengembalian", OPERATOR, repayment("423.300,01", entry));
        assertThat(over.status()).isEqualTo(422);
        assertThat(over.body()).contains("id=\"pengembalian-rupiah-error\"", "Rp423.300,01", "Rp423.300,00");

        Answer paidBack = forms.send(january + "/pengembalian", OPERATOR, repayment("23.300", entry));
        assertThat(paidBack.status()).as(paidBack.body()).isEqualTo(303);
        assertThat(forms.opened(january)).contains("STS/3", "Rp23.300,00", "Rp400.000,00", "Rp6.003.000,00");

        Answer blocked = forms.send(january + "/belanja/pembatalan", OPERATOR, grounds(Map.of()));
        assertThat(blocked.status()).isEqualTo(422);
        assertThat(blocked.body()).contains("Batalkan pencatatan pengembalian itu terlebih dahulu");

        Answer reversed = forms.send(january + "/pengembalian/pembatalan", OPERATOR, grounds(Map.of()));
        assertThat(reversed.status()).as(reversed.body()).isEqualTo(303);
        assertThat(forms.opened(january)).contains("Dibatalkan: Salah catat", "Rp5.979.700,00");
    }

    @Test
    void an_approved_month_asks_for_grounds_and_says_beforehand_what_lapses() {
        forms.send(january + "/realisasi", OPERATOR, Map.of("quantity", "1"));
        forms.send(january + "/ajukan", HEAD, Map.of());
        forms.send(january + "/setujui", CAMAT, Map.of(), forms.shownNow());
        assertThat(forms.opened(january))
                .contains("Catat belanja yang terlewat", "Akibat bila disimpan", "Persetujuan bulan ini gugur");

        Answer without = forms.send(january + "/belanja", OPERATOR, spending("1.000"));
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.body())
                .contains("id=\"belanja-reason-error\"", "sudah disetujui; sebutkan alasan dan dokumen dasar");
        Answer half = forms.send(
                january + "/belanja", OPERATOR, with(spending("1.000"), Map.of("reason", "Lupa", "basis.number", "1")));
        assertThat(half.body()).contains("id=\"belanja-basis-date-error\"", "id=\"belanja-basis-document-error\"");

        Answer added = forms.send(january + "/belanja", OPERATOR, with(spending("1.000"), grounds(Map.of())));
        assertThat(added.status()).as(added.body()).isEqualTo(303);
        assertThat(forms.opened(january)).contains("Persetujuan gugur", "Salah catat");
    }

    @Test
    void says_before_and_after_that_the_quarters_approval_lapses_with_the_months() {
        forms.handInFirstQuarter();
        for (int month = 1; month <= 3; month++) {
            forms.send(
                    "/formulir" + kalaena.address() + "/bulan/" + month + "/setujui",
                    CAMAT,
                    Map.of(),
                    forms.shownNow());
        }
        Answer approved = forms.send(quarter + "/setujui", CAMAT, Map.of(), forms.shownNow());
        assertThat(approved.status()).as(approved.body()).isEqualTo(303);
        assertThat(forms.opened(january))
                .contains("Persetujuan bulan ini gugur", "Persetujuan evaluasi triwulan ini gugur")
                .doesNotContain("gugur juga");

        Answer without = forms.send(january + "/belanja", OPERATOR, spending("1.000"));
        assertThat(without.body())
                .contains("Persetujuan laporan bulan Januari " + kalaena.year())
                .contains("persetujuan evaluasi triwulan I tahun " + kalaena.year() + " akan gugur");
        forms.send(january + "/belanja", OPERATOR, with(spending("1.000"), grounds(Map.of())));
        assertThat(forms.opened(january))
                .contains("Persetujuan gugur", "Persetujuan evaluasi Triwulan I gugur juga: Salah catat");
    }

    @Test
    void refuses_rupiah_over_the_ceiling_with_the_numbers() {
        Answer over = forms.send(january + "/belanja", OPERATOR, spending("6.403.001"));
        assertThat(over.status()).isEqualTo(422);
        assertThat(over.body()).contains("Rp6.403.001,00", "Rp6.403.000,00", "id=\"belanja-rupiah-error\"");
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
}
