package id.jejak.query.quarter;

import static id.jejak.query.quarter.SectionYearGiven.DOCUMENTS;
import static java.time.Month.APRIL;
import static java.time.Month.FEBRUARY;
import static java.time.Month.JANUARY;
import static java.time.Month.MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.agreement.IndicatorLevel;
import id.jejak.kernel.measure.Ratio;
import id.jejak.kernel.measure.Rupiah;
import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.policy.CalculationRules;
import id.jejak.kernel.policy.RatingBand;
import id.jejak.query.policy.PolicyFacts;
import id.jejak.query.quarter.Achievement.Absence;
import id.jejak.query.quarter.IndicatorFigures.MonthQuantity;
import java.math.BigDecimal;
import java.time.Month;
import org.junit.jupiter.api.Test;

class QuarterFiguresTest {
    private static final PolicyFacts DEFAULTS = PoliciesGiven.none().facts();

    private final SectionYearGiven kalaena = SectionYearGiven.kalaena()
            .recorded(JANUARY, "1")
            .recorded(FEBRUARY, "1")
            .recorded(MARCH, "1")
            .spent(MARCH, "423300");

    @Test
    void january_is_one_of_three_and_one_of_twelve() {
        assertAchieved(JANUARY, "33", Ratio.of(BigDecimal.ONE, new BigDecimal(12)));
    }

    @Test
    void february_is_two_of_three_and_two_of_twelve() {
        assertAchieved(FEBRUARY, "66", Ratio.of(new BigDecimal(2), new BigDecimal(12)));
    }

    @Test
    void march_is_three_of_three_and_three_of_twelve() {
        assertAchieved(MARCH, "100", Ratio.of(new BigDecimal(3), new BigDecimal(12)));
    }

    private void assertAchieved(Month upTo, String printedPercent, Ratio ofTheYear) {
        QuarterFigures figures = QuarterFigures.upTo(kalaena.facts(), DEFAULTS, upTo);
        IndicatorFigures documents = figures.at(IndicatorLevel.SUB_KEGIATAN).get(0);
        assertThat(figures.rules().percent(documents.inQuarter().required())).isEqualByComparingTo(printedPercent);
        assertThat(documents.toDate().required()).isEqualTo(ofTheYear);
        assertThat(documents.months())
                .extracting(MonthQuantity::quantity)
                .hasSize(upTo.getValue())
                .containsOnly(BigDecimal.ONE);
    }

    @Test
    void the_real_quarter_is_very_good_and_spent_423300_of_423300() {
        QuarterFigures figures = QuarterFigures.ofQuarter(kalaena.facts(), DEFAULTS, Quarter.I);

        assertThat(figures.mean().ratio()).isEqualTo(Ratio.ONE);
        assertThat(figures.rating()).map(RatingBand::label).contains("Sangat Baik");
        assertThat(figures.financial().inQuarter().net()).isEqualByComparingTo("423300");
        assertThat(figures.financial().planned()).isEqualTo(Rupiah.of("423300"));
        assertThat(figures.financial().printed()).contains(Ratio.ONE);
        assertThat(figures.financial().absorption().required())
                .isEqualTo(Ratio.of(new BigDecimal("423300"), new BigDecimal("6403000")));
        assertThat(figures.quantityTotal().orElseThrow())
                .isEqualTo(new QuantityTotal(
                        "Dokumen", new BigDecimal(12), new BigDecimal(3), Ratio.of(new BigDecimal(3), BigDecimal.ONE)));
    }

    @Test
    void january_and_february_spent_nothing_of_the_quarters_plan() {
        QuarterFigures february = QuarterFigures.upTo(kalaena.facts(), DEFAULTS, FEBRUARY);
        assertThat(february.financial().inQuarter()).isEqualTo(Spending.NONE);
        assertThat(february.financial().printed()).contains(Ratio.ZERO);
    }

    @Test
    void what_nobody_measured_above_the_sub_kegiatan_is_not_measured() {
        QuarterFigures figures = QuarterFigures.ofQuarter(kalaena.facts(), DEFAULTS, Quarter.I);
        assertThat(figures.at(IndicatorLevel.PROGRAM).get(0).inQuarter())
                .isEqualTo(Achievement.none(Absence.NOT_MEASURED));
        assertThat(figures.at(IndicatorLevel.KEGIATAN).get(0).toDate())
                .isEqualTo(Achievement.none(Absence.NOT_MEASURED));
    }

