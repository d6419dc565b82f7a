package id.jejak.query.testing;

import id.jejak.kernel.agreement.AgreementEvent.PerformanceAgreementAmended;
import id.jejak.kernel.agreement.AgreementEvent.PerformanceAgreementSigned;
import id.jejak.kernel.agreement.AgreementTerms;
import id.jejak.kernel.agreement.AgreementTerms.BudgetTerms;
import id.jejak.kernel.agreement.AgreementTerms.IndicatorTerms;
import id.jejak.kernel.budget.BudgetEvent.BudgetDocumentAdopted;
import id.jejak.kernel.budget.BudgetEvent.BudgetRealizationReversed;
import id.jejak.kernel.budget.BudgetEvent.BudgetRealized;
import id.jejak.kernel.budget.BudgetEvent.BudgetRefunded;
import id.jejak.kernel.budget.Ceiling;
import id.jejak.kernel.organization.PostHolder;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.kernel.plan.PlanEvent.ActionPlanAdopted;
import id.jejak.kernel.plan.PlanEvent.ActionPlanRevised;
import id.jejak.kernel.plan.PlanTerms;
import id.jejak.kernel.plan.PlanTerms.QuarterBudget;
import id.jejak.kernel.plan.PlanTerms.QuarterTarget;
import id.jejak.kernel.realization.RealizationEvent.MonthlyRealizationRecorded;
import id.jejak.kernel.realization.RealizationEvent.MonthlyRealizationRevised;
import id.jejak.kernel.realization.RealizedMonth;
import id.jejak.kernel.trail.Basis;
import id.jejak.kernel.trail.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One section's year of the big log. Each step answers the events of one command, none where there is nothing to do. */
final class BigSectionYear extends BigHandIns {
    static final String FIRST = "7.01.02.2.04.0001";
    static final String SECOND = "7.01.02.2.04.0002";
    static final String FIRST_NAME =
            "Pelaksanaan Urusan Pemerintahan yang Terkait dengan Pelayanan Perizinan Non Usaha";
    static final String SECOND_NAME = "Pelaksanaan Urusan Pemerintahan yang terkait dengan Nonperizinan";
    static final String PROGRAM_NAME = "Program Penyelenggaraan Pemerintahan dan Pelayanan Publik";
    static final List<String> INDICATORS = List.of(FIRST + "-1", SECOND + "-1", "7.01.02-1");
    static final int ENTRIES_PER_MONTH = 6;

    private static final BigDecimal ANNUAL = rupiah(12_000_000);
    private static final BigDecimal HIGHER = rupiah(13_500_000);
    private static final BigDecimal PAID_BACK = rupiah(15_000);

    private final SectionYearId section;
    private final String id;
    private final int year;
    private final int number;
    private final Map<String, BigDecimal> spent = new HashMap<>();
    private BigDecimal ceiling = ANNUAL;

    /** The so-maniest section of its year. */
    BigSectionYear(SectionYearId section, int number, boolean verified) {
        super(section, number, verified);
        this.section = section;
        this.id = section.toString();
        this.year = section.year().value();
        this.number = number;
    }

    /** Events of a section's year, over a good many of them. */
    static long eventsOnAverage() {
        List<SectionYearId> some = new ArrayList<>();
        for (int i = 0; i < 70; i++) {
            some.add(SectionYearId.parse("73.24.01/seksi-" + i + "/2024"));
            some.add(SectionYearId.parse("73.24.01/seksi-" + i + "/2025"));
        }
        long[] events = new long[1];
        new BigStory(some).tell(deed -> events[0] += deed.events().size());
        return events[0] / some.size();
    }

    String id() {
        return id;
    }

    BigDistrict.Person person(Role role, LocalDate date) {
        String kecamatan = section.section().kecamatan().value();
        return switch (role) {
            case CAMAT -> BigDistrict.camat(kecamatan, date);
            case SECRETARY -> BigDistrict.secretary(kecamatan);
            case SECTION_HEAD -> BigDistrict.head(kecamatan, section.section().slug());
            default -> new BigDistrict.Person("operator-" + kecamatan, "Operator " + kecamatan, role);
        };
    }

    List<Object> budgetDocument() {
        return List.of(new BudgetDocumentAdopted(id, "dpa", basis("DPA", "1"), List.of(), ceilings(ANNUAL), null));
    }

    List<Object> higherCeiling() {
        ceiling = HIGHER;
        return List.of(
                new BudgetDocumentAdopted(id, "dppa", basis("DPPA", "2"), ceilings(ANNUAL), ceilings(HIGHER), null));
    }

    List<Object> agreement() {
        PostHolder camat = holder("camat", BigDistrict.camat(kecamatan(), LocalDate.of(year, 1, 3)));
        return List.of(
                new PerformanceAgreementSigned(id, 1, basis("Perjanjian Kinerja", "3"), head(), camat, terms(80)));
    }

    List<Object> amendment() {
        return List.of(new PerformanceAgreementAmended(
                id,
                1,
                terms(80),
                terms(85),
                "priority-or-assumption-changed",
                "Target pelayanan dinaikkan",
                basis("Nota Dinas", "4")));
    }

    List<Object> plan() {
        return List.of(new ActionPlanAdopted(id, planned(80, 0), basis("Rencana Aksi", "5")));
    }

    List<Object> revisedPlan() {
        return List.of(new ActionPlanRevised(
                id,
                planned(80, 0),
                planned(90, 100_000),
                "priority-or-assumption-changed",
                "Target pelayanan dinaikkan",
                basis("Nota Dinas", "6")));
    }

