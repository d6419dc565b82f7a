package id.jejak.standalone.founding;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.measure.Ratio;
import id.jejak.kernel.organization.Post;
import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.query.document.ReportSources;
import id.jejak.query.quarter.Achievement;
import id.jejak.query.quarter.BudgetFigures;
import id.jejak.query.quarter.HandInCalendar;
import id.jejak.query.quarter.HandInStanding;
import id.jejak.query.quarter.HandInStanding.Punctuality;
import id.jejak.query.quarter.HandInStanding.Stage;
import id.jejak.query.quarter.IndicatorFigures;
import id.jejak.query.quarter.QuarterFigures;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The synthetic year has the cases that a real one has, and each gives the figure that the field's rules ask for. */
class ExampleYearTest {
    private static final String END = "2026-01-31";
    private static FoundedHistory history;

    @BeforeAll
    static void found() throws IOException {
        history = new FoundedHistory("contoh-setahun");
    }

    @AfterAll
    static void close() {
        history.close();
    }

    private static SectionYearId year(String section) {
        return SectionYearId.parse("73.24.10/" + section + "/2025");
    }

    private static ReportSources asOf(String section, String day) {
        return history.asOf(year(section), day);
    }

    private static QuarterFigures figures(String section, Quarter quarter, String day) {
        ReportSources sources = asOf(section, day);
        return QuarterFigures.ofQuarter(sources.section(), sources.policies(), quarter);
    }

