package id.jejak.kernel.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RatioTest {
    @Test
    void two_of_three_is_held_exactly_and_printed_truncated_as_66_percent() {
        Ratio ratio = Ratio.of(new BigDecimal("2"), new BigDecimal("3"));

        assertThat(ratio).isEqualTo(new Ratio(BigInteger.TWO, BigInteger.valueOf(3)));
        assertThat(ratio.percent(0, RoundingMode.DOWN)).isEqualByComparingTo("66");
        assertThat(ratio.percent(0, RoundingMode.HALF_UP)).isEqualByComparingTo("67");
    }

    @Test
    void thirds_add_up_to_one_again() {
        Ratio third = Ratio.of(BigDecimal.ONE, new BigDecimal("3"));

        assertThat(third.plus(third).plus(third)).isEqualTo(Ratio.ONE);
    }

    @Test
    void five_of_seven_villages_stay_just_below_a_target_of_71_point_43_percent() {
        Ratio reached = Ratio.of(new BigDecimal("71.428571"), new BigDecimal("71.43"));

        assertThat(reached).isLessThan(Ratio.ONE);
    }

    @Test
    void the_scale_of_a_decimal_does_not_change_a_ratio() {
        assertThat(Ratio.of(new BigDecimal("423300.00"), new BigDecimal("423300")))
                .isEqualTo(Ratio.ONE);
        assertThat(Ratio.of(new BigDecimal("1E+2"), new BigDecimal("1E+2"))).isEqualTo(Ratio.ONE);
    }

    @Test
    void a_ratio_to_zero_does_not_exist() {
        assertThatThrownBy(() -> Ratio.of(BigDecimal.ONE, BigDecimal.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    @Property
    void the_mean_of_equal_ratios_is_that_ratio(
            @ForAll @IntRange(min = -50, max = 500) int part, @ForAll @IntRange(min = 1, max = 500) int whole) {
        Ratio ratio = Ratio.of(new BigDecimal(part), new BigDecimal(whole));

        assertThat(ratio.plus(ratio).plus(ratio).dividedBy(3)).isEqualTo(ratio);
    }
}
