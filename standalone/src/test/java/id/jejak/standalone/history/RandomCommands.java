package id.jejak.standalone.history;

import id.jejak.command.agreement.AgreementCommand.AgreedBudget;
import id.jejak.command.agreement.AgreementCommand.AgreedIndicator;
import id.jejak.command.agreement.AgreementCommand.AmendPerformanceAgreement;
import id.jejak.command.agreement.AgreementCommand.SignPerformanceAgreement;
import id.jejak.command.budget.BudgetCommand.AdoptBudgetDocument;
import id.jejak.command.budget.BudgetCommand.RealizeBudget;
import id.jejak.command.budget.BudgetCommand.RecordRefund;
import id.jejak.command.budget.BudgetCommand.ReverseBudgetRealization;
import id.jejak.command.budget.BudgetCommand.ReverseRefund;
import id.jejak.command.budget.BudgetCommand.SetCeiling;
import id.jejak.command.plan.PlanCommand.AdoptActionPlan;
import id.jejak.command.plan.PlanCommand.PlannedBudget;
import id.jejak.command.plan.PlanCommand.PlannedTarget;
import id.jejak.command.plan.PlanCommand.ReviseActionPlan;
import id.jejak.command.realization.RealizationCommand.RecordMonthlyRealization;
import id.jejak.command.realization.RealizationCommand.ReviseMonthlyRealization;
import id.jejak.command.reporting.ReportingCommand.ApproveMonthlyReport;
import id.jejak.command.reporting.ReportingCommand.ApproveQuarterlyEvaluation;
import id.jejak.command.reporting.ReportingCommand.ReturnMonthlyReport;
import id.jejak.command.reporting.ReportingCommand.ReturnQuarterlyEvaluation;
import id.jejak.command.reporting.ReportingCommand.SubmitMonthlyReport;
import id.jejak.command.reporting.ReportingCommand.SubmitQuarterlyEvaluation;
import id.jejak.command.reporting.ReportingCommand.VerifyMonthlyReport;
import id.jejak.command.reporting.ReportingCommand.VerifyQuarterlyEvaluation;
import id.jejak.command.reporting.ReportingCommand.WithdrawMonthlyReport;
import id.jejak.command.reporting.ReportingCommand.WithdrawQuarterlyEvaluation;
import id.jejak.command.rule.SectionYearCommand;
import id.jejak.command.rule.Surroundings.Policies;
import id.jejak.kernel.agreement.Aggregation;
import id.jejak.kernel.agreement.Direction;
import id.jejak.kernel.agreement.GroundOfChange;
import id.jejak.kernel.agreement.IndicatorLevel;
import id.jejak.kernel.budget.BudgetDocumentKind;
import id.jejak.kernel.measure.Quantity;
import id.jejak.kernel.measure.Rupiah;
import id.jejak.kernel.period.Quarter;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.kernel.reporting.Narrative;
import id.jejak.kernel.reporting.ShownDocument;
import id.jejak.kernel.trail.Basis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A stream of commands for one section's year that mostly make sense: set up first, then months, money, hand-ins and
 * corrections in any order. What breaks a rule is refused by the aggregate, as from any careless user.
 */
final class RandomCommands {
    private static final String FIRST = "7.01.02.2.04.0001";
    private static final String SECOND = "7.01.06.2.01.0003";
    private static final String SUM = FIRST + "-1";
    private static final String LAST = SECOND + "-1";
    private static final String PROGRAM = "7.01.02-1";
    private static final List<String> INDICATORS = List.of(SUM, LAST, PROGRAM);
    private static final Basis BASIS = new Basis("Nota Dinas", "001/ND/2025", "2025-01-02");
    private static final String LATE = "Terlewat dicatat";
    private static final String DIGEST = "ab".repeat(32);

    private final SectionYearId id;
    private final Random random;
    private final Policies rules;
    private int entries;
    private int refunds;
    private int documents;