    @Test
    void a_sub_kegiatan_with_a_target_and_no_record_in_the_quarter_is_not_recorded() {
        QuarterFigures second = QuarterFigures.ofQuarter(kalaena.facts(), DEFAULTS, Quarter.II);
        IndicatorFigures documents = second.at(IndicatorLevel.SUB_KEGIATAN).get(0);
        assertThat(documents.inQuarter()).isEqualTo(Achievement.none(Absence.NOT_RECORDED));
        assertThat(documents.toDate().required()).isEqualTo(Ratio.of(new BigDecimal(3), new BigDecimal(12)));
        assertThat(second.rating()).isEmpty();
        assertThat(second.mean()).isEqualTo(new MeanAchievement(null, 0, 1));
    }

    @Test
    void a_target_of_zero_is_not_targeted_even_when_something_was_recorded() {
        QuarterFigures figures = oneIndicator("sum", "higher-is-better", "0", "4", "5", CalculationRules.DEFAULT);
        assertThat(figures.indicators().get(0).inQuarter()).isEqualTo(Achievement.none(Absence.NOT_TARGETED));
        assertThat(figures.indicators().get(0).toDate().required())
                .isEqualTo(Ratio.of(new BigDecimal(5), new BigDecimal(4)));
    }

    @Test
    void a_quarter_that_the_plan_leaves_out_is_not_targeted() {
        SectionYearGiven given = new SectionYearGiven()
                .indicator("x-1", "sub-kegiatan", "Dokumen", "sum", "higher-is-better", "4")
                .recorded("x-1", JANUARY, "1");
        assertThat(QuarterFigures.upTo(given.facts(), DEFAULTS, JANUARY)
                        .indicators()
                        .get(0)
                        .inQuarter())
                .isEqualTo(Achievement.none(Absence.NOT_TARGETED));
    }

    @Test
    void just_below_the_target_is_just_below_one_hundred() {
        QuarterFigures figures =
                oneIndicator("last", "higher-is-better", "71.43", "71.43", "71.42857", CalculationRules.DEFAULT);
        Ratio exact = figures.indicators().get(0).inQuarter().required();
        assertThat(exact).isLessThan(Ratio.ONE);
        assertThat(figures.rules().percent(exact)).isEqualByComparingTo("99");
    }

    @Test
    void a_last_value_takes_the_latest_month_and_a_mean_the_months_recorded() {
        SectionYearGiven given = new SectionYearGiven()
                .indicator("a-1", "sub-kegiatan", "%", "last", "higher-is-better", "90")
                .quarterly("a-1", "80", "90", "90", "90")
                .indicator("b-1", "sub-kegiatan", "%", "mean", "higher-is-better", "90")
                .quarterly("b-1", "80", "90", "90", "90")
                .recorded("a-1", JANUARY, "40")
                .recorded("a-1", FEBRUARY, "60")
                .recorded("b-1", JANUARY, "40")
                .recorded("b-1", MARCH, "61")
                .recorded("b-1", APRIL, "99");
        QuarterFigures figures = QuarterFigures.ofQuarter(given.facts(), DEFAULTS, Quarter.I);
        assertThat(figures.indicators().get(0).quantityInQuarter())
                .isEqualTo(Ratio.of(new BigDecimal(60), BigDecimal.ONE));
        assertThat(figures.indicators().get(1).quantityInQuarter())
                .isEqualTo(Ratio.of(new BigDecimal(101), new BigDecimal(2)));
    }

    @Test
    void two_targets_minus_realization_falls_below_zero_without_a_floor_and_stops_at_zero_with_one() {
        QuarterFigures without = oneIndicator("sum", "lower-is-better", "2", "8", "5", CalculationRules.DEFAULT);
        assertThat(without.indicators().get(0).inQuarter().required())
                .isEqualTo(Ratio.of(new BigDecimal(-1), new BigDecimal(2)));
        assertThat(without.rating()).map(RatingBand::label).contains("Sangat Kurang");

        QuarterFigures with = oneIndicator("sum", "lower-is-better", "2", "8", "5", rules(false, true));
        assertThat(with.indicators().get(0).inQuarter().required()).isEqualTo(Ratio.ZERO);
        assertThat(with.indicators().get(0).inQuarter().uncapped())
                .isEqualTo(Ratio.of(new BigDecimal(-1), new BigDecimal(2)));
    }

    @Test
    void a_cap_counts_more_than_the_target_as_the_target() {
        assertThat(oneIndicator("sum", "higher-is-better", "2", "8", "3", CalculationRules.DEFAULT)
                        .mean()
                        .ratio())
                .isEqualTo(Ratio.of(new BigDecimal(3), new BigDecimal(2)));
        assertThat(oneIndicator("sum", "higher-is-better", "2", "8", "3", rules(true, false))
                        .mean()
                        .ratio())
                .isEqualTo(Ratio.ONE);
    }

