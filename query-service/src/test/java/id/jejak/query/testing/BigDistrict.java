package id.jejak.query.testing;

import id.jejak.kernel.organization.Charter;
import id.jejak.kernel.organization.KabupatenCode;
import id.jejak.kernel.organization.OrganizationEvent.AppointmentEnded;
import id.jejak.kernel.organization.OrganizationEvent.KecamatanRegistered;
import id.jejak.kernel.organization.OrganizationEvent.OfficialAppointed;
import id.jejak.kernel.organization.OrganizationEvent.SectionCharterAdopted;
import id.jejak.kernel.organization.OrganizationEvent.SectionOpened;
import id.jejak.kernel.policy.CalculationRules;
import id.jejak.kernel.policy.CalendarRules;
import id.jejak.kernel.policy.CalendarRules.DayOff;
import id.jejak.kernel.policy.NomenclatureEntry;
import id.jejak.kernel.policy.PolicyEvent.CalculationPolicyAdopted;
import id.jejak.kernel.policy.PolicyEvent.NomenclatureAdopted;
import id.jejak.kernel.policy.PolicyEvent.RatingScaleAdopted;
import id.jejak.kernel.policy.PolicyEvent.ReportingCalendarAdopted;
import id.jejak.kernel.policy.PolicyEvent.SpendingPolicyAdopted;
import id.jejak.kernel.policy.PolicyEvent.StrategicPlanAdopted;
import id.jejak.kernel.policy.RatingBand;
import id.jejak.kernel.policy.SpendingRules;
import id.jejak.kernel.policy.StrategicPlan;
import id.jejak.kernel.policy.StrategicPlan.Goal;
import id.jejak.kernel.policy.StrategicPlan.Target;
import id.jejak.kernel.trail.Basis;
import id.jejak.kernel.trail.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A kabupaten of the big log: its policies, its offices and who holds their posts. The camat changes with the year 2025. */
final class BigDistrict {
    static final LocalDate CHANGE_OF_CAMAT = LocalDate.of(2025, 1, 1);

    private static final Basis DECREE = new Basis("Peraturan Bupati", "1 Tahun 2024", "2024-01-01");
    private static final Basis LATER_DECREE = new Basis("Peraturan Bupati", "7 Tahun 2024", "2024-12-02");

    private final KabupatenCode kabupaten;
    private final boolean verifies;

    /** Whose secretaries verify from 2025 on, or not. */
    BigDistrict(KabupatenCode kabupaten, boolean verifies) {
        this.kabupaten = kabupaten;
        this.verifies = verifies;
    }

    /** Who acts, by what number, in what role. */
    record Person(String nip, String name, Role role) {}

    static Person camat(String kecamatan, LocalDate date) {
        boolean earlier = date.isBefore(CHANGE_OF_CAMAT);
        return new Person(
                nip(kecamatan, earlier ? 901 : 902), "Camat " + kecamatan + (earlier ? " (I)" : " (II)"), Role.CAMAT);
    }

    static Person secretary(String kecamatan) {
        return new Person(nip(kecamatan, 903), "Sekretaris " + kecamatan, Role.SECRETARY);
    }

    static Person head(String kecamatan, String section) {
        int number = 1 + BigLog.SECTIONS.indexOf(section);
        return new Person(nip(kecamatan, number), "Kepala " + section + " " + kecamatan, Role.SECTION_HEAD);
    }

    /** Born in 1970, in a month and on a day that the code gives, appointed in March 1995. */
    private static String nip(String kecamatan, int serial) {
        int month = 1 + Integer.parseInt(kecamatan.substring(3, 5)) % 12;
        int day = 1 + Integer.parseInt(kecamatan.substring(6)) % 28;
        return "1970%02d%02d1995031%03d".formatted(month, day, serial);
    }

    String code() {
        return kabupaten.value();
    }

    boolean verifiesIn(int year) {
        return verifies && year >= 2025;
    }

    Person planner() {
        return new Person("perencana-" + code(), "Perencana " + code(), Role.PLANNER);
    }

    String policyStream() {
        return kabupaten.policyStream();
    }