    /** Commands of somebody who knows the district's rules, if not always. */
    RandomCommands(SectionYearId id, Random random, Policies rules) {
        this.id = id;
        this.random = random;
        this.rules = rules;
    }

    /** The year's set-up, in the order in which an office goes about it. */
    List<SectionYearCommand> setUp() {
        return List.of(
                budgetDocument(BudgetDocumentKind.DPA, 10_000_000),
                new SignPerformanceAgreement(id, BASIS, indicators(12), budget()),
                new AdoptActionPlan(id, targets(3), plannedBudget(0), BASIS));
    }

    /** Whatever somebody might do next: mostly one thing, now and then a whole first quarter handed in and approved. */
    List<SectionYearCommand> next() {
        return random.nextInt(15) == 0 ? firstQuarter() : List.of(one());
    }

    private List<SectionYearCommand> firstQuarter() {
        List<SectionYearCommand> commands = new ArrayList<>();
        for (Month month : Quarter.I.months()) {
            for (String indicator : List.of(SUM, LAST)) {
                commands.add(new RecordMonthlyRealization(
                        id, indicator, month, quantity(), activities(), maybe(), maybe(), null, null));
            }
            commands.add(new SubmitMonthlyReport(id, month));
            if (random.nextBoolean()) {
                commands.add(new ReturnMonthlyReport(id, month, "Lengkapi uraian kegiatan"));
                commands.add(new SubmitMonthlyReport(id, month));
            }
            commands.add(new VerifyMonthlyReport(id, month, new ShownDocument(1, DIGEST)));
            commands.add(new ApproveMonthlyReport(id, month, new ShownDocument(1, DIGEST)));
        }
        commands.add(new SubmitQuarterlyEvaluation(id, Quarter.I, narrative()));
        if (random.nextInt(3) == 0) {
            commands.add(
                    random.nextBoolean()
                            ? new ReturnQuarterlyEvaluation(id, Quarter.I, "Lengkapi analisis")
                            : new WithdrawQuarterlyEvaluation(id, Quarter.I, "Ada yang terlewat"));
            commands.add(new SubmitQuarterlyEvaluation(id, Quarter.I, narrative()));
        }
        commands.add(new VerifyQuarterlyEvaluation(id, Quarter.I, new ShownDocument(1, DIGEST)));
        commands.add(new ApproveQuarterlyEvaluation(id, Quarter.I, new ShownDocument(1, DIGEST)));
        if (random.nextBoolean()) {
            commands.add(late());
        }
        return commands;
    }

    private SectionYearCommand one() {
        return switch (random.nextInt(26)) {
            case 0 -> budgetDocument(BudgetDocumentKind.DPA_PERGESERAN, 9_000_000 + random.nextInt(2_000_000));
            case 1 -> budgetDocument(BudgetDocumentKind.DPPA, 4_000_000 + random.nextInt(6_000_000));
            case 2 -> amendment();
            case 3 -> agreementOfTheNextHead();
            case 4 ->
                new ReviseActionPlan(
                        id,
                        targets(1 + random.nextInt(4)),
                        plannedBudget(random.nextInt(3) * 1_000),
                        any(GroundOfChange.values()),
                        "Perubahan prioritas",
                        BASIS);
            case 5, 6, 7, 8 -> record();
            case 9, 10 -> revise();
            case 11, 12 -> realize(month(), false);
            case 13 -> new ReverseBudgetRealization(id, entry(), "Salah catat", BASIS);
            case 14, 15 -> refund(month(), false);
            case 16 -> new ReverseRefund(id, "r" + random.nextInt(Math.max(1, refunds)), "Salah catat", BASIS);
            case 17 -> late();
            default -> handIn();
        };
    }

