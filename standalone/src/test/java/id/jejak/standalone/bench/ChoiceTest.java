package id.jejak.standalone.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChoiceTest {
    @Test
    void without_a_name_every_row_is_measured() {
        assertThat(Choice.of(List.of()).measurements()).hasSameSizeAs(Measurements.all());
        assertThat(Choice.of(List.of()).write()).isFalse();
        assertThat(Choice.of(List.of()).effort().events()).isEqualTo(1_000_000);
    }

    @Test
    void names_and_options_come_in_any_order() {
        Choice choice = Choice.of(List.of("--events=100000", "commands", "--rounds=5", "--write"));
        assertThat(choice.measurements()).extracting(Measurement::name).containsExactly("commands");
        assertThat(choice.effort().events()).isEqualTo(100_000);
        assertThat(choice.effort().rounds()).isEqualTo(5);
        assertThat(choice.write()).isTrue();
    }

    @Test
    void what_it_does_not_know_is_refused_with_what_there_is() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Choice.of(List.of("comands")))
                .withMessageContaining("comands")
                .withMessageContaining("commands");
        assertThatIllegalArgumentException().isThrownBy(() -> Choice.of(List.of("--events=many")));
        assertThatIllegalArgumentException().isThrownBy(() -> Choice.of(List.of("--rounds=0")));
    }
}
