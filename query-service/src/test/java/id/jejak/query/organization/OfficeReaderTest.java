package id.jejak.query.organization;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.eventlog.RecordedEvent;
import id.jejak.kernel.organization.Charter;
import id.jejak.kernel.organization.KecamatanCode;
import id.jejak.kernel.organization.OrganizationEvent.AppointmentEnded;
import id.jejak.kernel.organization.OrganizationEvent.KecamatanRegistered;
import id.jejak.kernel.organization.OrganizationEvent.OfficialAppointed;
import id.jejak.kernel.organization.OrganizationEvent.SectionCharterAdopted;
import id.jejak.kernel.organization.OrganizationEvent.SectionOpened;
import id.jejak.kernel.organization.Post;
import id.jejak.kernel.trail.Basis;
import id.jejak.query.organization.OfficeFacts.SectionFact;
import id.jejak.query.projection.Origin;
import id.jejak.query.projection.Scope;
import id.jejak.query.projection.ViewsDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeReaderTest {
    private static final KecamatanCode KALAENA = new KecamatanCode("73.24.10");
    private static final Basis BASIS = Basis.notStated("Keputusan");
    private static final Charter FIRST = new Charter(List.of("Merencanakan"), List.of(), List.of("Perbup 56/2016"));
    private static final Charter SECOND = new Charter(List.of("Merencanakan", "Membagi"), List.of(), List.of());

    private static List<RecordedEvent> story() {
        List<Object> payloads = List.of(
                new KecamatanRegistered("73.24.10", "Kalaena", "73.24", "Luwu Timur", BASIS),
                new SectionOpened("73.24.10", "pelayanan-umum", "Seksi Pelayanan Umum", "seksi", BASIS),
                new SectionOpened("73.24.10", "keuangan", "Subbagian Keuangan", "subbagian", BASIS),
                new SectionCharterAdopted("73.24.10", "pelayanan-umum", "2025-01-01", null, FIRST, BASIS),
                new SectionCharterAdopted("73.24.10", "pelayanan-umum", "2025-07-01", FIRST, SECOND, BASIS),
                new OfficialAppointed(
                        "73.24.10",
                        "a-1",
                        "kepala/pelayanan-umum",
                        "definitive",
                        "198605262010012036",
                        "MULIANI, SE., M.M",
                        "Penata Tk. I",
                        "III/d",
                        "2024-01-02",
                        BASIS),
                new AppointmentEnded(
                        "73.24.10",
                        "a-1",
                        "kepala/pelayanan-umum",
                        "198605262010012036",
                        "2025-06-30",
                        "pindah",
                        BASIS));
        List<RecordedEvent> events = new ArrayList<>();
        payloads.forEach(payload -> events.add(ViewsDatabase.recorded(events.size() + 1, payload)));
        return events;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7})
    void an_office_reads_as_it_was_known_at_each_position(int batchEvents) {
        try (ViewsDatabase database = new ViewsDatabase()) {
            database.apply(new OfficeProjection(), story(), batchEvents);
            database.apply(new OfficeProjection(), story(), 3);
            OfficeReader offices = new OfficeReader(database.scopedReader());

            assertThat(at(database, offices, 0)).isEmpty();
            OfficeFacts last = at(database, offices, 7).get(0);
            assertThat(last.name()).isEqualTo("Kalaena");
            assertThat(last.sections()).extracting(SectionFact::slug).containsExactly("pelayanan-umum", "keuangan");
            assertThat(last.charterOn("pelayanan-umum", LocalDate.of(2025, 6, 30))
                            .orElseThrow()
                            .charter())
                    .isEqualTo(FIRST);
            assertThat(last.charterOn("pelayanan-umum", LocalDate.of(2025, 7, 1))
                            .orElseThrow()
                            .charter())
                    .isEqualTo(SECOND);
            assertThat(at(database, offices, 4).get(0).charters()).hasSize(1);

            Post head = Post.headOf("pelayanan-umum");
            LocalDate july = LocalDate.of(2025, 7, 1);
            assertThat(at(database, offices, 6).get(0).holderOn(head, july)).isPresent();
            assertThat(last.holderOn(head, july)).isEmpty();
            assertThat(last.appointments().get(0).origin().position()).isEqualTo(6);
            assertThat(last.appointments().get(0).end())
                    .extracting(Origin::position)
                    .isEqualTo(7L);
            assertThat(at(database, offices, 6).get(0).appointments().get(0).end())
                    .isNull();
            assertThat(last.holderOn(head, LocalDate.of(2025, 6, 30))
                            .orElseThrow()
                            .appointment()
                            .grade())
                    .isEqualTo("III/d");
        }
    }

    private static List<OfficeFacts> at(ViewsDatabase database, OfficeReader offices, long position) {
        return database.scopedReader().read(Scope.of(KALAENA), () -> offices.offices(KALAENA.kabupaten(), position));
    }
}