    /** Something that was missed, with its grounds, mostly in a month of the first quarter. */
    private SectionYearCommand late() {
        return switch (random.nextInt(3)) {
            case 0 -> realize(month(), true);
            case 1 -> refund(month(), true);
            default ->
                new RecordMonthlyRealization(
                        id, PROGRAM, month(), quantity(), activities(), maybe(), maybe(), LATE, BASIS);
        };
    }

    private SectionYearCommand handIn() {
        Month month = month();
        Quarter quarter = Quarter.of(month);
        return switch (random.nextInt(16)) {
            case 12, 13, 14 -> new VerifyMonthlyReport(id, month, new ShownDocument(1 + random.nextInt(99), DIGEST));
            case 15 -> new VerifyQuarterlyEvaluation(id, quarter, new ShownDocument(1 + random.nextInt(99), DIGEST));
            case 0, 1, 2, 3 -> new SubmitMonthlyReport(id, month);
            case 4 -> new WithdrawMonthlyReport(id, month, "Ada yang terlewat");
            case 5 -> new ReturnMonthlyReport(id, month, "Lengkapi uraian kegiatan");
            case 6, 7 -> new ApproveMonthlyReport(id, month, new ShownDocument(random.nextInt(99), DIGEST));
            case 8 -> new SubmitQuarterlyEvaluation(id, quarter, narrative());
            case 9 -> new WithdrawQuarterlyEvaluation(id, quarter, "Ada yang terlewat");
            case 10 -> new ReturnQuarterlyEvaluation(id, quarter, "Lengkapi analisis");
            default -> new ApproveQuarterlyEvaluation(id, quarter, new ShownDocument(random.nextInt(99), DIGEST));
        };
    }

    private SectionYearCommand amendment() {
        return new AmendPerformanceAgreement(
                id,
                indicators(8 + random.nextInt(3) * 4),
                budget(),
                any(GroundOfChange.values()),
                "Perubahan target tahunan",
                BASIS);
    }

    private SectionYearCommand record() {
        return new RecordMonthlyRealization(
                id, any(INDICATORS), month(), quantity(), activities(), maybe(), maybe(), null, null);
    }

    private SectionYearCommand revise() {
        return new ReviseMonthlyRealization(
                id, any(INDICATORS), month(), quantity(), activities(), maybe(), maybe(), "Salah hitung", BASIS);
    }

    /** Mostly in the month that the district's rules count the day in, now and then in another. */
    private SectionYearCommand realize(Month month, boolean late) {
        LocalDate date = day(month);
        return new RealizeBudget(
                id,
                "e" + entries++,
                any(List.of(FIRST, SECOND)),
                counted(date, month),
                date.toString(),
                new Rupiah(BigDecimal.valueOf(random.nextInt(1_500_000_00), 2)),
                "Belanja barang dan jasa",
                random.nextInt(8) == 0 ? "sp2d" : "spj",
                "SPJ-" + entries,
                late ? LATE : null,
                late ? BASIS : null);
    }

    private SectionYearCommand refund(Month month, boolean late) {
        LocalDate date = day(month);
        return new RecordRefund(
                id,
                "r" + refunds++,
                any(List.of(FIRST, SECOND)),
                counted(date, month),
                date.toString(),
                new Rupiah(BigDecimal.valueOf(random.nextInt(300_000_00), 2)),
                "STS-" + refunds,
                random.nextBoolean() ? null : entry(),
                late ? LATE : null,
                late ? BASIS : null);
    }

    private LocalDate day(Month month) {
        return id.year().month(month).atDay(1 + random.nextInt(28));
    }

    private Month counted(LocalDate date, Month asked) {
        boolean careless = random.nextInt(10) == 0;
        return careless
                ? asked
                : rules.spendingOn(YearMonth.from(date).atEndOfMonth())
                        .monthOf(date)
                        .getMonth();
    }

    private String entry() {
        return "e" + random.nextInt(Math.max(1, entries));
    }

