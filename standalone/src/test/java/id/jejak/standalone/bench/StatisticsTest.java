package id.jejak.standalone.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class StatisticsTest {
    @Test
    void the_median_is_the_middle_sample_or_the_mean_of_the_two_in_the_middle() {
        assertThat(Statistics.median(List.of(9.0, 1.0, 2.0))).isEqualTo(2);
        assertThat(Statistics.median(List.of(4.0, 1.0, 2.0, 100.0))).isEqualTo(3);
        assertThat(Statistics.median(List.of(7.0))).isEqualTo(7);
    }

    @Test
    void a_percentile_is_a_sample_that_so_many_do_not_exceed() {
        List<Double> hundred =
                DoubleStream.iterate(100, n -> n - 1).limit(100).boxed().toList();
        assertThat(Statistics.percentile(hundred, 50)).isEqualTo(50);
        assertThat(Statistics.percentile(hundred, 95)).isEqualTo(95);
        assertThat(Statistics.percentile(hundred, 99)).isEqualTo(99);
        assertThat(Statistics.percentile(hundred, 100)).isEqualTo(100);
        assertThat(Statistics.percentile(List.of(3.0, 8.0), 99)).isEqualTo(8);
        assertThat(Statistics.percentile(List.of(3.0, 8.0), 0)).isEqualTo(3);
    }

    @Test
    void the_spread_is_the_largest_over_the_smallest() {
        assertThat(Statistics.spread(List.of(2.0, 1.0, 3.0))).isEqualTo(3);
    }

    @Test
    void nothing_measured_is_no_zero() {
        assertThatIllegalArgumentException().isThrownBy(() -> Statistics.median(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Statistics.percentile(List.of(), 50));
    }
}
