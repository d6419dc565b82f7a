package id.jejak.command.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.kernel.language.InvalidValueException;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "423.300,00 | 423300.00",
                "423300 | 423300",
                "Rp423.300 | 423300",
                "Rp 1.234.567,5 | 1234567.5",
                "Rp423.300,- | 423300",
                "0 | 0"
            })
    void reads_rupiah_as_offices_write_them(String typed, BigDecimal expected) {
        assertThat(TypedNumber.rupiah(typed)).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"3 | 3", "71,43 | 71.43", "1.234,5 | 1234.5", "1.234.567 | 1234567", "1,5000 | 1.5"})
    void reads_quantities_as_offices_write_them(String typed, BigDecimal expected) {
        assertThat(TypedNumber.quantity(typed)).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"423,300.00", "423,300", "1,234,567", "423300.00", "423300.5"})
    void refuses_rupiah_written_the_english_way(String typed) {
        assertThatThrownBy(() -> TypedNumber.rupiah(typed))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.code()).isEqualTo("rupiah.english"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.500", "1,500", "71.430"})
    void refuses_a_quantity_that_could_be_a_thousand_times_another(String typed) {
        assertThatThrownBy(() -> TypedNumber.quantity(typed))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.code()).isEqualTo("quantity.ambiguous"));
    }

    @Test
    void refuses_digits_of_another_script_instead_of_guessing() {
        assertThatThrownBy(() -> TypedNumber.quantity("\u0661\u0662"))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.code()).isEqualTo("quantity.unreadable"));
        assertThatThrownBy(() -> TypedNumber.rupiah("\u0967\u0966\u0966"))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.code()).isEqualTo("rupiah.unreadable"));
    }

    @Test
    void names_both_readings_of_an_ambiguous_quantity() {
        assertThatThrownBy(() -> TypedNumber.quantity("1.500"))
                .isInstanceOfSatisfying(InvalidValueException.class, e -> assertThat(e.arguments())
                        .containsExactly("1.500", "1500", "1,5"));
    }

    @ParameterizedTest
    @CsvSource({"-3, negative", "-1.234, negative", "tiga, unreadable", "3 Dokumen, unreadable"})
    void says_of_a_minus_that_it_is_one(String typed, String expected) {
        assertThatThrownBy(() -> TypedNumber.rupiah(typed))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.code()).isEqualTo("rupiah." + expected));
    }

    @Test
    void says_of_a_number_without_end_that_it_is_too_long() {
        assertThatThrownBy(() -> TypedNumber.quantity("9".repeat(19)))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.code()).isEqualTo("number.size"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-3", "1.23,4", "12.34.567", "tiga", "1 2", "1,", "1e3", "٣"})
    void refuses_what_is_no_number(String typed) {
        assertThatThrownBy(() -> TypedNumber.quantity(typed)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> TypedNumber.rupiah(typed)).isInstanceOf(InvalidValueException.class);
    }

    @Property(tries = 300)
    void reads_again_what_it_wrote(@ForAll @BigRange(min = "0", max = "99999999") @Scale(6) BigDecimal quantity) {
        assertThat(TypedNumber.quantity(TypedNumber.write(quantity))).isEqualByComparingTo(quantity);
    }

    @Test
    void writes_three_decimals_past_doubt() {
        assertThat(TypedNumber.write(new BigDecimal("71.433"))).isEqualTo("71,4330");
        assertThat(TypedNumber.write(new BigDecimal("1E+3"))).isEqualTo("1000");
    }
}
