package id.jejak.command.sectionyear;

import id.jejak.command.agreement.AgreementCommand.AgreedBudget;
import id.jejak.command.agreement.AgreementCommand.AgreedIndicator;
import id.jejak.command.plan.PlanCommand.PlannedBudget;
import id.jejak.command.plan.PlanCommand.PlannedTarget;
import id.jejak.kernel.agreement.Aggregation;
import id.jejak.kernel.agreement.AgreementTerms;
import id.jejak.kernel.agreement.AgreementTerms.BudgetTerms;
import id.jejak.kernel.agreement.AgreementTerms.IndicatorTerms;
import id.jejak.kernel.agreement.Direction;
import id.jejak.kernel.agreement.IndicatorLevel;
import id.jejak.kernel.measure.Quantity;
import id.jejak.kernel.measure.Rupiah;
import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.plan.PlanTerms;
import id.jejak.kernel.plan.PlanTerms.QuarterBudget;
import id.jejak.kernel.plan.PlanTerms.QuarterTarget;
import id.jejak.kernel.trail.StoredName;
import java.util.ArrayList;
import java.util.List;

/** What the section to test with promised: two sub kegiatan and the program above them, spread over the quarters. */
public final class Promises {
    private Promises() {}

    public static AgreedIndicator documents(String target) {
        return new AgreedIndicator(
                Kalaena.DOCUMENTS,
                IndicatorLevel.SUB_KEGIATAN,
                Kalaena.LICENSING,
                "Pelayanan Perizinan Non Usaha",
                "Jumlah Dokumen Non Perizinan Usaha yang dilaksanakan",
                "Dokumen",
                Aggregation.SUM,
                Direction.HIGHER_IS_BETTER,
                Quantity.of(target));
    }

    public static AgreedIndicator reports(String target) {
        return new AgreedIndicator(
                Kalaena.REPORTS,
                IndicatorLevel.SUB_KEGIATAN,
                Kalaena.DELEGATED,
                "Kewenangan Lain yang Dilimpahkan",
                "Jumlah Laporan",
                "Laporan",
                Aggregation.SUM,
                Direction.HIGHER_IS_BETTER,
                Quantity.of(target));
    }

    public static AgreedIndicator program(Aggregation aggregation, String target) {
        return new AgreedIndicator(
                Kalaena.PROGRAM,
                IndicatorLevel.PROGRAM,
                "7.01.02",
                "Penyelenggaraan Pemerintahan dan Pelayanan Publik",
                "Persentase pelayanan",
                "%",
                aggregation,
                Direction.HIGHER_IS_BETTER,
                Quantity.of(target));
    }

    public static AgreedBudget budget(String subActivity, String rupiah) {
        return new AgreedBudget(subActivity, "Sub kegiatan " + subActivity, Rupiah.of(rupiah), "APBD");
    }

    public static List<AgreedIndicator> indicators() {
        return List.of(documents("12"), reports("4"), program(Aggregation.LAST, "100"));
    }

    public static List<AgreedBudget> budgets() {
        return List.of(budget(Kalaena.LICENSING, "6403000"), budget(Kalaena.DELEGATED, "3660000"));
    }

    public static AgreementTerms terms() {
        return terms(indicators(), budgets());
    }

    public static AgreementTerms terms(List<AgreedIndicator> indicators, List<AgreedBudget> budgets) {
        return new AgreementTerms(
                indicators.stream().map(Promises::plain).toList(),
                budgets.stream()
                        .map(b -> new BudgetTerms(
                                b.subActivity(), b.name(), b.rupiah().amount(), b.fundingSource()))
                        .toList());
    }

    private static IndicatorTerms plain(AgreedIndicator i) {
        return new IndicatorTerms(
                i.indicator(),
                StoredName.of(i.level()),
                i.code(),
                i.name(),
                i.measure(),
                i.unit(),
                StoredName.of(i.aggregation()),
                StoredName.of(i.direction()),
                i.annualTarget().value());
    }

    /** Documents 3, 3, 3, 3; reports 1, 0, 2, 1; program 100 throughout. */
    public static List<PlannedTarget> targets() {
        List<PlannedTarget> targets = new ArrayList<>(spread(Kalaena.DOCUMENTS, "3", "3", "3", "3"));
        targets.addAll(spread(Kalaena.REPORTS, "1", "0", "2", "1"));
        targets.addAll(spread(Kalaena.PROGRAM, "100", "100", "100", "100"));
        return targets;
    }

    public static List<PlannedTarget> spread(String indicator, String... targets) {
        List<PlannedTarget> planned = new ArrayList<>();
        for (int i = 0; i < targets.length; i++) {
            planned.add(new PlannedTarget(indicator, Quarter.of(i + 1), Quantity.of(targets[i])));
        }
        return planned;
    }

    public static List<PlannedBudget> plannedBudgets() {
        List<PlannedBudget> planned =
                new ArrayList<>(rupiah(Kalaena.LICENSING, "423300", "4726450", "423300", "829950"));
        planned.addAll(rupiah(Kalaena.DELEGATED, "915000", "915000", "915000", "915000"));
        return planned;
    }

    public static List<PlannedBudget> rupiah(String subActivity, String... rupiah) {
        List<PlannedBudget> planned = new ArrayList<>();
        for (int i = 0; i < rupiah.length; i++) {
            planned.add(new PlannedBudget(subActivity, Quarter.of(i + 1), Rupiah.of(rupiah[i])));
        }
        return planned;
    }

    public static PlanTerms planTerms() {
        return planTerms(targets(), plannedBudgets());
    }

    public static PlanTerms planTerms(List<PlannedTarget> targets, List<PlannedBudget> budgets) {
        return new PlanTerms(
                targets.stream()
                        .map(t -> new QuarterTarget(
                                t.indicator(), t.quarter().number(), t.target().value()))
                        .toList(),
                budgets.stream()
                        .map(b -> new QuarterBudget(
                                b.subActivity(),
                                b.quarter().number(),
                                b.rupiah().amount()))
                        .toList());
    }
}
