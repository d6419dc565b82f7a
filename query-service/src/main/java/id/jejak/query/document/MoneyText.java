package id.jejak.query.document;

import id.jejak.kernel.measure.Rupiah;
import id.jejak.kernel.policy.SpendingRules;
import id.jejak.kernel.trail.SourceGap;
import id.jejak.query.document.Block.Note;
import id.jejak.query.document.MonthlyReportModel.Expenditure;
import id.jejak.query.document.MonthlyReportModel.Refund;
import id.jejak.query.document.Table.Cell;
import id.jejak.query.document.Table.Column;
import id.jejak.query.document.Table.Density;
import id.jejak.query.document.Table.Emphasis;
import id.jejak.query.document.Table.Row;
import id.jejak.query.policy.PolicyFacts;
import id.jejak.query.quarter.BudgetFigures;
import id.jejak.query.quarter.FinancialFigures;
import id.jejak.query.quarter.MeanAchievement;
import id.jejak.query.quarter.QuarterFigures;
import id.jejak.query.quarter.Spending;
import id.jejak.web.format.IndonesianDates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Words what was spent. */
final class MoneyText {

    /** A cut-off day that no month reaches past. */
    private static final int LAST_DAY = 31;

    private final QuarterFigures figures;
    private final DocumentTexts texts;
    private final String roman;

    MoneyText(QuarterFigures figures, DocumentTexts texts) {
        this.figures = figures;
        this.texts = texts;
        this.roman = IndonesianDates.romanQuarter(figures.quarter().number());
    }

    /** Ceiling, plan, spending and its share, of every sub kegiatan; where money came back, how the net figure is made. */
    Table table(String number, String captionKey, String spentKey, boolean withMonth, Object... captionArguments) {
        FinancialFigures financial = figures.financial();
        List<Column> columns = new ArrayList<>(List.of(
                Column.ordinal(texts.text("column.number")),
                Column.text(texts.text("column.sub-activity")),
                Column.figures(texts.text("column.ceiling")),
                Column.figures(texts.text("column.planned", roman))));
        if (withMonth) {
            columns.add(Column.figures(texts.text("column.spent-in-month")));
        }
        columns.add(Column.figures(texts.text(spentKey, roman)));
        columns.add(Column.figures(texts.text("column.achievement")));
        List<Row> rows = new ArrayList<>();
        int counted = 0;
        for (BudgetFigures budget : financial.subActivities()) {
            rows.addAll(rows(budget, ++counted + ".", withMonth));
        }
        rows.add(total(financial, withMonth));
        return new Table(texts.caption(number, captionKey, captionArguments), Density.DENSE, columns, rows);
    }

    private List<Row> rows(BudgetFigures budget, String number, boolean withMonth) {
        List<Cell> head = List.of(
                Cell.of(number),
                Cell.of(budget.name()),
                Cell.of(texts.amount(budget.ceiling())),
                Cell.of(texts.amount(budget.planned())));
        String achievement = texts.achievement(budget.achievement());
        if (!budget.inQuarter().hasRefunds()) {
            return List.of(row(head, budget, Spending::net, achievement, withMonth));
        }
        return List.of(
                row(head, budget, spending -> spending.paid().amount(), "", withMonth),
                row(under("money.refunded"), budget, s -> s.refunded().amount().negate(), "", withMonth),
                row(under("money.net"), budget, Spending::net, achievement, withMonth));
    }

    private List<Cell> under(String key) {
        return List.of(Cell.of(""), Cell.of(texts.text(key)), Cell.of(""), Cell.of(""));
    }

    private Row row(
            List<Cell> head,
            BudgetFigures budget,
            Function<Spending, BigDecimal> which,
            String achievement,
            boolean withMonth) {
        List<Cell> cells = new ArrayList<>(head);
        if (withMonth) {
            cells.add(Cell.of(texts.amount(which.apply(budget.inMonth()))));
        }
        cells.add(Cell.of(texts.amount(which.apply(budget.inQuarter()))));
        cells.add(Cell.of(achievement));
        return new Row(Emphasis.NORMAL, cells);
    }

    private Row total(FinancialFigures financial, boolean withMonth) {
        List<Cell> cells = new ArrayList<>(List.of(
                new Cell(texts.text("total"), null, 2),
                Cell.of(texts.amount(financial.ceiling())),
                Cell.of(texts.amount(financial.planned()))));
        if (withMonth) {
            cells.add(Cell.of(texts.amount(financial.inMonth().net())));
        }
        cells.add(Cell.of(texts.amount(financial.inQuarter().net())));
        cells.add(Cell.of(texts.achievement(financial.total())));
        return new Row(Emphasis.TOTAL, cells);
    }

    /** The financial figure that the policy prints. */
    String figure() {
        return texts.percentOrNone(figures.financial().printed());
    }

