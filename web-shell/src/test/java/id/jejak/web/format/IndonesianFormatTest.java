package id.jejak.web.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndonesianFormatTest {
    private static final BigDecimal ONE_THIRD = new BigDecimal("0.33333333333333333333");

    private final IndonesianFormat format = new IndonesianFormat();

    @Test
    void writes_rupiah_with_dots_between_thousands_and_two_decimals() {
        assertThat(format.rupiah(new BigDecimal("423300"))).isEqualTo("Rp423.300,00");
        assertThat(format.rupiah(new BigDecimal("0"))).isEqualTo("Rp0,00");
        assertThat(format.rupiah(new BigDecimal("6403000.5"))).isEqualTo("Rp6.403.000,50");
        assertThat(format.rupiah(new BigDecimal("-1500"))).isEqualTo("-Rp1.500,00");
    }

    @Test
    void writes_amounts_for_a_column_with_sen_or_without_idle_ones() {
        assertThat(format.amount(new BigDecimal("423300.00"))).isEqualTo("423.300,00");
        assertThat(format.shortAmount(new BigDecimal("423300.00"))).isEqualTo("423.300");
        assertThat(format.shortAmount(new BigDecimal("423300.25"))).isEqualTo("423.300,25");
        assertThat(format.shortAmount(new BigDecimal("4.2E+5"))).isEqualTo("420.000");
    }

    @Test
    void refuses_to_round_an_amount_silently() {
        assertThatThrownBy(() -> format.rupiah(new BigDecimal("0.001"))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void writes_a_quantity_with_its_decimals_and_no_idle_zeros() {
        assertThat(format.quantity(new BigDecimal("3.000"))).isEqualTo("3");
        assertThat(format.quantity(new BigDecimal("71.430"))).isEqualTo("71,43");
        assertThat(format.quantity(new BigDecimal("1200"))).isEqualTo("1.200");
        assertThat(format.quantity(new BigDecimal("-0.5"))).isEqualTo("-0,5");
    }

    @Test
    void writes_percentages_under_the_rounding_that_it_is_given() {
        assertThat(format.percent(ONE_THIRD, RoundingMode.DOWN)).isEqualTo("33%");
        assertThat(format.percent(ONE_THIRD.add(ONE_THIRD), RoundingMode.DOWN)).isEqualTo("66%");
        assertThat(format.percent(ONE_THIRD.add(ONE_THIRD), RoundingMode.HALF_UP))
                .isEqualTo("67%");
        assertThat(format.percent(BigDecimal.ONE, RoundingMode.DOWN)).isEqualTo("100%");
        assertThat(format.percent(ONE_THIRD, 2, RoundingMode.DOWN)).isEqualTo("33,33%");
        assertThat(IndonesianNumbers.percentOf(BigDecimal.valueOf(2), BigDecimal.valueOf(3), 0, RoundingMode.DOWN))
                .isEqualTo("66%");
    }

    @Test
    void writes_dates_months_and_quarters_in_words() {
        assertThat(format.date(LocalDate.of(2025, 2, 3))).isEqualTo("3 Februari 2025");
        assertThat(format.month(8)).isEqualTo("Agustus");
        assertThat(format.shortMonth(8)).isEqualTo("Agu");
        assertThat(format.yearMonth(YearMonth.of(2025, 1))).isEqualTo("Januari 2025");
        assertThat(format.quarter(1)).isEqualTo("Triwulan I");
        assertThat(format.quarter(4)).isEqualTo("Triwulan IV");
        assertThatThrownBy(() -> format.quarter(5)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Makassar, 3 Februari 2025 pukul 10.15 WITA",
        "Asia/Jakarta, 3 Februari 2025 pukul 09.15 WIB",
        "Asia/Jayapura, 3 Februari 2025 pukul 11.15 WIT",
        "UTC, 3 Februari 2025 pukul 02.15 UTC",
        "Asia/Kolkata, 3 Februari 2025 pukul 07.45 UTC+05.30"
    })
    void writes_an_instant_as_the_wall_clock_of_its_zone(String zone, String expected) {
        assertThat(format.dateTime(Instant.parse("2025-02-03T02:15:00Z"), ZoneId.of(zone)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0, nol",
        "1, satu",
        "10, sepuluh",
        "11, sebelas",
        "12, dua belas",
        "20, dua puluh",
        "57, lima puluh tujuh",
        "100, seratus",
        "101, seratus satu",
        "115, seratus lima belas",
        "211, dua ratus sebelas",
        "1000, seribu",
        "1001, seribu satu",
        "2025, dua ribu dua puluh lima",
        "11000, sebelas ribu",
        "100000, seratus ribu",
        "101000, seratus satu ribu",
        "423300, empat ratus dua puluh tiga ribu tiga ratus",
        "1000000, satu juta",
        "1001000, satu juta seribu",
        "6403000, enam juta empat ratus tiga ribu",
        "1000000000, satu miliar",
        "999000000000000, sembilan ratus sembilan puluh sembilan triliun",
        "1000000000000001, satu kuadriliun satu"
    })
    void writes_numbers_in_words(long number, String words) {
        assertThat(format.words(number)).isEqualTo(words);
    }

    @Test
    void writes_a_number_with_its_words_behind_it() {
        assertThat(format.numberWithWords(12)).isEqualTo("12 (dua belas)");
        assertThat(format.numberWithWords(1200)).isEqualTo("1.200 (seribu dua ratus)");
        assertThat(format.words(Long.MAX_VALUE)).startsWith("sembilan kuintiliun");
        assertThatThrownBy(() -> format.words(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void groups_the_digits_of_an_nip() {
        assertThat(format.nip("198605262010012036")).isEqualTo("19860526 201001 2 036");
        assertThat(format.nip("19860526 201001 2 036")).isEqualTo("19860526 201001 2 036");
        assertThatThrownBy(() -> format.nip("1986")).isInstanceOf(IllegalArgumentException.class);
    }
}
