package id.jejak.query.document;

import id.jejak.kernel.measure.Rupiah;
import id.jejak.kernel.trail.SourceGap;
import id.jejak.query.document.MonthlyReportModel.Expenditure;
import id.jejak.query.document.Table.Cell;
import id.jejak.query.document.Table.Column;
import id.jejak.query.document.Table.Density;
import id.jejak.query.document.Table.Emphasis;
import id.jejak.query.document.Table.Row;
import id.jejak.query.quarter.BudgetFigures;
import id.jejak.query.quarter.FinancialFigures;
import id.jejak.query.quarter.MeanAchievement;
import id.jejak.query.quarter.QuarterFigures;
import id.jejak.web.format.IndonesianDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Words what was spent. */
final class MoneyText {

    private final QuarterFigures figures;
    private final DocumentTexts texts;
    private final String roman;

    MoneyText(QuarterFigures figures, DocumentTexts texts) {
        this.figures = figures;
        this.texts = texts;
        this.roman = IndonesianDates.romanQuarter(figures.quarter().number());
    }

    /** Ceiling, plan, spending and its share, of every sub kegiatan. */
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
        for (BudgetFigures budget : financial.subActivities()) {
            List<Cell> cells = new ArrayList<>(List.of(
                    Cell.of((rows.size() + 1) + "."),
                    Cell.of(budget.name()),
                    Cell.of(texts.amount(budget.ceiling())),
                    Cell.of(texts.amount(budget.planned()))));
            if (withMonth) {
                cells.add(Cell.of(texts.amount(budget.inMonth())));
            }
            cells.add(Cell.of(texts.amount(budget.inQuarter())));
            cells.add(Cell.of(texts.achievement(budget.achievement())));
            rows.add(new Row(Emphasis.NORMAL, cells));
        }
        rows.add(total(financial, withMonth));
        return new Table(texts.caption(number, captionKey, captionArguments), Density.DENSE, columns, rows);
    }

    private Row total(FinancialFigures financial, boolean withMonth) {
        List<Cell> cells = new ArrayList<>(List.of(
                new Cell(texts.text("total"), null, 2),
                Cell.of(texts.amount(financial.ceiling())),
                Cell.of(texts.amount(financial.planned()))));
        if (withMonth) {
            cells.add(Cell.of(texts.amount(financial.inMonth())));
        }
        cells.add(Cell.of(texts.amount(financial.inQuarter())));
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
                .map(budget ->
                        budget.planned() == null || budget.planned().amount().signum() == 0
                                ? texts.text(
                                        "money.sentence.not-planned",
                                        budget.name(),
                                        roman,
                                        until,
                                        texts.rupiah(budget.inQuarter()))
                                : texts.text(
                                        "money.sentence",
                                        budget.name(),
                                        until,
                                        texts.rupiah(budget.inQuarter()),
                                        texts.rupiah(budget.planned()),
                                        roman,
                                        texts.achievement(budget.achievement())))
                .toList();
    }

    /** What was spent of the year's ceiling, or that no ceiling is known. */
    String absorption(String until) {
        FinancialFigures financial = figures.financial();
        return financial.ceiling() == null
                ? texts.text("money.absorption.no-ceiling", until, texts.rupiah(financial.toDate()))
                : texts.text(
                        "money.absorption",
                        until,
                        texts.rupiah(financial.toDate()),
                        texts.rupiah(financial.ceiling()),
                        texts.achievement(financial.absorption()));
    }

    /** The month's entries one by one. */
    Table expenditures(String number, List<Expenditure> expenditures, String month) {
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
        rows.add(new Row(
                Emphasis.TOTAL,
                List.of(
                        new Cell(texts.text("total"), null, 4),
                        Cell.of(texts.amount(figures.financial().inMonth())))));
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