    /** Which of the two financial figures that is. */
    String method() {
        MeanAchievement mean = figures.financial().mean();
        return figures.financial().totalIsPrinted()
                ? texts.text("money.total-is-printed")
                : texts.text(
                        "money.mean-is-printed",
                        texts.text("over-sub-activities", String.valueOf(mean.over()), String.valueOf(mean.of())));
    }

    /** What each sub kegiatan spent, in a sentence; {@code until} names the period's end. */
    List<String> sentences(String until) {
        return figures.financial().subActivities().stream()
                .map(budget -> budget.planned() == null
                                || budget.planned().amount().signum() == 0
                        ? texts.text(
                                "money.sentence.not-planned", budget.name(), roman, until, realized(budget.inQuarter()))
                        : texts.text(
                                "money.sentence",
                                budget.name(),
                                until,
                                realized(budget.inQuarter()),
                                texts.rupiah(budget.planned()),
                                roman,
                                texts.achievement(budget.achievement())))
                .toList();
    }

    /** The net amount, and what it is made of where money came back. */
    String realized(Spending spending) {
        return spending.hasRefunds()
                ? texts.text(
                        "money.realized-net",
                        texts.rupiah(spending.net()),
                        texts.rupiah(spending.paid()),
                        texts.rupiah(spending.refunded()))
                : texts.rupiah(spending.net());
    }

    /** By which evidence and up to which day money counted, and by which decree. */
    Note rules() {
        PolicyFacts.Adopted<SpendingRules> adopted = figures.rules().spending();
        SpendingRules rules = adopted == null ? SpendingRules.DEFAULT : adopted.rules();
        String evidence = texts.text("money.rules." + rules.countedEvidence());
        boolean wholeMonth = rules.cutOffDay() >= LAST_DAY;
        String counted = wholeMonth
                ? texts.text("money.rules.whole-month", evidence)
                : texts.text("money.rules.cut-off", evidence, String.valueOf(rules.cutOffDay()));
        return new Note(
                adopted == null
                        ? texts.text("money.rules.default", counted)
                        : texts.text("money.rules.adopted", counted, texts.basis(adopted.basis())));
    }

    /** What was spent of the year's ceiling, or that no ceiling is known. */
    String absorption(String until) {
        FinancialFigures financial = figures.financial();
        return financial.ceiling() == null
                ? texts.text("money.absorption.no-ceiling", until, realized(financial.toDate()))
                : texts.text(
                        "money.absorption",
                        until,
                        realized(financial.toDate()),
                        texts.rupiah(financial.ceiling()),
                        texts.achievement(financial.absorption()));
    }

    /** The month's entries one by one, then what was paid back. */
    Table expenditures(String number, List<Expenditure> expenditures, List<Refund> refunds, String month) {
        List<Row> rows = new ArrayList<>();
        for (Expenditure spent : expenditures) {
            rows.add(new Row(
                    Emphasis.NORMAL,
                    List.of(
                            Cell.of((rows.size() + 1) + "."),
                            Cell.of(date(spent.date())),
                            new Cell(texts.stated(spent.expenditureKind()), spent.subActivityName(), 1),
                            Cell.of(evidence(spent)),
                            Cell.of(texts.amount(new Rupiah(spent.rupiah()))))));
        }
        for (Refund refund : refunds) {
            rows.add(new Row(
                    Emphasis.NORMAL,
                    List.of(
                            Cell.of((rows.size() + 1) + "."),
                            Cell.of(date(refund.date())),
                            new Cell(texts.text("money.refunded"), refund.subActivityName(), 1),
                            Cell.of(
                                    SourceGap.isNotStated(refund.slipNumber())
                                            ? texts.text("not-stated")
                                            : texts.text("evidence", texts.text("evidence.slip"), refund.slipNumber())),
                            Cell.of(texts.amount(refund.rupiah().negate())))));
        }
        rows.add(new Row(
                Emphasis.TOTAL,
                List.of(
                        new Cell(texts.text("total"), null, 4),
                        Cell.of(texts.amount(figures.financial().inMonth().net())))));
        return new Table(
                texts.caption(number, "expenditure.table", month),
                Density.NORMAL,
                List.of(
                        Column.ordinal(texts.text("column.number")),
                        Column.centred(texts.text("column.date")),
                        Column.text(texts.text("column.expenditure")),
                        Column.centred(texts.text("column.evidence")),
                        Column.figures(texts.text("column.amount"))),
                rows);
    }

    private String date(String date) {
        return SourceGap.isNotStated(date) ? texts.text("not-stated") : texts.date(LocalDate.parse(date));
    }

    private String evidence(Expenditure spent) {
        boolean unknown = SourceGap.isNotStated(spent.evidenceKind()) && SourceGap.isNotStated(spent.evidenceNumber());
        return unknown
                ? texts.text("not-stated")
                : texts.text(
                        "evidence",
                        FrameText.upper(texts.stated(spent.evidenceKind())),
                        texts.stated(spent.evidenceNumber()));
    }
}
