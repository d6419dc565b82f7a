package id.jejak.query.testing;

import id.jejak.eventlog.testing.TestLog;
import id.jejak.kernel.agreement.AgreementEvent.PerformanceAgreementSigned;
import id.jejak.kernel.agreement.AgreementTerms;
import id.jejak.kernel.agreement.AgreementTerms.BudgetTerms;
import id.jejak.kernel.agreement.AgreementTerms.IndicatorTerms;
import id.jejak.kernel.budget.BudgetEvent.BudgetDocumentAdopted;
import id.jejak.kernel.budget.BudgetEvent.BudgetRealized;
import id.jejak.kernel.budget.Ceiling;
import id.jejak.kernel.organization.Charter;
import id.jejak.kernel.organization.OrganizationEvent.KecamatanRegistered;
import id.jejak.kernel.organization.OrganizationEvent.OfficialAppointed;
import id.jejak.kernel.organization.OrganizationEvent.SectionCharterAdopted;
import id.jejak.kernel.organization.OrganizationEvent.SectionOpened;
import id.jejak.kernel.organization.PostHolder;
import id.jejak.kernel.plan.PlanEvent.ActionPlanAdopted;
import id.jejak.kernel.plan.PlanTerms;
import id.jejak.kernel.plan.PlanTerms.QuarterBudget;
import id.jejak.kernel.plan.PlanTerms.QuarterTarget;
import id.jejak.kernel.policy.CalculationRules;
import id.jejak.kernel.policy.CalendarRules;
import id.jejak.kernel.policy.CalendarRules.DayOff;
import id.jejak.kernel.policy.NomenclatureEntry;
import id.jejak.kernel.policy.PolicyEvent.CalculationPolicyAdopted;
import id.jejak.kernel.policy.PolicyEvent.NomenclatureAdopted;
import id.jejak.kernel.policy.PolicyEvent.RatingScaleAdopted;
import id.jejak.kernel.policy.PolicyEvent.ReportingCalendarAdopted;
import id.jejak.kernel.policy.RatingBand;
import id.jejak.kernel.realization.RealizationEvent.MonthlyRealizationRecorded;
import id.jejak.kernel.realization.RealizationEvent.MonthlyRealizationRevised;
import id.jejak.kernel.realization.RealizedMonth;
import id.jejak.kernel.reporting.Narrative;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyApprovalVoided;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyReportApproved;
import id.jejak.kernel.reporting.ReportingEvent.MonthlyReportSubmitted;
import id.jejak.kernel.reporting.ReportingEvent.QuarterlyEvaluationSubmitted;
import id.jejak.kernel.reporting.ShownDocument;
import id.jejak.kernel.trail.Basis;
import id.jejak.kernel.trail.SourceGap;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The real first quarter of Kalaena, then a second section with an approved month that is corrected, as imported events. */
final class KalaenaStory {
    static final String SECTION_YEAR = "73.24.10/pelayanan-umum/2025";
    static final String CORRECTED = "73.24.10/ketenteraman/2025";
    static final String INDICATOR = "7.01.02.2.04.0001-1";
    static final String SUB_ACTIVITY = "7.01.02.2.04.0001";

    private static final ZoneId ZONE = ZoneId.of("Asia/Makassar");
    private static final String KECAMATAN = "73.24.10";
    private static final String KABUPATEN = "73.24";
    private static final String POLICY = "73.24/kebijakan";
    private static final String MISSING = SourceGap.NOT_STATED;
    private static final PostHolder HEAD =
            new PostHolder("kepala/pelayanan-umum", "definitive", "198605262010012036", "MULIANI, SE., M.M");
    private static final PostHolder OTHER_HEAD = new PostHolder("kepala/ketenteraman", "definitive", MISSING, MISSING);
    private static final PostHolder CAMAT = new PostHolder("camat", "definitive", MISSING, MISSING);

    private final TestLog log;
    private int elsewhere;

    KalaenaStory(TestLog log) {
        this.log = log;
    }

