package id.jejak.query.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.eventlog.RecordedEvent;
import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.web.message.MessageBundle;
import id.jejak.web.message.Messages;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Month;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The documents of random histories are the same bytes wherever and on whatever JDK they are printed. */
class SameBytesTest {
    /** {@code -Djejak.histories=10000} prints as many as a long run has patience for. */
    private static final int HISTORIES = Math.max(8, Integer.getInteger("jejak.histories", 0) / 100);

    private static final long FIRST_SEED = 732_410L;
    private static final int PINNED_HISTORIES = 4;
    /** Over the bytes of all of them; a change is a new template version, or other random histories. */
    private static final String PINNED_SHA256 = "ac5e859e2771986b9a31c5e39ed4662b327f4b6b010fc8b75320e6bb1691f922";

    private static final List<Place> PLACES = List.of(
            new Place("tr-TR", "Pacific/Kiritimati"),
            new Place("ar-EG-u-nu-arab", "America/St_Johns"),
            new Place("th-TH-u-ca-buddhist-nu-thai", "Pacific/Pago_Pago"),
            new Place("hi-IN-u-nu-deva", "Asia/Kathmandu"));

    private record Place(String locale, String zone) {}

    private static DocumentHistory story;

    @BeforeAll
    static void open() {
        story = new DocumentHistory();
    }

    @AfterAll
    static void close() {
        story.close();
    }

    @Test
    void random_documents_are_the_same_bytes_in_every_locale_and_zone() {
        for (int history = 0; history < HISTORIES; history++) {
            long seed = System.nanoTime();
            SectionYearId id = story.next();
            List<RecordedEvent> events = story.history(id, choices(seed));
            Place place = PLACES.get(history % PLACES.size());
            assertThat(in(place, () -> digests(id, events)))
                    .as("history with seed %s in %s", seed, place)
                    .isEqualTo(digests(id, events));
        }
    }

    @Test
    void random_documents_are_the_same_bytes_on_every_jdk() throws NoSuchAlgorithmException {
        try (DocumentHistory alone = new DocumentHistory()) {
            MessageDigest all = MessageDigest.getInstance("SHA-256");
            for (int history = 0; history < PINNED_HISTORIES; history++) {
                SectionYearId id = alone.next();
                List<RecordedEvent> events = alone.history(id, choices(FIRST_SEED + history));
                for (RenderedPdf pdf : printed(alone, id, events)) {
                    all.update(pdf.bytes());
                }
            }
            assertThat(HexFormat.of().formatHex(all.digest())).isEqualTo(PINNED_SHA256);
        }
    }

    private static List<Integer> choices(long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, 40).mapToObj(any -> random.nextInt()).toList();
    }

    private static List<String> digests(SectionYearId id, List<RecordedEvent> events) {
        return printed(story, id, events).stream().map(RenderedPdf::sha256).toList();
    }

    /** Each by a printer of its own, which has no earlier file at hand. */
    private static List<RenderedPdf> printed(DocumentHistory history, SectionYearId id, List<RecordedEvent> events) {
        ReportPrinter printer = new ReportPrinter(
                new Messages(List.of(new MessageBundle("messages/document"))), new SimpleMeterRegistry());
        ReportSources sources =
                history.sources(id, events, events.get(events.size() - 1).position());
        List<RenderedPdf> files = new ArrayList<>();
        for (ReportModel model : List.of(sources.monthly(Month.MARCH), sources.quarterly(Quarter.I))) {
            files.add(printer.print(printer.compose(model)));
        }
        return files;
    }

    private static <T> T in(Place place, Supplier<T> printing) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(place.locale()));
            TimeZone.setDefault(TimeZone.getTimeZone(place.zone()));
            return printing.get();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