    @Test
    void target_over_a_realization_of_zero_is_not_calculated() {
        CalculationRules rules = new CalculationRules(
                0, "down", false, "target-over-realization", false, "sub-kegiatan", "total", false);
        assertThat(oneIndicator("sum", "lower-is-better", "2", "8", "0", rules)
                        .indicators()
                        .get(0)
                        .inQuarter())
                .isEqualTo(Achievement.none(Absence.NOT_CALCULATED));
    }

    @Test
    void a_mean_over_two_of_three_says_so() {
        SectionYearGiven given = SectionYearGiven.kalaena()
                .indicator("x-1", "sub-kegiatan", "Orang", "sum", "higher-is-better", "4")
                .quarterly("x-1", "2", "2", "0", "0")
                .indicator("y-1", "sub-kegiatan", "Orang", "sum", "higher-is-better", "4")
                .quarterly("y-1", "0", "4", "0", "0")
                .recorded(JANUARY, "3")
                .recorded("x-1", JANUARY, "1")
                .recorded("y-1", JANUARY, "1");
        QuarterFigures figures = QuarterFigures.upTo(given.facts(), DEFAULTS, JANUARY);
        assertThat(figures.mean()).isEqualTo(new MeanAchievement(Ratio.of(new BigDecimal(3), new BigDecimal(4)), 2, 3));
        assertThat(figures.quantityTotal()).as("Dokumen and Orang have no sum").isEmpty();
    }

    @Test
    void the_policy_names_the_level_of_the_mean() {
        CalculationRules rules = new CalculationRules(
                0, "down", false, "two-targets-minus-realization", false, "kegiatan", "total", false);
        PolicyFacts policies =
                PoliciesGiven.none().calculation("2025-01-01", rules).facts();
        SectionYearGiven given = kalaena.recorded("7.01.02.2.04-1", MARCH, "50");
        assertThat(QuarterFigures.ofQuarter(given.facts(), policies, Quarter.I).mean())
                .isEqualTo(new MeanAchievement(Ratio.of(BigDecimal.ONE, new BigDecimal(2)), 1, 1));
    }

    @Test
    void the_policy_in_force_on_the_periods_last_day_applies() {
        PolicyFacts policies = PoliciesGiven.none()
                .calculation("2025-01-01", CalculationRules.DEFAULT)
                .calculation(
                        "2025-02-01",
                        new CalculationRules(
                                2,
                                "half-up",
                                false,
                                "two-targets-minus-realization",
                                false,
                                "sub-kegiatan",
                                "mean",
                                false))
                .scale("2025-02-28", RatingBand.HEIGHT)
                .facts();
        QuarterFigures january = QuarterFigures.upTo(kalaena.facts(), policies, JANUARY);
        QuarterFigures february = QuarterFigures.upTo(kalaena.facts(), policies, FEBRUARY);
        assertThat(january.rules().percent(january.mean().counted().orElseThrow()))
                .isEqualByComparingTo("33");
        assertThat(january.rating()).map(RatingBand::label).contains("Sangat Kurang");
        assertThat(february.rules().percent(february.mean().counted().orElseThrow()))
                .isEqualByComparingTo("66.67");
        assertThat(february.rating()).map(RatingBand::label).contains("Sedang");
    }

    @Test
    void a_section_without_an_agreement_has_no_figures_and_says_so() {
        QuarterFigures figures = QuarterFigures.ofQuarter(new SectionYearGiven().facts(), DEFAULTS, Quarter.I);
        assertThat(figures.indicators()).isEmpty();
        assertThat(figures.mean()).isEqualTo(new MeanAchievement(null, 0, 0));
        assertThat(figures.financial().total()).isEqualTo(Achievement.none(Absence.NOT_TARGETED));
    }

    private static CalculationRules rules(boolean cap, boolean floor) {
        return new CalculationRules(
                0, "down", cap, "two-targets-minus-realization", floor, "sub-kegiatan", "total", false);
    }

    private static QuarterFigures oneIndicator(
            String aggregation,
            String direction,
            String quarterTarget,
            String annualTarget,
            String quantity,
            CalculationRules rules) {
        SectionYearGiven given = new SectionYearGiven()
                .indicator(DOCUMENTS, "sub-kegiatan", "Unit", aggregation, direction, annualTarget)
                .quarterly(DOCUMENTS, quarterTarget)
                .recorded(JANUARY, quantity);
        PolicyFacts policies =
                PoliciesGiven.none().calculation("2025-01-01", rules).facts();
        return QuarterFigures.upTo(given.facts(), policies, JANUARY);
    }
}
