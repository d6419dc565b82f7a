package id.jejak.command.organization;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.organization.OrganizationCommand.AdoptSectionCharter;
import id.jejak.command.organization.OrganizationCommand.AppointOfficial;
import id.jejak.command.organization.OrganizationCommand.EndAppointment;
import id.jejak.command.organization.OrganizationCommand.OpenSection;
import id.jejak.command.organization.OrganizationCommand.RegisterKecamatan;
import id.jejak.command.rule.CommandContext;
import id.jejak.command.rule.RuleViolation;
import id.jejak.command.rule.StalePart;
import id.jejak.command.sectionyear.Kalaena;
import id.jejak.kernel.organization.AppointmentKind;
import id.jejak.kernel.organization.Charter;
import id.jejak.kernel.organization.KecamatanCode;
import id.jejak.kernel.organization.OrganizationEvent.AppointmentEnded;
import id.jejak.kernel.organization.OrganizationEvent.KecamatanRegistered;
import id.jejak.kernel.organization.OrganizationEvent.OfficialAppointed;
import id.jejak.kernel.organization.OrganizationEvent.SectionCharterAdopted;
import id.jejak.kernel.organization.OrganizationEvent.SectionOpened;
import id.jejak.kernel.organization.Post;
import id.jejak.kernel.organization.SectionId;
import id.jejak.kernel.organization.SectionKind;
import id.jejak.kernel.trail.Basis;
import id.jejak.kernel.trail.SourceGap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.matchers.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KecamatanOfficeTest {
    private static final KecamatanCode KALAENA = new KecamatanCode("73.24.10");
    private static final Basis BASIS = Kalaena.BASIS;
    private static final KecamatanRegistered REGISTERED =
            new KecamatanRegistered("73.24.10", "Kalaena", "73.24", "Luwu Timur", BASIS);
    private static final SectionOpened OPENED =
            new SectionOpened("73.24.10", "pelayanan-umum", "Seksi Pelayanan Umum", "seksi", BASIS);
    private static final OfficialAppointed HEAD = new OfficialAppointed(
            "73.24.10",
            "a1",
            "kepala/pelayanan-umum",
            "definitive",
            "198605262010012036",
            "MULIANI, SE",
            "Penata Tk. I",
            "III/d",
            "2024-01-01",
            BASIS);

    private final FixtureConfiguration<KecamatanOffice> fixture = new AggregateTestFixture<>(KecamatanOffice.class);

    private ResultValidator<KecamatanOffice> decide(List<?> given, Object command, CommandContext context) {
        return fixture.given(given).when(command, Map.of(CommandContext.KEY, context));
    }

    private List<RuleViolation.Broken> refused(List<?> given, Object command) {
        List<RuleViolation.Broken> broken = new ArrayList<>();
        decide(given, command, Kalaena.camat("2025-02-03"))
                .expectNoEvents()
                .expectException(Matchers.predicate(
                        thrown -> thrown instanceof RuleViolation violation && broken.addAll(violation.all())));
        return broken;
    }

    private static AppointOfficial appoint(String id, Post post, AppointmentKind kind, String nip, String from) {
        return new AppointOfficial(
                KALAENA, id, post, kind, nip, "Pejabat Sintetis", "Penata", "III/c", LocalDate.parse(from), BASIS);
    }

    @Test
    void a_kecamatan_joins_once_and_its_kabupaten_follows_from_its_code() {
        RegisterKecamatan register = new RegisterKecamatan(KALAENA, "Kalaena", "Luwu Timur", BASIS);
        decide(List.of(), register, Kalaena.camat("2025-01-02")).expectEvents(REGISTERED);
        assertThat(refused(List.of(REGISTERED), register).get(0).code()).isEqualTo("kecamatan-already-registered");
    }

    @Test
    void opens_a_section_once() {
        OpenSection open = new OpenSection(KALAENA, "pelayanan-umum", "Seksi Pelayanan Umum", SectionKind.SEKSI, BASIS);
        decide(List.of(REGISTERED), open, Kalaena.camat("2025-01-02")).expectEvents(OPENED);
        assertThat(refused(List.of(REGISTERED, OPENED), open).get(0).code()).isEqualTo("section-already-open");
    }

    @Test
    void has_at_most_five_seksi_and_two_subbagian() {
        List<Object> full = new ArrayList<>(List.of(REGISTERED));
        for (int i = 1; i <= 5; i++) {
            full.add(new SectionOpened("73.24.10", "seksi-" + i, "Seksi " + i, "seksi", BASIS));
        }
        OpenSection sixth = new OpenSection(KALAENA, "seksi-6", "Seksi 6", SectionKind.SEKSI, BASIS);
        assertThat(refused(full, sixth).get(0).arguments()).containsEntry("limit", 5);
        decide(
                        full,
                        new OpenSection(KALAENA, "subbagian-1", "Subbagian 1", SectionKind.SUBBAGIAN, BASIS),
                        Kalaena.camat("2025-01-02"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_charter_states_the_one_before_it() {
        Charter first = new Charter(List.of("Merencanakan kegiatan"), List.of(), List.of());
        Charter second = new Charter(List.of("Merencanakan kegiatan", "Membagi tugas"), List.of(), List.of());
        SectionCharterAdopted adopted =
                new SectionCharterAdopted("73.24.10", "pelayanan-umum", "2024-01-01", null, first, BASIS);
        AdoptSectionCharter adopt = new AdoptSectionCharter(
                KALAENA,
                "pelayanan-umum",
                LocalDate.of(2025, 1, 1),
                second.duties(),
                second.functions(),
                second.legalBases(),
                BASIS);
        decide(List.of(REGISTERED, OPENED, adopted), adopt, Kalaena.camat("2025-01-02"))
                .expectEvents(
                        new SectionCharterAdopted("73.24.10", "pelayanan-umum", "2025-01-01", first, second, BASIS));
        AdoptSectionCharter same = new AdoptSectionCharter(
                KALAENA, "pelayanan-umum", LocalDate.of(2025, 1, 1), first.duties(), List.of(), List.of(), BASIS);
        assertThat(refused(List.of(REGISTERED, OPENED, adopted), same).get(0).code())
                .isEqualTo("charter-changes-nothing");
    }

    @Test
    void appoints_whoever_has_a_nip_to_a_post_of_a_section_that_exists() {
        AppointOfficial spaced =
                appoint("a2", Post.CAMAT, AppointmentKind.DEFINITIVE, "19700101 199501 1 001", "2024-01-01");
        decide(List.of(REGISTERED), spaced, Kalaena.camat("2025-01-02"))
                .expectEvents(new OfficialAppointed(
                        "73.24.10",
                        "a2",
                        "camat",
                        "definitive",
                        "197001011995011001",
                        "Pejabat Sintetis",
                        "Penata",
                        "III/c",
                        "2024-01-01",
                        BASIS));
        AppointOfficial wrong = appoint(
                "a2", Post.headOf("pemerintahan"), AppointmentKind.DEFINITIVE, "197013011995011001", "2024-01-01");
        assertThat(refused(List.of(REGISTERED), wrong))
                .extracting(RuleViolation.Broken::code)
                .containsExactlyInAnyOrder("section-unknown", "value-nip-birth");
    }

    private static AppointOfficial graded(String nip, String rank, String grade) {
        return new AppointOfficial(
                KALAENA,
                "a2",
                Post.CAMAT,
                AppointmentKind.DEFINITIVE,
                nip,
                "Pejabat Sintetis",
                rank,
                grade,
                LocalDate.of(2024, 1, 1),
                BASIS);
    }

    private void appointsWithRank(String nip, String rank, String grade, String recorded) {
        decide(List.of(REGISTERED), graded(nip, rank, grade), Kalaena.camat("2025-01-02"))
                .expectEvents(new OfficialAppointed(
                        "73.24.10",
                        "a2",
                        "camat",
                        "definitive",
                        nip,
                        "Pejabat Sintetis",
                        recorded,
                        grade,
                        "2024-01-01",
                        BASIS));
    }

    @Test
    void the_rank_follows_from_the_grade() {
        appointsWithRank("197001011995011001", "Penata Tingkat I", "III/d", "Penata Tk. I");
        List<RuleViolation.Broken> refused =
                refused(List.of(REGISTERED), graded("197001011995011001", "Penata", "III/d"));
        assertThat(refused).extracting(RuleViolation.Broken::code).containsExactly("rank-of-other-grade");
        assertThat(refused.get(0).arguments()).containsEntry("expected", "Penata Tk. I");
        assertThat(refused(List.of(REGISTERED), graded("197001011995011001", "Penata Tk. I", "III.d")))
                .extracting(RuleViolation.Broken::code)
                .containsExactly("value-grade");
    }

    @Test
    void a_contract_official_has_a_grade_without_a_rank_and_a_count_of_contracts_where_others_have_a_month() {
        appointsWithRank("199001012022211001", "-", "IX", "-");
        assertThat(refused(List.of(REGISTERED), graded("199001012022211001", "Penata", "IX")))
                .extracting(RuleViolation.Broken::code)
                .containsExactly("grade-has-no-rank");
        assertThat(refused(List.of(REGISTERED), graded("199001012022001001", "-", "IX")))
                .extracting(RuleViolation.Broken::code)
                .containsExactly("value-nip-contract");
    }

    @Test
    void a_civil_servants_nip_names_a_month_of_appointment_that_can_be_and_a_serial() {
        assertThat(refused(List.of(REGISTERED), graded("199001012022211001", "Penata", "III/c")))
                .extracting(RuleViolation.Broken::code)
                .containsExactly("value-nip-month");
        assertThat(refused(List.of(REGISTERED), graded("199001012000011001", "Penata", "III/c")))
                .extracting(RuleViolation.Broken::code)
                .containsExactly("value-nip-appointment");
        assertThat(refused(List.of(REGISTERED), graded("199001012025031001", "Penata", "III/c")))
                .extracting(RuleViolation.Broken::code)
                .containsExactly("value-nip-appointment");
        assertThat(refused(List.of(REGISTERED), graded("197001011995011000", "Penata", "III/c")))
                .extracting(RuleViolation.Broken::code)
                .containsExactly("value-nip-serial");
        assertThat(refused(List.of(REGISTERED), graded("197001011995013001", "Penata", "III/c")))
                .extracting(RuleViolation.Broken::code)
                .containsExactly("value-nip-sex");
    }

    @Test
    void only_an_import_appoints_somebody_whose_nip_is_not_stated() {
        AppointOfficial unnamed =
                appoint("a2", Post.CAMAT, AppointmentKind.DEFINITIVE, SourceGap.NOT_STATED, "2024-01-01");
        assertThat(refused(List.of(REGISTERED), unnamed).get(0).code()).isEqualTo("source-gap-in-live-command");
        decide(List.of(REGISTERED), unnamed, Kalaena.imported("2025-01-02")).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_post_has_one_holder_at_a_time_beside_whoever_acts_while_the_holder_is_away() {
        List<Object> held = List.of(REGISTERED, OPENED, HEAD);
        Post post = Post.headOf("pelayanan-umum");
        assertThat(refused(held, appoint("a2", post, AppointmentKind.PLT, "197001011995011001", "2025-01-01"))
                        .get(0)
                        .code())
                .isEqualTo("post-held");
        decide(
                        held,
                        appoint("a2", post, AppointmentKind.PLH, "197001011995011001", "2025-01-01"),
                        Kalaena.camat("2025-01-02"))
                .expectSuccessfulHandlerExecution();
        AppointmentEnded ended = new AppointmentEnded(
                "73.24.10", "a1", post.written(), "198605262010012036", "2024-12-31", "Mutasi", BASIS);
        decide(
                        List.of(REGISTERED, OPENED, HEAD, ended),
                        appoint("a2", post, AppointmentKind.DEFINITIVE, "197001011995011001", "2025-01-01"),
                        Kalaena.camat("2025-01-02"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void an_appointment_ends_once_and_not_before_it_began() {
        EndAppointment end = new EndAppointment(KALAENA, "a1", LocalDate.of(2024, 12, 31), "Mutasi", BASIS);
        AppointmentEnded ended = new AppointmentEnded(
                "73.24.10", "a1", "kepala/pelayanan-umum", "198605262010012036", "2024-12-31", "Mutasi", BASIS);
        decide(List.of(REGISTERED, OPENED, HEAD), end, Kalaena.camat("2025-01-02"))
                .expectEvents(ended);
        assertThat(refused(List.of(REGISTERED, OPENED, HEAD, ended), end).get(0).code())
                .isEqualTo("appointment-already-ended");
        EndAppointment early = new EndAppointment(KALAENA, "a1", LocalDate.of(2023, 12, 31), "Mutasi", BASIS);
        assertThat(refused(List.of(REGISTERED, OPENED, HEAD), early).get(0).code())
                .isEqualTo("appointment-ends-before-it-begins");
    }

    @Test
    void refuses_an_appointment_to_a_post_that_changed_since() {
        AppointOfficial appoint =
                appoint("a2", Post.headOf("pelayanan-umum"), AppointmentKind.PLH, "197001011995011001", "2025-01-01");
        decide(List.of(REGISTERED, OPENED, HEAD), appoint, Kalaena.having(Kalaena.camat("2025-01-02"), 1))
                .expectException(StalePart.class);
        decide(List.of(REGISTERED, HEAD, OPENED), appoint, Kalaena.having(Kalaena.camat("2025-01-02"), 1))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void folds_who_held_a_post_when() {
        AppointmentEnded ended = new AppointmentEnded(
                "73.24.10", "a1", "kepala/pelayanan-umum", "198605262010012036", "2025-02-28", "Mutasi", BASIS);
        RecordedOffice office = RecordedOffice.of(List.of(REGISTERED, OPENED, HEAD, ended));
        Post post = Post.headOf("pelayanan-umum");
        assertThat(office.holder(post, LocalDate.of(2025, 2, 28))).isPresent();
        assertThat(office.holder(post, LocalDate.of(2025, 3, 1))).isEmpty();
        assertThat(office.section(SectionId.parse("73.24.10/pelayanan-umum"))).isPresent();
        assertThat(office.section(SectionId.parse("73.24.09/pelayanan-umum"))).isEmpty();
    }
}