    private SectionYearCommand agreementOfTheNextHead() {
        Basis agreement = new Basis("Perjanjian Kinerja", "002/PK/2025", any(List.of("2025-03-03", "2025-07-01")));
        return new SignPerformanceAgreement(id, agreement, indicators(8 + random.nextInt(3) * 4), budget());
    }

    private AdoptBudgetDocument budgetDocument(BudgetDocumentKind kind, int rupiah) {
        return new AdoptBudgetDocument(
                id,
                kind,
                new Basis("Dokumen Anggaran", "9" + documents++, "2025-01-02"),
                List.of(new SetCeiling(FIRST, rupiah(rupiah)), new SetCeiling(SECOND, rupiah(rupiah))),
                random.nextBoolean() ? null : rupiah(2 * rupiah + random.nextInt(1_000)));
    }

    private static List<AgreedIndicator> indicators(int annual) {
        return List.of(
                indicator(PROGRAM, IndicatorLevel.PROGRAM, "7.01.02", Aggregation.MEAN, 80),
                indicator(SUM, IndicatorLevel.SUB_KEGIATAN, FIRST, Aggregation.SUM, annual),
                indicator(LAST, IndicatorLevel.SUB_KEGIATAN, SECOND, Aggregation.LAST, 7));
    }

    private static AgreedIndicator indicator(
            String indicator, IndicatorLevel level, String code, Aggregation aggregation, int annual) {
        return new AgreedIndicator(
                indicator,
                level,
                code,
                "Nama " + code,
                "Jumlah dokumen " + code,
                "Dokumen",
                aggregation,
                Direction.HIGHER_IS_BETTER,
                Quantity.of(Integer.toString(annual)));
    }

    private static List<AgreedBudget> budget() {
        return List.of(
                new AgreedBudget(FIRST, "Nama " + FIRST, rupiah(4_000_000), "APBD"),
                new AgreedBudget(SECOND, "Nama " + SECOND, rupiah(4_000_000), "APBD"));
    }

    private static List<PlannedTarget> targets(int each) {
        List<PlannedTarget> targets = new ArrayList<>();
        for (Quarter quarter : Quarter.values()) {
            targets.add(new PlannedTarget(SUM, quarter, Quantity.of(Integer.toString(each))));
            targets.add(new PlannedTarget(LAST, quarter, Quantity.of(quarter == Quarter.I ? "0" : "7")));
            targets.add(new PlannedTarget(PROGRAM, quarter, Quantity.of("80")));
        }
        return targets;
    }

    private static List<PlannedBudget> plannedBudget(int shifted) {
        List<PlannedBudget> budget = new ArrayList<>();
        for (String subActivity : List.of(FIRST, SECOND)) {
            budget.add(new PlannedBudget(subActivity, Quarter.I, rupiah(1_000_000 + shifted)));
            budget.add(new PlannedBudget(subActivity, Quarter.II, rupiah(1_000_000 - shifted)));
            budget.add(new PlannedBudget(subActivity, Quarter.III, rupiah(1_000_000)));
            budget.add(new PlannedBudget(subActivity, Quarter.IV, rupiah(1_000_000)));
        }
        return budget;
    }

    private Narrative narrative() {
        return new Narrative(activities(), activities(), List.of(), List.of("Koordinasi"));
    }

    private List<String> activities() {
        return random.nextBoolean() ? List.of() : List.of("Pelayanan " + random.nextInt(60) + " orang", "Pendataan");
    }

    private @Nullable String maybe() {
        return random.nextBoolean() ? null : "Catatan " + random.nextInt(3);
    }

    private Quantity quantity() {
        return new Quantity(BigDecimal.valueOf(random.nextInt(400), 2));
    }

    /** Mostly the first quarter, so that quarters get whole and are approved. */
    private Month month() {
        return Month.of(1 + (random.nextInt(4) == 0 ? random.nextInt(12) : random.nextInt(3)));
    }

    private static Rupiah rupiah(int whole) {
        return new Rupiah(BigDecimal.valueOf(whole));
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private <T> T any(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
