package id.jejak.query.testing;

import id.jejak.eventlog.AppendLimits;
import id.jejak.eventlog.AppendOutcome;
import id.jejak.eventlog.AppendRequest;
import id.jejak.eventlog.EventAppender;
import id.jejak.eventlog.EventSerializer;
import id.jejak.eventlog.FoundingImport;
import id.jejak.eventlog.LogSignal;
import id.jejak.eventlog.NewEvent;
import id.jejak.kernel.language.EventCatalogue;
import id.jejak.kernel.language.EventMetadata;
import id.jejak.kernel.language.EventUpcasters;
import id.jejak.kernel.organization.KabupatenCode;
import id.jejak.kernel.organization.KecamatanCode;
import id.jejak.kernel.organization.SectionId;
import id.jejak.kernel.period.FiscalYear;
import id.jejak.kernel.period.SectionYearId;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;

/**
 * A log of any size that districts could have recorded in 2024 and 2025, the same one for the same size. Its aggregates
 * lie interleaved, month by month, and every event is dated in its month, as in a founding import. About every fourth
 * quarter is corrected after its approval.
 */
public final class BigLog {
    /** The kabupaten that is in every log, with at most eleven kecamatan. */
    public static final KabupatenCode KABUPATEN = new KabupatenCode("73.24");

    /** Its first kecamatan, which is in every log. */
    public static final KecamatanCode KECAMATAN = new KecamatanCode("73.24.01");

    static final List<Integer> YEARS = List.of(2024, 2025);
    static final List<String> SECTIONS = List.of(
            "pelayanan-umum",
            "pemerintahan",
            "ketenteraman-dan-ketertiban-umum",
            "kesejahteraan-sosial",
            "pemberdayaan-masyarakat-dan-desa");

    private static final ZoneId ZONE = ZoneId.of("Asia/Makassar");
    private static final int MOST_KECAMATAN_PER_KABUPATEN = 11;
    private static final int MOST_WAITING = 4_000;
    private static final int MOST_PER_COMMIT = 1_000;

    private final EventSerializer serializer = new EventSerializer(EventCatalogue.jejak(), EventUpcasters.jejak());
    private final List<SectionYearId> sectionYears;

    private BigLog(List<SectionYearId> sectionYears) {
        this.sectionYears = List.copyOf(sectionYears);
    }

    /** A log of about so many events, at least a few hundred: as many sections' years as come nearest. */
    public static BigLog ofAbout(long events) {
        long perSectionYear = BigSectionYear.eventsOnAverage();
        int sections = (int) Math.max(2, Math.round((double) events / perSectionYear / YEARS.size()));
        int kecamatan = (sections + SECTIONS.size() - 1) / SECTIONS.size();
        int kabupaten = Math.min(kecamatan, Math.max(2, (kecamatan - 1) / MOST_KECAMATAN_PER_KABUPATEN + 1));
        List<SectionYearId> sectionYears = new ArrayList<>();
        for (int year : YEARS) {
            for (int section = 0; section < sections; section++) {
                int office = section % kecamatan;
                KecamatanCode code = new KecamatanCode(
                        "%s.%02d".formatted(kabupatenCode(office % kabupaten), office / kabupaten + 1));
                sectionYears.add(new SectionYearId(
                        new SectionId(code, SECTIONS.get(section / kecamatan)), new FiscalYear(year)));
            }
        }
        return new BigLog(sectionYears);
    }

    /** 73.24 first, then the codes before and after it. */
    private static String kabupatenCode(int number) {
        if (number == 0) {
            return KABUPATEN.value();
        }
        int code = number < 24 ? number : number + 1;
        return "%02d.%02d".formatted(73 + code / 100, code % 100);
    }

    /** Every section's year of the log, the earlier year first; {@link #KECAMATAN} has the first. */
    public List<SectionYearId> sectionYears() {
        return sectionYears;
    }

    /** What one person did at once: the events of one command of one aggregate. */
    record Deed(LocalDateTime at, String aggregate, String type, BigDistrict.Person by, List<Object> events) {}

    /** Takes deeds in the order of the log. */
    interface Listener {
        /** Takes the next one. */
        void hear(Deed deed);
    }

    /** Tells the whole log, always the same. */
    void tell(Listener listener) {
        new BigStory(sectionYears).tell(listener);
    }

    /**
     * Appends the log to one that is empty, as a founding import in commits of about a thousand events, and shuts the
     * import's door: dates become positions, and live commands may follow.
     *
     * @param appender connects as {@code jejak_appender}
     * @return how many events were appended
     */
    public long appendTo(DataSource appender) {
        AppendLimits limits = new AppendLimits(
                MOST_WAITING + 1,
                MOST_PER_COMMIT,
                MOST_PER_COMMIT,
                16L << 20,
                Duration.ofSeconds(15),
                Duration.ofSeconds(30),
                Duration.ofSeconds(60),
                Duration.ofSeconds(90));
        Appending appending;
        try (EventAppender log = new EventAppender(appender, new LogSignal(), new SimpleMeterRegistry(), limits)) {
            appending = new Appending(log);
            tell(appending);
            appending.finish();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The appender did not close", e);
        }
        new FoundingImport(appender).conclude();
        return appending.events;
    }

    private final class Appending implements Listener {
        private final EventAppender log;
        private final Map<String, Long> sequences = new HashMap<>();
        private final Deque<CompletableFuture<AppendOutcome>> waiting = new ArrayDeque<>();
        private long commands;
        private long events;

        private Appending(EventAppender log) {
            this.log = log;
        }

        @Override
        public void hear(Deed deed) {
            if (waiting.size() == MOST_WAITING) {
                require(waiting.remove());
            }
            Instant moment = deed.at().atZone(ZONE).toInstant();
            UUID command = id(moment, 0x8000_0000_0000_0000L, ++commands);
            EventMetadata metadata = new EventMetadata(
                    deed.by().nip(), deed.by().name(), deed.by().role().stored(), command.toString(), "big-log", null);
            List<NewEvent> appended = new ArrayList<>();
            for (Object event : deed.events()) {
                long sequence = sequences.merge(deed.aggregate(), 0L, (before, zero) -> before + 1);
                UUID id = id(moment, 0x9000_0000_0000_0000L, ++events);
                appended.add(serializer.newEvent(id, deed.aggregate(), sequence, deed.type(), event, metadata));
            }
            byte[] digest = command.toString().getBytes(StandardCharsets.UTF_8);
            waiting.add(log.append(new AppendRequest(command, digest, appended, moment)));
        }

        /** Grows with time, as the ids of real events do, and is the same each time. */
        private static UUID id(Instant moment, long kind, long number) {
            return new UUID(moment.toEpochMilli() << 16 | 0x7000L, kind | number);
        }

        private void finish() {
            while (!waiting.isEmpty()) {
                require(waiting.remove());
            }
        }

        private static void require(CompletableFuture<AppendOutcome> outcome) {
            if (!(outcome.join() instanceof AppendOutcome.Appended)) {
                throw new IllegalStateException("Not appended, the log has to be empty: " + outcome.join());
            }
        }
    }
}
