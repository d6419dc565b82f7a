package id.jejak.query.address;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.query.projection.MomentProblem;
import id.jejak.query.rebuild.RebuildProblem;
import id.jejak.query.testing.RunningPages;
import id.jejak.web.problem.ProblemType;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemPagesTest {
    private final RunningPages pages = RunningPages.get();

    @Test
    void whatever_is_refused_has_a_page_in_both_languages() {
        List<ProblemType> types = Stream.<ProblemType[]>of(
                        PageProblem.values(), MomentProblem.values(), RebuildProblem.values())
                .flatMap(Arrays::stream)
                .toList();
        for (ProblemType type : types) {
            for (String language : new String[] {"id", "en"}) {
                HttpResponse<String> page = pages.page("/masalah/" + type.code() + "?bahasa=" + language);
                assertThat(page.statusCode()).as(type.code()).isEqualTo(200);
                assertThat(page.body()).contains("<html lang=\"" + language + "\"", type.code() + " · ");
            }
        }
    }
}
