package id.jejak.query.document;

import id.jejak.eventlog.RecordedEvent;
import id.jejak.kernel.organization.Charter;
import id.jejak.kernel.organization.KecamatanCode;
import id.jejak.kernel.organization.OrganizationEvent.AppointmentEnded;
import id.jejak.kernel.organization.OrganizationEvent.KecamatanRegistered;
import id.jejak.kernel.organization.OrganizationEvent.OfficialAppointed;
import id.jejak.kernel.organization.OrganizationEvent.SectionCharterAdopted;
import id.jejak.kernel.organization.OrganizationEvent.SectionOpened;
import id.jejak.kernel.organization.SectionId;
import id.jejak.kernel.period.FiscalYear;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.kernel.policy.NomenclatureEntry;
import id.jejak.kernel.policy.PolicyEvent.NomenclatureAdopted;
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
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random histories of a section's year with its office and its district's rules, and the facts of documents as of any event. */
public final class DocumentHistory implements AutoCloseable {
    private static final Basis BASIS = Basis.notStated("Keputusan");
    private static final String HEAD = "kepala/pelayanan-umum";

    private final ViewsDatabase database = new ViewsDatabase();
    private long position;
    private int histories;

    public ReportSources sources(SectionYearId id, List<RecordedEvent> events, long at) {
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
    public SectionYearId next() {
        histories++;
        KecamatanCode kecamatan = new KecamatanCode("%02d.%02d.10".formatted(11 + histories / 100, histories % 100));
        return new SectionYearId(new SectionId(kecamatan, "pelayanan-umum"), new FiscalYear(2025));
    }

    public static List<Object> office(SectionYearId id) {
        String kecamatan = id.section().kecamatan().value();
        String kabupaten = id.section().kecamatan().kabupaten().value();
        return List.of(
                new KecamatanRegistered(kecamatan, "Kalaena", kabupaten, "Luwu Timur", BASIS),
                new SectionOpened(kecamatan, "pelayanan-umum", "Seksi Pelayanan Umum", "seksi", BASIS));
    }

    public static OfficialAppointed appointed(String kecamatan, String appointment, String kind, String from) {
        return new OfficialAppointed(
                kecamatan, appointment, HEAD, kind, "198605262010012036", "MULIANI", "Penata", "III/c", from, BASIS);
    }

    public static AppointmentEnded ended(String kecamatan, String appointment, String lastDay) {
        return new AppointmentEnded(kecamatan, appointment, HEAD, "198605262010012036", lastDay, "pindah", BASIS);
    }

    /** The section's events, and between them what happens to its office and its district's rules. */
    public List<RecordedEvent> history(SectionYearId id, List<Integer> choices) {
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

    public List<RecordedEvent> recorded(List<Object> payloads) {
        List<RecordedEvent> events = new ArrayList<>();
        payloads.forEach(payload -> events.add(ViewsDatabase.recorded(++position, payload)));
        database.apply(new OfficeProjection(), events, 100);
        database.apply(new PolicyProjection(), events, 100);
        return events;
    }

    @Override
    public void close() {
        database.close();
    }
}
