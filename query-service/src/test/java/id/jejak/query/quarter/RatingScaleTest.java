package id.jejak.query.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.measure.Ratio;
import id.jejak.kernel.policy.RatingBand;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Positive;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

class RatingScaleTest {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private final RatingScale scale = new RatingScale(RatingBand.DEFAULT);

    @Test
    void between_90_and_91_there_is_no_gap() {
        assertThat(labelOf("90.5")).isEqualTo("Baik");
        assertThat(labelOf("90.999999")).isEqualTo("Baik");
        assertThat(labelOf("91")).isEqualTo("Sangat Baik");
    }

    @Test
    void below_the_lowest_bound_it_is_the_lowest_band() {
        assertThat(labelOf("-50")).isEqualTo("Sangat Kurang");
    }

    @Property
    void every_ratio_has_exactly_one_band(
            @ForAll @BigRange(min = "-100000", max = "100000") BigInteger numerator,
            @ForAll @Positive int denominator,
            @ForAll @Size(min = 1, max = 8) @UniqueElements List<@IntRange(max = 120) Integer> bounds) {
        RatingScale any = new RatingScale(bounds.stream()
                .map(bound -> new RatingBand("dari " + bound, new BigDecimal(bound)))
                .toList());
        Ratio ratio = new Ratio(numerator, BigInteger.valueOf(denominator));

        List<RatingBand> holding = any.bands().stream()
                .filter(band -> isWithin(any, any.bands().indexOf(band), ratio))
                .toList();

        assertThat(holding).containsExactly(any.bandOf(ratio));
    }

    @Property
    void a_lower_bound_belongs_to_the_band_that_it_opens(
            @ForAll @Size(min = 1, max = 8) @UniqueElements List<@IntRange(max = 120) Integer> bounds) {
        RatingScale any = new RatingScale(bounds.stream()
                .map(bound -> new RatingBand("dari " + bound, new BigDecimal(bound)))
                .toList());
        assertThat(any.bands()).allSatisfy(band -> assertThat(any.bandOf(Ratio.of(band.lowerBoundPercent(), HUNDRED)))
                .isEqualTo(band));
    }

    private static boolean isWithin(RatingScale scale, int rank, Ratio ratio) {
        boolean lowest = rank == scale.bands().size() - 1;
        boolean reaches = lowest || ratio.compareTo(bound(scale, rank)) >= 0;
        boolean staysBelow = rank == 0 || ratio.compareTo(bound(scale, rank - 1)) < 0;
        return reaches && staysBelow;
    }

    private static Ratio bound(RatingScale scale, int rank) {
        return Ratio.of(scale.bands().get(rank).lowerBoundPercent(), HUNDRED);
    }

    private String labelOf(String percent) {
        return scale.bandOf(Ratio.of(new BigDecimal(percent), HUNDRED)).label();
    }
}
