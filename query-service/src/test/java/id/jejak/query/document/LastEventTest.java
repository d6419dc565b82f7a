package id.jejak.query.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.eventlog.RecordedEvent;
import id.jejak.kernel.budget.BudgetEvent.BudgetDocumentAdopted;
import id.jejak.kernel.organization.Charter;
import id.jejak.kernel.organization.KecamatanCode;
import id.jejak.kernel.organization.OrganizationEvent.AppointmentEnded;
import id.jejak.kernel.organization.OrganizationEvent.KecamatanRegistered;
import id.jejak.kernel.organization.OrganizationEvent.OfficialAppointed;
import id.jejak.kernel.organization.OrganizationEvent.SectionCharterAdopted;
import id.jejak.kernel.organization.OrganizationEvent.SectionOpened;
import id.jejak.kernel.organization.SectionId;
import id.jejak.kernel.period.FiscalYear;
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
import id.jejak.query.organization.OfficeProjection;
import id.jejak.query.organization.OfficeReader;
import id.jejak.query.policy.PolicyProjection;
import id.jejak.query.policy.PolicyReader;
import id.jejak.query.projection.Scope;
import id.jejak.query.projection.ScopedReader;
import id.jejak.query.projection.ViewsDatabase;
import id.jejak.query.section.SectionFold;
import id.jejak.query.section.SectionHistory;
import id.jejak.web.message.MessageBundle;
import id.jejak.web.message.Messages;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.math.BigDecimal;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
    private static final String HEAD = "kepala/pelayanan-umum";
    private static final ReportPrinter PRINTER =
            new ReportPrinter(new Messages(List.of(new MessageBundle("messages/document"))), new SimpleMeterRegistry());

    private static ViewsDatabase database;
    private static long position;
    private static int histories;

    @BeforeContainer
    static void openDatabase() {
        database = new ViewsDatabase();
    }

    @AfterContainer
    static void closeDatabase() {
        database.close();
    }

    @Provide
    Arbitrary<List<Integer>> choices() {
        return Arbitraries.integers().list().ofMinSize(12).ofMaxSize(40);
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void an_event_that_changes_a_document_is_the_one_that_it_names(@ForAll("choices") List<Integer> choices) {
        SectionYearId id = next();
        List<RecordedEvent> events = history(id, choices);
        Map<String, ReportDocument> before = new LinkedHashMap<>();
        Map<String, Map<Long, ReportDocument>> asOf = new LinkedHashMap<>();
        for (RecordedEvent event : events) {
            if (event.position() < events.get(1).position()) {
                continue;
            }
            ReportSources sources = sources(id, events, event.position());
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
        SectionYearId id = next();
        String year = id.toString();
        List<Object> payloads = new ArrayList<>(office(id));
        payloads.add(new ActionPlanAdopted(year, planned("3"), BASIS));
        payloads.add(new ActionPlanRevised(year, planned("3"), planned("4"), "priority", "alasan", BASIS));
        List<RecordedEvent> events = recorded(payloads);
        Map<String, ReportDocument> before =
                documents(sources(id, events, events.get(events.size() - 2).position()));
        Map<String, ReportDocument> after =
                documents(sources(id, events, events.get(events.size() - 1).position()));
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
        SectionYearId id = next();
        String kecamatan = id.section().kecamatan().value();
        String kabupaten = id.section().kecamatan().kabupaten().value();
        List<Integer> choices = Stream.iterate(1, i -> i + 1).limit(60).toList();
        List<Object> payloads = new ArrayList<>(office(id));
        payloads.add(appointed(kecamatan, "a-0", "definitive", "2020-01-01"));
        payloads.addAll(SectionHistory.of(id, choices));
        int used = payloads.size();
        SectionYearId other = new SectionYearId(new SectionId(id.section().kecamatan(), "keuangan"), id.year());
        payloads.addAll(List.of(
                ended(kecamatan, "a-0", "2030-01-01"),
                appointed(kecamatan, "a-1", "definitive", "2030-01-02"),
                new SectionOpened(kecamatan, "keuangan", "Subbagian Keuangan", "subbagian", BASIS),
                new BudgetDocumentAdopted(other.toString(), "dpa", BASIS, List.of(), List.of()),
                new ReportingCalendarAdopted(
                        kabupaten, 2025, "2025-01-01", null, new CalendarRules(5, 10, List.of()), BASIS),
                new CalculationPolicyAdopted(kabupaten, "2026-01-01", null, CalculationRules.DEFAULT, BASIS),
                new NomenclatureAdopted(
                        kabupaten,
                        "2025-01-01",
                        List.of(new NomenclatureEntry("7.01.02.2.04.0001", "Nama menurut keputusan lain", null, null)),
                        BASIS)));
        List<RecordedEvent> events = recorded(payloads);
        Map<String, ReportDocument> atFirst =
                documents(sources(id, events, events.get(used - 1).position()));
        assertThat(atFirst.values())
                .as("a document is signed by who leaves later")
                .anySatisfy(document -> assertThat(document.signature().name()).isEqualTo("MULIANI"));
        for (RecordedEvent event : events.subList(used, events.size())) {
            assertThat(documents(sources(id, events, event.position())))
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

    private static ReportSources sources(SectionYearId id, List<RecordedEvent> events, long at) {
        ScopedReader reader = database.scopedReader();
        KecamatanCode kecamatan = id.section().kecamatan();
        return reader.read(
                Scope.of(kecamatan),
                () -> new ReportSources(
                        SectionFold.asOf(id, events, at),
                        new OfficeReader(reader).office(kecamatan, at).orElseThrow(),
                        new PolicyReader(reader).policy(kecamatan.kabupaten(), at),
                        ZoneId.of("Asia/Makassar")));
    }

    /** A district of its own for each history, so that no policy of another one counts. */
    private static SectionYearId next() {
        histories++;
        KecamatanCode kecamatan = new KecamatanCode("%02d.%02d.10".formatted(11 + histories / 100, histories % 100));
        return new SectionYearId(new SectionId(kecamatan, "pelayanan-umum"), new FiscalYear(2025));
    }

    private static List<Object> office(SectionYearId id) {
        String kecamatan = id.section().kecamatan().value();
        String kabupaten = id.section().kecamatan().kabupaten().value();
        return List.of(
                new KecamatanRegistered(kecamatan, "Kalaena", kabupaten, "Luwu Timur", BASIS),
                new SectionOpened(kecamatan, "pelayanan-umum", "Seksi Pelayanan Umum", "seksi", BASIS));
    }

    private static OfficialAppointed appointed(String kecamatan, String appointment, String kind, String from) {
        return new OfficialAppointed(
                kecamatan, appointment, HEAD, kind, "198605262010012036", "MULIANI", "Penata", "III/c", from, BASIS);
    }

    private static AppointmentEnded ended(String kecamatan, String appointment, String lastDay) {
        return new AppointmentEnded(kecamatan, appointment, HEAD, "198605262010012036", lastDay, "pindah", BASIS);
    }

    /** The section's events, and between them what happens to its office and its district's rules. */
    private static List<RecordedEvent> history(SectionYearId id, List<Integer> choices) {
        List<Object> payloads = new ArrayList<>(office(id));
        Random random = new Random(choices.hashCode());
        List<Object> around = around(id, random);
        for (Object ofSection : SectionHistory.of(id, choices)) {
            payloads.add(ofSection);
            if (!around.isEmpty() && random.nextInt(3) == 0) {
                payloads.add(around.remove(0));
            }
        }
        payloads.addAll(around);
        return recorded(payloads);
    }

    /** All is recorded on 2 January 2025: officials come and go around that day. */
    private static List<Object> around(SectionYearId id, Random random) {
        String kecamatan = id.section().kecamatan().value();
        String kabupaten = id.section().kecamatan().kabupaten().value();
        List<Object> around = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String kind = List.of("definitive", "plt", "plh").get(random.nextInt(3));
            around.add(appointed(kecamatan, "a-" + i, kind, "2025-01-0" + (1 + random.nextInt(3))));
            if (random.nextBoolean()) {
                around.add(ended(kecamatan, "a-" + random.nextInt(i + 1), "2025-01-0" + (1 + random.nextInt(3))));
            }
            around.add(new SectionCharterAdopted(
                    kecamatan,
                    "pelayanan-umum",
                    "2025-0" + (1 + random.nextInt(5)) + "-01",
                    null,
                    new Charter(List.of("Tugas " + i), List.of(), List.of()),
                    BASIS));
            around.add(new NomenclatureAdopted(
                    kabupaten,
                    "2025-0" + (1 + random.nextInt(5)) + "-01",
                    List.of(
                            new NomenclatureEntry("7.01.02", "Program " + i, null, null),
                            new NomenclatureEntry("7.01.02.2.04", "Kegiatan " + i, null, null)),
                    BASIS));
        }
        around.removeIf(event -> event instanceof AppointmentEnded && seenBefore(around, event));
        return around;
    }

    /** An appointment ends once. */
    private static boolean seenBefore(List<Object> around, Object event) {
        String appointment = ((AppointmentEnded) event).appointment();
        Object first = around.stream()
                .filter(e -> e instanceof AppointmentEnded ended
                        && ended.appointment().equals(appointment))
                .findFirst()
                .orElseThrow();
        return first != event;
    }

    private static List<RecordedEvent> recorded(List<Object> payloads) {
        List<RecordedEvent> events = new ArrayList<>();
        payloads.forEach(payload -> events.add(ViewsDatabase.recorded(++position, payload)));
        database.apply(new OfficeProjection(), events, 100);
        database.apply(new PolicyProjection(), events, 100);
        return events;
    }
}
