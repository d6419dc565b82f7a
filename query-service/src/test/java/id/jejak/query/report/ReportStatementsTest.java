package id.jejak.query.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.eventlog.RecordedEvent;
import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.query.address.Words;
import id.jejak.query.document.DocumentHistory;
import id.jejak.query.document.ReportDocument;
import id.jejak.query.document.ReportModel;
import id.jejak.query.document.ReportPrinter;
import id.jejak.query.document.ReportSources;
import id.jejak.web.message.Language;
import id.jejak.web.message.MessageBundle;
import id.jejak.web.message.Messages;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Month;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** What changed in a document is told field by field: no change of its words goes untold. */
class ReportStatementsTest {
    private static final Messages MESSAGES =
            new Messages(List.of(new MessageBundle("messages/document"), new MessageBundle("messages/query")));
    private static final ReportPrinter PRINTER = new ReportPrinter(MESSAGES, new SimpleMeterRegistry());
    private static final Words WORDS = new Words(MESSAGES, Language.INDONESIAN);

    private static DocumentHistory story;
    private static int changes;

    @BeforeContainer
    static void open() {
        story = new DocumentHistory();
    }

    @AfterContainer
    static void close() {
        story.close();
        assertThat(changes).as("changes of documents that were looked at").isGreaterThan(500);
    }

    @Provide
    Arbitrary<List<Integer>> choices() {
        return Arbitraries.integers().list().ofMinSize(12).ofMaxSize(40);
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void whatever_changes_in_a_document_is_told(@ForAll("choices") List<Integer> choices) {
        SectionYearId id = story.next();
        List<RecordedEvent> events = story.history(id, choices);
        Map<String, ReportModel> before = new HashMap<>();
        for (RecordedEvent event : events.subList(1, events.size())) {
            models(story.sources(id, events, event.position())).forEach((name, model) -> {
                ReportModel earlier = before.put(name, model);
                List<Statement> said = ReportStatements.of(model, WORDS);
                assertThat(keys(said)).as("statements of %s", name).hasSameSizeAs(said);
                if (earlier != null && !printed(earlier).equals(printed(model))) {
                    changes++;
                    assertThat(said)
                            .as("%s after %s", name, event.payload())
                            .isNotEqualTo(ReportStatements.of(earlier, WORDS));
                }
            });
        }
    }

    private static Map<String, ReportModel> models(ReportSources sources) {
        return Map.of(
                "January", sources.monthly(Month.JANUARY),
                "March", sources.monthly(Month.MARCH),
                "quarter I", sources.quarterly(Quarter.I));
    }

    private static Set<String> keys(List<Statement> said) {
        Set<String> keys = new HashSet<>();
        said.forEach(statement -> keys.add(statement.key()));
        return keys;
    }

    /** All that a document says, without the event that it names. */
    private static List<Object> printed(ReportModel model) {
        ReportDocument document = PRINTER.compose(model);
        return List.of(document.cover(), document.chapters(), document.signature());
    }
}