    private static IndicatorFigures indicator(String section, String indicator, Quarter quarter) {
        return figures(section, quarter, END).indicators().stream()
                .filter(i -> i.terms().indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private static BudgetFigures money(String section, String subActivity, Quarter quarter, String day) {
        return figures(section, quarter, day).financial().subActivities().stream()
                .filter(b -> b.subActivity().equals(subActivity))
                .findFirst()
                .orElseThrow();
    }

    private static HandInStanding month(String section, Month month, String day) {
        ReportSources sources = asOf(section, day);
        return new HandInCalendar(sources.section(), sources.policies(), LocalDate.parse(day), FoundedHistory.ZONE)
                .month(month);
    }

    private static Ratio ratio(long numerator, long denominator) {
        return new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    @Test
    void a_quarter_without_a_target_has_no_achievement_and_not_zero_percent() {
        assertThat(indicator("pemerintahan", "7.01.06.2.01.0001-1", Quarter.IV).inQuarter())
                .isEqualTo(Achievement.none(Achievement.Absence.NOT_TARGETED));
        assertThat(figures("pemerintahan", Quarter.IV, END).mean().over()).isEqualTo(3);
        assertThat(figures("pemerintahan", Quarter.IV, END).mean().of()).isEqualTo(5);
    }

    @Test
    void five_of_seven_villages_stay_below_a_target_of_71_point_43_percent() {
        QuarterFigures figures = figures("pemerintahan", Quarter.I, END);
        Ratio villages =
                indicator("pemerintahan", "7.01.06-1", Quarter.I).inQuarter().required();
        assertThat(villages).isLessThan(Ratio.ONE);
        assertThat(figures.rules().printed(villages)).isEqualTo("99%");
    }

    @Test
    void a_mean_of_which_less_is_better_falls_below_zero_and_the_floor_of_the_second_half_year_holds_it_at_zero() {
        Achievement third = indicator("ketenteraman-dan-ketertiban-umum", "sasaran-1", Quarter.III)
                .inQuarter();
        assertThat(third.uncapped()).isEqualTo(ratio(-1, 7));
        assertThat(third.required()).isEqualTo(Ratio.ZERO);
        assertThat(indicator("ketenteraman-dan-ketertiban-umum", "sasaran-1", Quarter.I)
                        .inQuarter()
                        .required())
                .as("13 days on average against 14")
                .isEqualTo(ratio(15, 14));
    }

    @Test
    void the_same_people_every_month_are_not_added_up() {
        assertThat(indicator("perencanaan-dan-keuangan", "7.01.01.2.02.0001-1", Quarter.I)
                        .quantityInQuarter())
                .isEqualTo(ratio(22, 1));
        assertThat(indicator("umum-dan-kepegawaian", "7.01.01.2.09.0002-1", Quarter.III)
                        .quantityInQuarter())
                .isEqualTo(ratio(5, 1));
    }

    @Test
    void percentages_are_printed_as_the_rules_of_their_own_half_year_say() {
        QuarterFigures second = figures("ketenteraman-dan-ketertiban-umum", Quarter.II, END);
        QuarterFigures third = figures("ketenteraman-dan-ketertiban-umum", Quarter.III, END);
        assertThat(second.rules().printed(second.mean().counted().orElseThrow()))
                .isEqualTo("83%");
        assertThat(third.rules().printed(third.mean().counted().orElseThrow())).isEqualTo("88,89%");
    }

    @Test
    void a_budget_that_does_not_divide_by_four_adds_up_to_the_rupiah() {
        BigDecimal planned = BigDecimal.ZERO;
        for (Quarter quarter : Quarter.values()) {
            planned = planned.add(money("pemberdayaan-masyarakat-dan-desa", "7.01.06.2.01.0017", quarter, END)
                    .planned()
                    .amount());
        }
        assertThat(planned).isEqualByComparingTo("5520001");
    }

    @Test
    void a_bill_of_march_that_was_paid_in_april_counts_in_april() {
        BudgetFigures first = money("umum-dan-kepegawaian", "7.01.01.2.08.0002", Quarter.I, END);
        assertThat(first.inMonth().net()).as("paid in March for February").isEqualByComparingTo("2835000");
        assertThat(first.inQuarter().net()).isEqualByComparingTo("5670000");
    }

    @Test
    void the_amended_budget_raises_ceiling_and_target_of_the_fourth_quarter_from_its_day_on() {
        String section = "kesejahteraan-sosial";
        assertThat(money(section, "7.01.03.2.03.0002", Quarter.IV, "2025-10-14")
                        .ceiling()
                        .amount())
                .isEqualByComparingTo("19250000");
        assertThat(money(section, "7.01.03.2.03.0002", Quarter.IV, "2025-10-15")
                        .ceiling()
                        .amount())
                .isEqualByComparingTo("24750000");
        assertThat(indicator(section, "7.01.03.2.03.0002-1", Quarter.IV).quarterTarget())
                .isEqualByComparingTo("4");
    }

    @Test
    void a_correction_of_an_approved_month_opens_it_again_and_the_old_figure_stays_readable() {
        assertThat(quantity("2025-05-19")).isEqualTo(ratio(3, 1));
        assertThat(quantity("2025-05-20")).isEqualTo(ratio(4, 1));
        assertThat(month("pemerintahan", Month.FEBRUARY, "2025-05-19").stage()).isEqualTo(Stage.APPROVED);
        assertThat(month("pemerintahan", Month.FEBRUARY, "2025-05-20").stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(month("pemerintahan", Month.FEBRUARY, END).stage()).isEqualTo(Stage.APPROVED);
        assertThat(month("pemerintahan", Month.FEBRUARY, END).punctuality())
                .as("its first hand-in was in time")
                .isEqualTo(Punctuality.ON_TIME);
    }

    private static Ratio quantity(String day) {
        return figures("pemerintahan", Quarter.I, day).indicators().get(0).quantityInQuarter();
    }

    @Test
    void what_is_handed_in_after_the_due_day_is_late_by_working_days() {
        HandInStanding april = month("kesejahteraan-sosial", Month.APRIL, END);
        assertThat(april.punctuality()).isEqualTo(Punctuality.LATE);
        assertThat(april.workingDaysLate()).isEqualTo(7);
    }

    @Test
    void several_people_held_the_post_within_the_year_each_with_an_agreement_of_their_own_or_acting() {
        ReportSources sources = asOf("umum-dan-kepegawaian", END);
        assertThat(sources.section().agreements()).hasSize(2);
        Post head = Post.headOf("umum-dan-kepegawaian");
        assertThat(holder(sources, head, "2025-06-30")).isEqualTo("kepala-umum-dan-kepegawaian-1");
        assertThat(holder(sources, head, "2025-07-15")).isEqualTo("kepala-umum-dan-kepegawaian-2");
        assertThat(holder(sources, head, "2025-08-02")).isEqualTo("kepala-umum-dan-kepegawaian-3");
        assertThat(holder(sources, Post.CAMAT, "2025-10-01")).isEqualTo("camat-2");
    }

    private static String holder(ReportSources sources, Post post, String day) {
        return sources.office()
                .holderOn(post, LocalDate.parse(day))
                .orElseThrow()
                .appointment()
                .id();
    }
}
