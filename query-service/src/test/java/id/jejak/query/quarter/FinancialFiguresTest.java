package id.jejak.query.quarter;

import static id.jejak.query.quarter.SectionYearGiven.SUB_ACTIVITY;
import static java.time.Month.APRIL;
import static java.time.Month.JANUARY;
import static java.time.Month.MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.measure.Ratio;
import id.jejak.kernel.measure.Rupiah;
import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.policy.CalculationRules;
import id.jejak.query.policy.PolicyFacts;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class FinancialFiguresTest {
    private static final PolicyFacts DEFAULTS = PoliciesGiven.none().facts();

    private final SectionYearGiven kalaena = SectionYearGiven.kalaena().spent(MARCH, "423300");

    @Test
    void total_over_total_and_the_mean_of_percentages_are_two_figures() {
        SectionYearGiven given = kalaena.budget("7.01.02.2.04.0002", "1000000", "100000", "0", "0", "900000")
                .spent("7.01.02.2.04.0002", JANUARY, "50000", false);
        FinancialFigures total =
                QuarterFigures.ofQuarter(given.facts(), DEFAULTS, Quarter.I).financial();
        assertThat(total.printed()).contains(Ratio.of(new BigDecimal("473300"), new BigDecimal("523300")));
        assertThat(total.mean().ratio()).isEqualTo(Ratio.of(new BigDecimal(3), new BigDecimal(4)));

        CalculationRules rules = new CalculationRules(
                0, "down", false, "two-targets-minus-realization", false, "sub-kegiatan", "mean", false);
        PolicyFacts policies =
                PoliciesGiven.none().calculation("2025-01-01", rules).facts();
        assertThat(QuarterFigures.ofQuarter(given.facts(), policies, Quarter.I)
                        .financial()
                        .printed())
                .contains(Ratio.of(new BigDecimal(3), new BigDecimal(4)));
    }

    @Test
    void a_reversed_entry_counts_nothing() {
        SectionYearGiven given = kalaena.spent(SUB_ACTIVITY, MARCH, "100000", true);
        assertThat(QuarterFigures.ofQuarter(given.facts(), DEFAULTS, Quarter.I)
                        .financial()
                        .inQuarter()
                        .net())
                .isEqualByComparingTo("423300");
    }

    @Test
    void money_of_a_later_month_or_of_a_sub_kegiatan_without_a_term_is_put_where_it_belongs() {
        SectionYearGiven given = kalaena.spent(APRIL, "1000").spent("7.01.02.2.04.0009", JANUARY, "7", false);
        FinancialFigures first =
                QuarterFigures.ofQuarter(given.facts(), DEFAULTS, Quarter.I).financial();
        assertThat(first.toDate().net()).isEqualByComparingTo("423307");
        assertThat(first.ceiling()).as("one of them has no ceiling").isNull();
        FinancialFigures april =
                QuarterFigures.upTo(given.facts(), DEFAULTS, APRIL).financial();
        assertThat(april.inMonth().net()).isEqualByComparingTo("1000");
        assertThat(april.toDate().net()).isEqualByComparingTo("424307");
    }

    @Test
    void what_is_paid_back_lowers_the_month_of_its_own_date_and_every_figure_over_it() {
        SectionYearGiven given =
                kalaena.refunded(MARCH, "23300").refunded(APRIL, "100000").refunded(SUB_ACTIVITY, MARCH, "50000", true);
        FinancialFigures quarter =
                QuarterFigures.ofQuarter(given.facts(), DEFAULTS, Quarter.I).financial();
        assertThat(quarter.inQuarter()).isEqualTo(new Spending(Rupiah.of("423300"), Rupiah.of("23300")));
        assertThat(quarter.printed()).contains(Ratio.of(new BigDecimal(400_000), new BigDecimal(423_300)));
        assertThat(quarter.absorption().required())
                .isEqualTo(Ratio.of(new BigDecimal(400_000), new BigDecimal(6_403_000)));

        FinancialFigures april =
                QuarterFigures.upTo(given.facts(), DEFAULTS, APRIL).financial();
        assertThat(april.inMonth().net()).as("nothing paid out in April").isEqualByComparingTo("-100000");
        assertThat(april.inQuarter().net()).isEqualByComparingTo("-100000");
        assertThat(april.toDate().net()).isEqualByComparingTo("300000");
    }
}
