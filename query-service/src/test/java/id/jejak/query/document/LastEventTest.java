package id.jejak.query.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.eventlog.RecordedEvent;
import id.jejak.kernel.budget.BudgetEvent.BudgetDocumentAdopted;
import id.jejak.kernel.organization.OrganizationEvent.SectionOpened;
import id.jejak.kernel.organization.SectionId;
import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.kernel.plan.PlanEvent.ActionPlanAdopted;
import id.jejak.kernel.plan.PlanEvent.ActionPlanRevised;
import id.jejak.kernel.plan.PlanTerms;
import id.jejak.kernel.plan.PlanTerms.QuarterTarget;
import id.jejak.kernel.policy.CalculationRules;
import id.jejak.kernel.policy.CalendarRules;
import id.jejak.kernel.policy.NomenclatureEntry;
import id.jejak.kernel.policy.PolicyEvent.CalculationPolicyAdopted;
import id.jejak.kernel.policy.PolicyEvent.NomenclatureAdopted;
import id.jejak.kernel.policy.PolicyEvent.ReportingCalendarAdopted;
import id.jejak.kernel.trail.Basis;
import id.jejak.query.section.SectionHistory;
import id.jejak.web.message.MessageBundle;
import id.jejak.web.message.Messages;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.math.BigDecimal;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** The event that a document names is the last that changed it, and as of that event it is the same document. */
class LastEventTest {
    private static final Basis BASIS = Basis.notStated("Keputusan");
    private static final ReportPrinter PRINTER =
            new ReportPrinter(new Messages(List.of(new MessageBundle("messages/document"))), new SimpleMeterRegistry());

    private static DocumentHistory story;

    @BeforeContainer
    static void openDatabase() {
        story = new DocumentHistory();
    }

    @AfterContainer
    static void closeDatabase() {
        story.close();
    }

    @Provide
    Arbitrary<List<Integer>> choices() {
        return Arbitraries.integers().list().ofMinSize(12).ofMaxSize(40);
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void an_event_that_changes_a_document_is_the_one_that_it_names(@ForAll("choices") List<Integer> choices) {
        SectionYearId id = story.next();
        List<RecordedEvent> events = story.history(id, choices);
        Map<String, ReportDocument> before = new LinkedHashMap<>();
        Map<String, Map<Long, ReportDocument>> asOf = new LinkedHashMap<>();
        for (RecordedEvent event : events) {
            if (event.position() < events.get(1).position()) {
                continue;
            }
            ReportSources sources = story.sources(id, events, event.position());
            documents(sources).forEach((name, document) -> {
                Map<Long, ReportDocument> own = asOf.computeIfAbsent(name, any -> new LinkedHashMap<>());
                own.put(event.position(), document);
                long named = named(document);
                if (!document.equals(before.put(name, document))) {
                    assertThat(named).as("%s after %s", name, event.payload()).isEqualTo(event.position());
                }
                assertThat(own.get(named))
                        .as("%s as of the event that it names", name)
                        .isEqualTo(document);
            });
        }
    }

    @Example
    void a_plan_revised_for_later_quarters_leaves_earlier_months_as_they_were() {
        SectionYearId id = story.next();
        String year = id.toString();
        List<Object> payloads = new ArrayList<>(DocumentHistory.office(id));
        payloads.add(new ActionPlanAdopted(year, planned("3"), BASIS));
        payloads.add(new ActionPlanRevised(year, planned("3"), planned("4"), "priority", "alasan", BASIS));
        List<RecordedEvent> events = story.recorded(payloads);
        Map<String, ReportDocument> before = documents(
                story.sources(id, events, events.get(events.size() - 2).position()));
        Map<String, ReportDocument> after = documents(
                story.sources(id, events, events.get(events.size() - 1).position()));
        assertThat(after.get("JANUARY")).isEqualTo(before.get("JANUARY"));
        assertThat(after.get("QUARTER"))
                .as("an evaluation prints the whole plan")
                .isNotEqualTo(before.get("QUARTER"));
    }

    private static PlanTerms planned(String inFourthQuarter) {
        List<QuarterTarget> targets = Stream.iterate(1, quarter -> quarter + 1)
                .limit(4)
                .map(quarter ->
                        new QuarterTarget("7.01-1", quarter, new BigDecimal(quarter == 4 ? inFourthQuarter : "3")))
                .toList();
        return new PlanTerms(targets, List.of());
    }

    @Example
    void what_a_document_does_not_use_changes_no_byte_of_it() {
        SectionYearId id = story.next();
        String kecamatan = id.section().kecamatan().value();
        String kabupaten = id.section().kecamatan().kabupaten().value();
        List<Integer> choices = Stream.iterate(1, i -> i + 1).limit(60).toList();
        List<Object> payloads = new ArrayList<>(DocumentHistory.office(id));
        payloads.add(DocumentHistory.appointed(kecamatan, "a-0", "definitive", "2020-01-01"));
        payloads.addAll(SectionHistory.of(id, choices));
        int used = payloads.size();
        SectionYearId other = new SectionYearId(new SectionId(id.section().kecamatan(), "keuangan"), id.year());
        payloads.addAll(List.of(
                DocumentHistory.ended(kecamatan, "a-0", "2030-01-01"),
                DocumentHistory.appointed(kecamatan, "a-1", "definitive", "2030-01-02"),
                new SectionOpened(kecamatan, "keuangan", "Subbagian Keuangan", "subbagian", BASIS),
                new BudgetDocumentAdopted(other.toString(), "dpa", BASIS, List.of(), List.of(), null),
                new ReportingCalendarAdopted(
                        kabupaten, 2025, "2025-01-01", null, new CalendarRules(5, 10, List.of()), BASIS),
                new CalculationPolicyAdopted(kabupaten, "2026-01-01", null, CalculationRules.DEFAULT, BASIS),
                new NomenclatureAdopted(
                        kabupaten,
                        "2025-01-01",
                        List.of(new NomenclatureEntry("7.01.02.2.04.0001", "Nama menurut keputusan lain", null, null)),
                        BASIS)));
        List<RecordedEvent> events = story.recorded(payloads);
        Map<String, ReportDocument> atFirst =
                documents(story.sources(id, events, events.get(used - 1).position()));
        assertThat(atFirst.values())
                .as("a document is signed by who leaves later")
                .anySatisfy(document -> assertThat(document.signature().name()).isEqualTo("MULIANI"));
        for (RecordedEvent event : events.subList(used, events.size())) {
            assertThat(documents(story.sources(id, events, event.position())))
                    .as("after %s", event.payload())
                    .isEqualTo(atFirst);
        }
    }

    private static long named(ReportDocument document) {
        String identity = document.metadata().identity();
        return Long.parseLong(identity.substring(identity.indexOf('@') + 1));
    }

    private static Map<String, ReportDocument> documents(ReportSources sources) {
        Map<String, ReportDocument> documents = new LinkedHashMap<>();
        for (Month month : List.of(Month.JANUARY, Month.MARCH)) {
            documents.put(month.name(), PRINTER.compose(sources.monthly(month)));
        }
        documents.put("QUARTER", PRINTER.compose(sources.quarterly(Quarter.I)));
        return documents;
    }
}
