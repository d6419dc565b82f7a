package id.jejak.command.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.agreement.IndicatorLevel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NomenclatureCodeTest {
    @ParameterizedTest
    @CsvSource({
        "PROGRAM, 7.01.02",
        "KEGIATAN, 7.01.02.2.04",
        "SUB_KEGIATAN, 7.01.02.2.04.0001",
        "SUB_KEGIATAN, 7.01.02.2.04.01"
    })
    void each_level_has_its_form_and_older_decrees_end_a_sub_kegiatan_in_two_digits(IndicatorLevel level, String code) {
        Violations violations = new Violations();
        NomenclatureCode.check(violations, "code", level, code);
        assertThat(violations.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "PROGRAM, 7.01",
        "PROGRAM, 7.01.02.2.04",
        "PROGRAM, 01 7.01.02",
        "KEGIATAN, 7.01.02.02.04",
        "KEGIATAN, 7.01.02",
        "SUB_KEGIATAN, 7.01.02.2.04",
        "SUB_KEGIATAN, 7.01.02.2.04.001",
        "SUB_KEGIATAN, 7.01.02.02.04.0001",
        "SUB_KEGIATAN, \u0667.01.02.2.04.0001",
        "SASARAN, 7.01.02"
    })
    void another_form_is_refused(IndicatorLevel level, String code) {
        Violations violations = new Violations();
        NomenclatureCode.check(violations, "code", level, code);
        assertThat(violations.isEmpty()).isFalse();
    }
}
