package id.jejak.standalone.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final Figure START =
            Figure.of("Start", "PostgreSQL", Unit.SECONDS, List.of(new Round(6, 2), new Round(6, 2), new Round(6, 2)));

    @Test
    void figures_that_no_step_is_wanted_of_are_printed_without_a_verdict() {
        assertThat(new Table(List.of(START)).printed().lines())
                .hasSize(3)
                .allMatch(line -> line.startsWith("| ") && line.endsWith("|"))
                .anyMatch(line -> line.contains("3.0"));
    }

    @Test
    void where_the_time_goes_stands_below_and_says_whether_a_step_is_missed() {
        Figure missed = START.wanted(Wanted.atMost(2)).timeGoes(List.of("all of it in waiting"));
        assertThat(new Table(List.of(START, missed)).printed()).endsWith("- Start (missed): all of it in waiting\n");
    }
}
