package id.jejak.standalone.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the table yields figures; how good they are is for {@code ./bench} to say. */
class EveryRowTest {
    static List<String> names() {
        return Measurements.all().stream().map(Measurement::name).toList();
    }

    @AfterAll
    static void close() throws IOException {
        BigDatabase.closeAll();
    }

    @ParameterizedTest
    @MethodSource("names")
    void yields_a_figure(String name) throws Exception {
        Measurement measurement = Measurements.all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        List<Figure> figures = measurement.measure(Effort.smoke());
        assertThat(figures).isNotEmpty().allSatisfy(figure -> {
            assertThat(figure.failure()).isNull();
            assertThat(figure.ratio()).isFinite().isPositive();
        });
    }
}
