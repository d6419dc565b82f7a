package id.jejak.command.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FreeTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "NIK 7324101501900001",
                "7324 1015 0190 0001",
                "7324.1015.0190.0001",
                "pemohon 73-24-10-15-01-90-00-01.",
                "73.24.10 150190 0001 2 lembar",
                "7324\u00a01015\u00a00190\u00a00001",
                "a7324101501900001b",
                "keluarga 12 7324 1015 0190 0001",
                "7324\u200b1015\u200b0190\u200b0001",
                "7324\u20131015\u20130190\u20130001",
                "7324_1015_0190_0001",
                "7324\u20091015\u20090190\u20090001",
                "7324 - 1015 - 0190 - 0001",
                "73 24 10 / 55 01 90 / 0001",
                "73.24.10|55.01.90|0001",
                "(7324)(1015)(0190)(0001)",
                "\u0667\u0663\u0662\u0664 \u0661\u0660\u0661\u0665 \u0660\u0661\u0669\u0660 \u0660\u0660\u0660\u0661",
                "\uD835\uDFD5\uD835\uDFD1\uD835\uDFD0\uD835\uDFD2\uD835\uDFCF\uD835\uDFCE\uD835\uDFCF\uD835\uDFD3\uD835\uDFCE\uD835\uDFCF\uD835\uDFD7\uD835\uDFCE\uD835\uDFCE\uD835\uDFCE\uD835\uDFCE\uD835\uDFCF",
                "berkas 2025010120251231"
            })
    void a_number_of_sixteen_digits_names_a_citizen_however_it_is_parted(String text) {
        assertThat(FreeText.holdsNik(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Melayani 56 orang pada Januari 2025",
                "NIP 198605262010012036",
                "NIP 19860526 201001 2 036",
                "Sub kegiatan 7.01.02.2.04.0001 2025",
                "Rp423.300,00 dari Rp6.403.000,00",
                "SPJ 005/PU/2025 tanggal 20-03-2025",
                "12345678901234567",
                "31/03/2025 - 01/04/2025",
                "2025-03-31 2025-04-01",
                "01-01-2025, 31-12-2025",
                "nomor 9999 9999 9999 9999",
                "NIP 19860526 201001 2 036 dan 19700101 199501 1 001"
            })
    void dates_amounts_codes_and_nips_do_not(String text) {
        assertThat(FreeText.holdsNik(text)).isFalse();
    }

    @Test
    void the_longest_text_is_still_read_quickly() {
        assertThat(FreeText.holdsNik("1 ".repeat(FreeText.LONG))).isTrue();
        assertThat(FreeText.holdsNik("12345 ".repeat(FreeText.LONG))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0001", "\u001b", "\u0085", "\ud800", "\udc00", "\ufffe", "\ufdd0"})
    void what_cannot_be_stored_or_printed_is_refused(String character) {
        assertThat(FreeText.isPrintable("Pelayanan" + character)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "baris satu\r\nbaris dua\tkolom",
                "12 \u00d7 3 \u2013 \u201cselesai\u201d",
                "\ud83d\udc4d",
                "\ufffd"
            })
    void what_people_type_is_not(String text) {
        assertThat(FreeText.isPrintable(text)).isTrue();
    }
}