    List<Object> spent(int month, int entry) {
        String subActivity = entry % 2 == 0 ? FIRST : SECOND;
        BigDecimal before = realized(subActivity);
        BigDecimal rupiah = amount(month, entry);
        spent.put(subActivity, before.add(rupiah));
        return List.of(new BudgetRealized(
                id,
                entry(month, entry),
                subActivity,
                month,
                LocalDate.of(year, month, 3 + 4 * entry).toString(),
                rupiah,
                "Belanja barang dan jasa",
                entry % 3 == 0 ? "sp2d" : "spj",
                "SPJ/%d/%d-%d".formatted(number, month, entry),
                ceiling,
                before,
                null,
                null));
    }

    List<Object> reversal(int month) {
        if (number % 3 != 0) {
            return List.of();
        }
        spent.put(FIRST, realized(FIRST).subtract(amount(month, 0)));
        return List.of(new BudgetRealizationReversed(
                id, entry(month, 0), FIRST, month, amount(month, 0), "Salah catat", basis("Berita Acara", "7")));
    }

    List<Object> refund(int month) {
        if (number % 3 != 1) {
            return List.of();
        }
        BigDecimal before = realized(SECOND);
        spent.put(SECOND, before.subtract(PAID_BACK));
        return List.of(new BudgetRefunded(
                id,
                "r-1",
                SECOND,
                month,
                LocalDate.of(year, month, 28).toString(),
                PAID_BACK,
                "STS/" + number,
                entry(month, 1),
                ceiling,
                before,
                null,
                null));
    }

    List<Object> recorded(int month, int indicator) {
        return List.of(new MonthlyRealizationRecorded(
                id, INDICATORS.get(indicator), month, realizedMonth(month, indicator, 0), null, null));
    }

    /** A month of an approved quarter was counted wrongly: both approvals lapse. */
    List<Object> correction(int quarter) {
        if (!isCorrected(quarter)) {
            return List.of();
        }
        int month = correctedMonth(quarter);
        String reason = "Satu dokumen terlewat dihitung";
        List<Object> events = new ArrayList<>();
        events.add(new MonthlyRealizationRevised(
                id,
                INDICATORS.get(0),
                month,
                realizedMonth(month, 0, 0),
                realizedMonth(month, 0, 1),
                reason,
                basis("Berita Acara", "8-" + month)));
        events.addAll(voided(quarter, "monthly-realization-revised", reason));
        return events;
    }

    private RealizedMonth realizedMonth(int month, int indicator, int more) {
        int quantity = indicator == 2 ? 75 + (number + month) % 20 : 1 + (number + month) % 3;
        String activity = "Pelayanan kepada %d orang pada bulan ke-%d".formatted(40 + (number + month) % 30, month);
        return new RealizedMonth(
                new BigDecimal(quantity + more),
                List.of(activity, "Rapat koordinasi tingkat kecamatan"),
                (number + month) % 4 == 0 ? "Jaringan internet terputus" : null,
                (number + month) % 4 == 0 ? "Menambah petugas loket" : null);
    }

    private static AgreementTerms terms(int percent) {
        return new AgreementTerms(
                List.of(
                        indicator(0, "sub-kegiatan", FIRST, FIRST_NAME, "Jumlah dokumen", "Dokumen", "sum", 24),
                        indicator(1, "sub-kegiatan", SECOND, SECOND_NAME, "Jumlah laporan", "Laporan", "last", 3),
                        indicator(2, "program", "7.01.02", PROGRAM_NAME, "Persentase selesai", "%", "mean", percent)),
                List.of(
                        new BudgetTerms(FIRST, FIRST_NAME, ANNUAL, "APBD"),
                        new BudgetTerms(SECOND, SECOND_NAME, ANNUAL, "APBD")));
    }

    private static IndicatorTerms indicator(
            int index,
            String level,
            String code,
            String name,
            String measure,
            String unit,
            String aggregation,
            int annual) {
        return new IndicatorTerms(
                INDICATORS.get(index),
                level,
                code,
                name,
                measure,
                unit,
                aggregation,
                "higher-is-better",
                new BigDecimal(annual));
    }

    /** From the third quarter on with another percentage, and so many rupiah shifted from the third to the fourth. */
    private static PlanTerms planned(int percentLater, int shifted) {
        List<QuarterTarget> targets = new ArrayList<>();
        List<QuarterBudget> budget = new ArrayList<>();
        for (int quarter = 1; quarter <= 4; quarter++) {
            targets.add(new QuarterTarget(INDICATORS.get(0), quarter, new BigDecimal(6)));
            targets.add(new QuarterTarget(INDICATORS.get(1), quarter, new BigDecimal(3)));
            targets.add(new QuarterTarget(INDICATORS.get(2), quarter, new BigDecimal(quarter < 3 ? 80 : percentLater)));
            int change = quarter < 3 ? 0 : quarter == 3 ? -shifted : shifted;
            budget.add(new QuarterBudget(FIRST, quarter, rupiah(3_000_000 + change)));
            budget.add(new QuarterBudget(SECOND, quarter, rupiah(3_000_000)));
        }
        return new PlanTerms(targets, budget);
    }

    private static List<Ceiling> ceilings(BigDecimal each) {
        return List.of(new Ceiling(FIRST, each), new Ceiling(SECOND, each));
    }

    private BigDecimal realized(String subActivity) {
        return spent.getOrDefault(subActivity, rupiah(0));
    }

    private BigDecimal amount(int month, int entry) {
        return rupiah(200_000 + 1_500 * ((number + month + entry) % 40));
    }

    private static String entry(int month, int entry) {
        return "b-%d-%d".formatted(month, entry);
    }

    private Basis basis(String document, String of) {
        return new Basis(
                document,
                "%s/%d/%d".formatted(of, number, year),
                LocalDate.of(year, 1, 3).toString());
    }

    private static BigDecimal rupiah(int whole) {
        return new BigDecimal(whole).setScale(2);
    }
}