    void tell() {
        office();
        policies();
        agreed(SECTION_YEAR, HEAD);
        agreed(CORRECTED, OTHER_HEAD);
        Narrative narrative = new Narrative(
                List.of("Seluruh dokumen selesai tepat waktu."),
                List.of("Prosedur baku tersedia."),
                List.of("Jumlah petugas terbatas."),
                List.of("Pembagian tugas harian."));
        at("2025-02-03T10:00", SECTION_YEAR, recorded(SECTION_YEAR, 1, "1", "Registrasi penduduk sebanyak 56 orang"));
        at("2025-02-03T10:30", SECTION_YEAR, new MonthlyReportSubmitted(SECTION_YEAR, 1, HEAD));
        at("2025-02-04T09:00", CORRECTED, recorded(CORRECTED, 1, "1", "Patroli"));
        long submitted = at("2025-02-04T09:30", CORRECTED, new MonthlyReportSubmitted(CORRECTED, 1, OTHER_HEAD));
        at(
                "2025-02-05T09:00",
                CORRECTED,
                new MonthlyReportApproved(
                        CORRECTED, 1, OTHER_HEAD, CAMAT, new ShownDocument(submitted, "0".repeat(64))));
        at("2025-03-03T10:00", SECTION_YEAR, recorded(SECTION_YEAR, 2, "1", "Registrasi penduduk sebanyak 48 orang"));
        at("2025-03-03T10:30", SECTION_YEAR, new MonthlyReportSubmitted(SECTION_YEAR, 2, HEAD));
        at("2025-04-09T10:00", SECTION_YEAR, recorded(SECTION_YEAR, 3, "1", "Registrasi penduduk sebanyak 57 orang"));
        at("2025-04-09T10:15", SECTION_YEAR, spent(SECTION_YEAR));
        at("2025-04-09T10:30", SECTION_YEAR, new MonthlyReportSubmitted(SECTION_YEAR, 3, HEAD));
        at("2025-04-09T11:00", SECTION_YEAR, new QuarterlyEvaluationSubmitted(SECTION_YEAR, 1, HEAD, narrative));
        at("2025-06-02T09:00", CORRECTED, correction(), voided());
    }

    /** Money is spent in another section, now. */
    long somethingElse() {
        elsewhere++;
        BudgetRealized entry = new BudgetRealized(
                CORRECTED,
                "lain-" + elsewhere,
                SUB_ACTIVITY,
                4,
                "2025-04-15",
                new BigDecimal(1_000),
                "Belanja alat tulis kantor",
                "spj",
                "SPJ/" + elsewhere,
                new BigDecimal(6_403_000),
                new BigDecimal(1_000L * (elsewhere - 1)),
                null,
                null);
        return log.append(CORRECTED, "SectionYear", entry).last();
    }

    private void office() {
        Basis basis = Basis.of("Peraturan Bupati Luwu Timur", "56 Tahun 2016", LocalDate.of(2016, 12, 1));
        at(
                "2025-01-01T08:00",
                "73.24.01",
                new KecamatanRegistered("73.24.01", "Mangkutana", KABUPATEN, "Luwu Timur", basis));
        at(
                "2025-01-01T08:00",
                KECAMATAN,
                new KecamatanRegistered(KECAMATAN, "Kalaena", KABUPATEN, "Luwu Timur", basis),
                new SectionOpened(KECAMATAN, "pelayanan-umum", "Seksi Pelayanan Umum", "seksi", basis),
                new SectionOpened(KECAMATAN, "ketenteraman", "Seksi Ketenteraman dan Ketertiban", "seksi", basis),
                new SectionOpened(KECAMATAN, "keuangan", "Subbagian Keuangan", "subbagian", basis),
                new SectionCharterAdopted(
                        KECAMATAN,
                        "pelayanan-umum",
                        "2025-01-01",
                        null,
                        new Charter(
                                List.of("Merencanakan kegiatan seksi", "Membagi tugas kepada bawahan"),
                                List.of("Penyiapan bahan kebijakan teknis"),
                                List.of("Peraturan Bupati Luwu Timur Nomor 56 Tahun 2016")),
                        basis),
                new OfficialAppointed(
                        KECAMATAN,
                        "j-1",
                        "kepala/pelayanan-umum",
                        "definitive",
                        "198605262010012036",
                        "MULIANI, SE., M.M",
                        "Penata Tk. I",
                        "III/d",
                        "2024-01-02",
                        Basis.notStated("Keputusan Bupati Luwu Timur")),
                new OfficialAppointed(
                        KECAMATAN,
                        "j-2",
                        "camat",
                        "definitive",
                        MISSING,
                        MISSING,
                        MISSING,
                        MISSING,
                        "2024-01-02",
                        Basis.notStated("Keputusan Bupati Luwu Timur")));
    }

    private void policies() {
        Basis basis = Basis.of("Keputusan Bupati Luwu Timur", "1 Tahun 2025", LocalDate.of(2025, 1, 1));
        at(
                "2025-01-01T09:00",
                POLICY,
                new CalculationPolicyAdopted(KABUPATEN, "2025-01-01", null, CalculationRules.DEFAULT, basis),
                new RatingScaleAdopted(KABUPATEN, "2025-01-01", null, RatingBand.DEFAULT, basis),
                new ReportingCalendarAdopted(
                        KABUPATEN,
                        2025,
                        "2025-01-01",
                        null,
                        new CalendarRules(
                                5, 10, List.of(new DayOff("2025-03-31", "Idul Fitri 1446 H", "national-holiday"))),
                        basis),
                new NomenclatureAdopted(
                        KABUPATEN,
                        "2025-01-01",
                        List.of(
                                new NomenclatureEntry(
                                        "7.01.02", "Penyelenggaraan Pemerintahan dan Pelayanan Publik", null, null),
                                new NomenclatureEntry(
                                        "7.01.02.2.04",
                                        "Pelaksanaan Urusan Pemerintahan yang Dilimpahkan kepada Camat",
                                        null,
                                        null)),
                        basis));
    }