    /** What the district adopts, in order. */
    List<Object> policies() {
        String code = code();
        CalculationRules verifying = new CalculationRules(
                0, "down", false, "two-targets-minus-realization", false, "sub-kegiatan", "total", true);
        CalendarRules calendar2024 =
                new CalendarRules(5, 10, List.of(new DayOff("2024-04-10", "Idul Fitri 1445 H", "national-holiday")));
        CalendarRules calendar2025 =
                new CalendarRules(5, 10, List.of(new DayOff("2025-03-31", "Idul Fitri 1446 H", "national-holiday")));
        List<Object> policies = new ArrayList<>(List.of(
                new CalculationPolicyAdopted(code, "2024-01-01", null, CalculationRules.DEFAULT, DECREE),
                new RatingScaleAdopted(code, "2024-01-01", null, RatingBand.DEFAULT, DECREE),
                new ReportingCalendarAdopted(code, 2024, "2024-01-01", null, calendar2024, DECREE),
                new ReportingCalendarAdopted(code, 2025, "2025-01-01", null, calendar2025, DECREE),
                new SpendingPolicyAdopted(code, "2024-01-01", null, SpendingRules.DEFAULT, DECREE),
                new NomenclatureAdopted(code, "2024-01-01", nomenclature(), DECREE),
                new RatingScaleAdopted(code, "2025-01-01", RatingBand.DEFAULT, RatingBand.HEIGHT, LATER_DECREE)));
        if (verifies) {
            policies.add(new CalculationPolicyAdopted(
                    code, "2025-01-01", CalculationRules.DEFAULT, verifying, LATER_DECREE));
        }
        return policies;
    }

    private static List<NomenclatureEntry> nomenclature() {
        return List.of(
                new NomenclatureEntry("7.01.02", BigSectionYear.PROGRAM_NAME, null, null),
                new NomenclatureEntry(
                        "7.01.02.2.04", "Pelaksanaan Urusan Pemerintahan yang Dilimpahkan kepada Camat", null, null),
                new NomenclatureEntry(BigSectionYear.FIRST, BigSectionYear.FIRST_NAME, "Jumlah dokumen", "Dokumen"),
                new NomenclatureEntry(BigSectionYear.SECOND, BigSectionYear.SECOND_NAME, "Jumlah laporan", "Laporan"));
    }

    StrategicPlanAdopted strategicPlan(String kecamatan) {
        Target target = new Target(
                "program",
                "7.01.02",
                BigSectionYear.PROGRAM_NAME,
                "Persentase pelayanan yang selesai tepat waktu",
                "%",
                "mean",
                "higher-is-better",
                new BigDecimal("95"),
                null,
                List.of());
        StrategicPlan plan = new StrategicPlan(
                2021, 2025, List.of(new Goal("pelayanan", "Meningkatnya kualitas pelayanan", List.of(target))));
        return new StrategicPlanAdopted(code(), kecamatan, "2024-01-01", null, plan, DECREE);
    }

    /** How an office opens, in order. */
    List<Object> office(String code, Set<String> sections) {
        List<Object> events = new ArrayList<>();
        events.add(new KecamatanRegistered(code, "Contoh " + code, code(), "Contoh " + code(), DECREE));
        for (String section : sections) {
            Charter first = charter(section, List.of("Menyusun rencana kerja seksi"));
            Charter second = charter(section, List.of("Menyusun rencana kerja seksi", "Melaporkan capaian kinerja"));
            events.add(new SectionOpened(code, section, "Seksi " + section.replace('-', ' '), "seksi", DECREE));
            events.add(new SectionCharterAdopted(code, section, "2024-01-01", null, first, DECREE));
            events.add(new SectionCharterAdopted(code, section, "2025-01-01", first, second, LATER_DECREE));
            events.add(
                    appointed(code, "kepala/" + section, head(code, section), "Penata Tk. I", "III/d", "2023-01-02"));
        }
        Person earlier = camat(code, CHANGE_OF_CAMAT.minusDays(1));
        Person later = camat(code, CHANGE_OF_CAMAT);
        events.add(appointed(code, "sekretaris", secretary(code), "Pembina", "IV/a", "2023-01-02"));
        events.add(appointed(code, "camat", earlier, "Pembina Tk. I", "IV/b", "2023-01-02"));
        events.add(new AppointmentEnded(
                code,
                "j-" + earlier.nip(),
                "camat",
                earlier.nip(),
                CHANGE_OF_CAMAT.minusDays(1).toString(),
                "Mutasi",
                LATER_DECREE));
        events.add(appointed(code, "camat", later, "Pembina", "IV/a", CHANGE_OF_CAMAT.toString()));
        return events;
    }

    private static Charter charter(String section, List<String> duties) {
        return new Charter(
                duties,
                List.of("Penyiapan bahan kebijakan teknis " + section.replace('-', ' ')),
                List.of("Peraturan Bupati Nomor 1 Tahun 2024"));
    }

    private static OfficialAppointed appointed(
            String code, String post, Person person, String rank, String grade, String from) {
        return new OfficialAppointed(
                code, "j-" + person.nip(), post, "definitive", person.nip(), person.name(), rank, grade, from, DECREE);
    }
}
