package id.jejak.query.address;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.query.testing.RunningPages;
import id.jejak.query.testing.Statements;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many statements an answer takes does not depend on how many sections it is about. */
class StatementsPerAnswerTest {
    private final RunningPages pages = RunningPages.get();

    @ParameterizedTest
    @CsvSource({
        "/, 6",
        "/kecamatan/73.24.10, 7",
        "/kecamatan/73.24.10/2025/triwulan/1, 25",
        "/kabupaten/73.24/2025/triwulan/1, 25",
        "/kecamatan/73.24.10/pelayanan-umum/2025, 25",
        "/kecamatan/73.24.10/pelayanan-umum/2025/triwulan/1, 26",
        "/kecamatan/73.24.10/pelayanan-umum/2025/jejak, 22",
    })
    void an_answer_takes_so_many_statements(String path, int statements) {
        pages.page(path);
        List<String> taken = Statements.of(() -> pages.page(path));
        assertThat(taken).as(path).hasSize(statements);
    }
}
