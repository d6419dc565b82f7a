package id.jejak.kernel.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.kernel.language.InvalidValueException;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectionYearIdTest {
    @Test
    void is_read_and_written_in_the_form_of_addresses() {
        SectionYearId id = SectionYearId.parse("73.24.10/pelayanan-umum/2025");

        assertThat(id).hasToString("73.24.10/pelayanan-umum/2025");
        assertThat(id.section().kecamatan().kabupaten().value()).isEqualTo("73.24");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7325081/pelayanan-umum/2025",
                "73.24.10/Pelayanan/2025",
                "73.24.10/pelayanan-umum",
                "73.24.10/x/25"
            })
    void refuses_other_codes(String written) {
        assertThatThrownBy(() -> SectionYearId.parse(written)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void march_lies_in_the_first_quarter_and_october_in_the_fourth() {
        assertThat(Quarter.of(Month.MARCH)).isEqualTo(Quarter.I);
        assertThat(Quarter.of(Month.OCTOBER)).isEqualTo(Quarter.IV);
        assertThat(Quarter.II.months()).containsExactly(Month.APRIL, Month.MAY, Month.JUNE);
    }
}