    private void agreed(String year, PostHolder head) {
        List<QuarterTarget> targets = new ArrayList<>();
        List<QuarterBudget> budget = new ArrayList<>();
        String[] rupiah = {"423300", "4726450", "423300", "829950"};
        for (int quarter = 1; quarter <= 4; quarter++) {
            targets.add(new QuarterTarget("7.01.02.2.04-1", quarter, new BigDecimal(100)));
            targets.add(new QuarterTarget(INDICATOR, quarter, new BigDecimal(3)));
            budget.add(new QuarterBudget(SUB_ACTIVITY, quarter, new BigDecimal(rupiah[quarter - 1])));
        }
        BigDecimal annual = new BigDecimal(6_403_000);
        at(
                "2025-01-02T09:00",
                year,
                new BudgetDocumentAdopted(
                        year,
                        "dpa",
                        Basis.notStated("DPA Kecamatan Kalaena Tahun Anggaran 2025"),
                        List.of(),
                        List.of(new Ceiling(SUB_ACTIVITY, annual)),
                        null),
                new PerformanceAgreementSigned(
                        year,
                        1,
                        Basis.notStated("Perjanjian Kinerja Tahun 2025"),
                        head,
                        CAMAT,
                        new AgreementTerms(
                                List.of(activity(), documents()),
                                List.of(new BudgetTerms(SUB_ACTIVITY, SUB_ACTIVITY_NAME, annual, "APBD")))),
                new ActionPlanAdopted(
                        year, new PlanTerms(targets, budget), Basis.notStated("Rencana Aksi Tahun 2025")));
    }

    private static final String SUB_ACTIVITY_NAME =
            "Pelaksanaan Urusan Pemerintahan yang terkait dengan Pelayanan Perizinan Non Usaha";

    private static IndicatorTerms activity() {
        return new IndicatorTerms(
                "7.01.02.2.04-1",
                "kegiatan",
                "7.01.02.2.04",
                "Pelaksanaan Urusan Pemerintahan yang Dilimpahkan kepada Camat",
                "Urusan pemerintahan yang dilimpahkan kepada Camat yang dilaksanakan",
                "%",
                "mean",
                "higher-is-better",
                new BigDecimal(100));
    }

    private static IndicatorTerms documents() {
        return new IndicatorTerms(
                INDICATOR,
                "sub-kegiatan",
                SUB_ACTIVITY,
                SUB_ACTIVITY_NAME,
                "Jumlah Dokumen Non Perizinan Usaha yang dilaksanakan",
                "Dokumen",
                "sum",
                "higher-is-better",
                new BigDecimal(12));
    }

    private static MonthlyRealizationRecorded recorded(String year, int month, String quantity, String activity) {
        return new MonthlyRealizationRecorded(
                year,
                INDICATOR,
                month,
                new RealizedMonth(new BigDecimal(quantity), List.of(activity), null, null),
                null,
                null);
    }

    private static BudgetRealized spent(String year) {
        return new BudgetRealized(
                year,
                "b-1",
                SUB_ACTIVITY,
                3,
                MISSING,
                new BigDecimal(423_300),
                MISSING,
                MISSING,
                MISSING,
                new BigDecimal(6_403_000),
                BigDecimal.ZERO,
                null,
                null);
    }

    private static MonthlyRealizationRevised correction() {
        return new MonthlyRealizationRevised(
                CORRECTED,
                INDICATOR,
                1,
                new RealizedMonth(new BigDecimal(1), List.of("Patroli"), null, null),
                new RealizedMonth(new BigDecimal(2), List.of("Patroli"), null, null),
                "Satu dokumen terlewat dihitung",
                Basis.of("Berita Acara", "03/BA/2025", LocalDate.of(2025, 6, 2)));
    }

    private static MonthlyApprovalVoided voided() {
        return new MonthlyApprovalVoided(CORRECTED, 1, "monthly-realization-revised", "Satu dokumen terlewat dihitung");
    }

    private long at(String local, String aggregate, Object... events) {
        Instant moment = LocalDateTime.parse(local).atZone(ZONE).toInstant();
        String type = aggregate.equals(POLICY)
                ? "KabupatenPolicy"
                : aggregate.contains("/") ? "SectionYear" : "KecamatanOffice";
        return log.importAt(moment, aggregate, type, events).last();
    }
}
