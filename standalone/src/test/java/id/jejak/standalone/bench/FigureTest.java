package id.jejak.standalone.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTest {
    private static Figure figure(double... ratios) {
        List<Round> rounds = Arrays.stream(ratios)
                .mapToObj(ratio -> new Round(ratio * 1_000, 1_000))
                .toList();
        return Figure.of("Commands", "commits", Unit.PER_SECOND, rounds);
    }

    @Test
    void the_ratio_is_the_median_of_the_rounds_ratios() {
        Figure drifting = Figure.of(
                "Commands",
                "commits",
                Unit.PER_SECOND,
                List.of(new Round(100, 50), new Round(500, 100), new Round(900, 300)));
        assertThat(drifting.ratio()).isEqualTo(3);
        assertThat(drifting.measuredText()).isEqualTo("500/s");
        assertThat(drifting.limitText()).isEqualTo("100/s commits");
    }

    @Test
    void a_step_is_met_from_its_bound_on() {
        assertThat(figure(0.7, 0.7, 0.7).wanted(Wanted.atLeast(0.7)).verdict()).isEqualTo("met");
        assertThat(figure(0.69, 0.69, 0.69).wanted(Wanted.atLeast(0.7)).verdict())
                .isEqualTo("missed");
        assertThat(figure(10, 10, 10).wanted(Wanted.atMost(10)).verdict()).isEqualTo("met");
        assertThat(figure(10.1, 10.1, 10.1).wanted(Wanted.atMost(10)).verdict()).isEqualTo("missed");
        assertThat(figure(1, 1, 1).verdict()).isEmpty();
    }

    @Test
    void too_few_rounds_are_not_valid() {
        assertThat(figure(1, 1).wanted(Wanted.atLeast(0.5)).verdict()).isEqualTo("not valid: 2 rounds");
        assertThat(figure(1).verdict()).isEqualTo("not valid: 1 round");
    }

    @Test
    void rounds_that_disagree_are_not_valid_but_one_bad_moment_is_forgiven() {
        assertThat(figure(1, 1.4, 2).verdict()).isEqualTo("not valid: spread 2.00");
        assertThat(figure(1, 1, 1, 1, 9).verdict()).isEmpty();
        assertThat(figure(1, 1, 3, 3, 9).verdict()).isEqualTo("not valid: spread 3.00");
    }

    @Test
    void what_failed_says_why_and_gives_no_figure() {
        Figure failed = Figure.failed("commands", new IllegalStateException("no server"));
        assertThat(failed.verdict()).isEqualTo("failed: java.lang.IllegalStateException: no server");
        assertThat(failed.ratioText()).isEmpty();
        assertThat(failed.isMissed()).isFalse();
    }

    @Test
    void numbers_are_printed_with_what_means_something() {
        assertThat(Unit.number(12_345.6)).isEqualTo("12,346");
        assertThat(Unit.number(45.67)).isEqualTo("45.7");
        assertThat(Unit.number(1.234)).isEqualTo("1.23");
        assertThat(Unit.number(0.0123)).isEqualTo("0.012");
        assertThat(Unit.MILLISECONDS.printed(3.14159)).isEqualTo("3.14 ms");
        assertThat(Wanted.atMost(1.2).printed()).isEqualTo("≤ 1.20");
    }

    @Test
    void the_table_lines_its_columns_up_and_says_where_the_time_goes() {
        Figure missed = figure(0.5, 0.5, 0.5).wanted(Wanted.atLeast(0.7)).timeGoes(List.of("reading 80 %"));
        assertThat(new Table(List.of(missed)).printed()).isEqualTo("""
                        | Figure   | Measured | Limit           | Ratio | Wanted |        |
                        | ---      | ---      | ---             | ---   | ---    | ---    |
                        | Commands | 500/s    | 1,000/s commits | 0.50  | ≥ 0.70 | missed |

                        Where the time goes:

                        - Commands (missed): reading 80 %
                        """);
    }

    @Test
    void a_run_replaces_the_table_of_the_page_and_leaves_its_words() {
        String page = "Words.\n" + MeasurementsPage.BEGIN + "\nold\n" + MeasurementsPage.END + "\nMore words.\n";
        assertThat(MeasurementsPage.with(page, "new\n"))
                .isEqualTo(
                        "Words.\n" + MeasurementsPage.BEGIN + "\nnew\n\n" + MeasurementsPage.END + "\nMore words.\n");
        assertThatIllegalArgumentException().isThrownBy(() -> MeasurementsPage.with("Words.", "new"));
    }
}
