package id.jejak.query.document;

import id.jejak.kernel.agreement.IndicatorLevel;
import id.jejak.kernel.measure.Rupiah;
import id.jejak.kernel.period.Quarter;
import id.jejak.query.document.Block.Items;
import id.jejak.query.document.Block.Marker;
import id.jejak.query.document.Block.Note;
import id.jejak.query.document.Block.Paragraph;
import id.jejak.query.document.ProgramLine.IndicatorLine;
import id.jejak.query.document.Table.Cell;
import id.jejak.query.document.Table.Column;
import id.jejak.query.document.Table.Density;
import id.jejak.query.document.Table.Emphasis;
import id.jejak.query.document.Table.Row;
import id.jejak.query.quarter.FinancialFigures;
import id.jejak.query.quarter.QuarterFigures;
import id.jejak.web.format.IndonesianDates;
import id.jejak.web.format.IndonesianNumbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words what was promised: agreement, budget and action plan. */
final class AgreementText {

    private final ReportFrame frame;
    private final QuarterFigures figures;
    private final DocumentTexts texts;
    private final FrameText frameText;

    AgreementText(ReportFrame frame, QuarterFigures figures, DocumentTexts texts) {
        this.frame = frame;
        this.figures = figures;
        this.texts = texts;
        this.frameText = new FrameText(frame, texts);
    }

    /** What the agreement rests on and how much it promises. */
    List<Block> promise() {
        if (frame.agreement() == null) {
            return List.of(new Paragraph(texts.text("agreement.none", frameText.head(), frameText.year())));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(texts.text(
                frame.agreement().amended() ? "agreement.amended" : "agreement",
                frameText.head(),
                frame.kecamatanName(),
                frameText.year(),
                texts.basis(frame.agreement().basis()),
                texts.count(frame.subActivities().size()),
                texts.count(figures.indicators().size()))));
        blocks.add(new Paragraph(
                frame.budgetDocument() == null
                        ? texts.text(
                                "ceiling.none", texts.rupiah(figures.financial().agreed()))
                        : texts.text(
                                "ceiling",
                                texts.rupiah(figures.financial().agreed()),
                                frameText.budgetDocument(),
                                texts.rupiahOr(figures.financial().ceiling(), "absence.not-set"))));
        return blocks;
    }

    /** Each sub kegiatan's promise in a sentence, for the year and the quarter. */
    Block promisesInWords() {
        return new Items(
                Marker.NUMBER,
                frame.subActivities().stream().map(this::promiseInWords).toList());
    }

    private String promiseInWords(ProgramLine line) {
        List<String> targets =
                line.indicators().stream().map(this::targetInWords).toList();
        String promised = targets.isEmpty() ? texts.text("promise.no-indicator") : String.join("; ", targets);
        return texts.text(
                "promise",
                line.name(),
                promised,
                texts.rupiahOr(line.budget() == null ? null : line.budget().agreed(), "absence.not-set"),
                quarterName(),
                texts.rupiahOr(line.quarterBudgets().get(figures.quarter()), "absence.not-set"));
    }

    private String targetInWords(IndicatorLine indicator) {
        String unit = indicator.figures().terms().unit();
        String measure = indicator.figures().terms().measure();
        String year = texts.quantityInWords(unit, indicator.figures().terms().annualTarget());
        BigDecimal quarterTarget = indicator.figures().quarterTarget();
        return quarterTarget == null || quarterTarget.signum() == 0
                ? texts.text("promise.target.not-in-quarter", measure, year, quarterName())
                : texts.text(
                        "promise.target", measure, year, quarterName(), texts.quantityInWords(unit, quarterTarget));
    }

    String quarterName() {
        return IndonesianDates.quarter(figures.quarter().number());
    }

    /** Every indicator with the year's target. */
    Table targets(String number) {
        List<Row> rows = new ArrayList<>();
        for (ProgramLine line : frame.lines()) {
            for (IndicatorLine indicator : line.indicators()) {
                rows.add(new Row(
                        Emphasis.NORMAL,
                        List.of(
                                Cell.of((rows.size() + 1) + "."),
                                new Cell(line.name(), levelAndCode(line), 1),
                                Cell.of(indicator.figures().terms().measure()),
                                Cell.of(indicator.figures().terms().unit()),
                                Cell.of(texts.target(
                                        indicator.figures().terms().unit(),
                                        indicator.figures().terms().annualTarget())))));
            }
        }
        return new Table(
                texts.caption(number, "agreement.table", frameText.year()),
                Density.NORMAL,
                List.of(
                        Column.ordinal(texts.text("column.number")),
                        Column.text(texts.text("column.line")),
                        Column.text(texts.text("column.indicator")),
                        Column.centred(texts.text("column.unit")),
                        Column.figures(texts.text("column.annual-target"))),
                rows);
    }

    String levelAndCode(ProgramLine line) {
        String level = texts.text(
                "level." + line.level().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return line.code().isEmpty() ? level : texts.text("level-and-code", level, line.code());
    }

    /** Each sub kegiatan's budget of the year. */
    Table budget(String number) {
        FinancialFigures financial = figures.financial();
        List<Row> rows = new ArrayList<>();
        for (ProgramLine line : frame.subActivities()) {
            if (line.budget() != null) {
                String source = line.budget().fundingSource();
                rows.add(Row.of(
                        (rows.size() + 1) + ".",
                        line.name(),
                        texts.amount(line.budget().agreed()),
                        texts.amount(line.budget().ceiling()),
                        source == null ? texts.text("none") : texts.stated(source)));
            }
        }
        rows.add(new Row(
                Emphasis.TOTAL,
                List.of(
                        new Cell(texts.text("total"), null, 2),
                        Cell.of(texts.amount(financial.agreed())),
                        Cell.of(texts.amount(financial.ceiling())),
                        Cell.of(""))));
        return new Table(
                texts.caption(number, "budget.table", frameText.year()),
                Density.NORMAL,
                List.of(
                        Column.ordinal(texts.text("column.number")),
                        Column.text(texts.text("column.sub-activity")),
                        Column.figures(texts.text("column.agreed")),
                        Column.figures(texts.text("column.ceiling")),
                        Column.centred(texts.text("column.source"))),
                rows);
    }

    /** The year spread over its quarters, with the rows of every level. */
    List<Block> plan(String number) {
        if (frame.plan() == null) {
            return List.of(new Paragraph(texts.text("plan.none", frameText.head(), frameText.year())));
        }
        List<Column> columns = new ArrayList<>(
                List.of(Column.ordinal(texts.text("column.number")), Column.text(texts.text("column.line-indicator"))));
        for (Quarter quarter : Quarter.values()) {
            String heading = texts.text("column.quarter", IndonesianDates.romanQuarter(quarter.number()));
            columns.add(Column.figures(texts.text("column.target")).under(heading));
            columns.add(Column.figures(texts.text("column.rupiah")).under(heading));
        }
        List<Row> rows = new ArrayList<>();
        int counted = 0;
        for (ProgramLine line : frame.lines()) {
            String position = line.level() == IndicatorLevel.SUB_KEGIATAN ? ++counted + "." : "";
            rows.addAll(planRows(line, position));
        }
        return List.of(
                new Paragraph(texts.text(
                        frame.plan().revised() ? "plan.revised" : "plan",
                        frameText.head(),
                        frameText.year(),
                        texts.basis(frame.plan().basis()))),
                new Table(texts.caption(number, "plan.table", frameText.year()), Density.DENSE, columns, rows),
                new Note(texts.text("plan.note")));
    }

    private List<Row> planRows(ProgramLine line, String position) {
        Emphasis emphasis = line.level() == IndicatorLevel.SUB_KEGIATAN ? Emphasis.NORMAL : Emphasis.GROUP;
        String name = line.code().isEmpty() ? line.name() : texts.text("code-and-name", line.code(), line.name());
        List<Row> rows = new ArrayList<>();
        if (line.indicators().isEmpty()) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(position), Cell.of(name)));
            for (Quarter quarter : Quarter.values()) {
                cells.add(Cell.of(texts.text("none")));
                cells.add(Cell.of(planned(line, quarter)));
            }
            rows.add(new Row(emphasis, cells));
        }
        for (IndicatorLine indicator : line.indicators()) {
            boolean first = rows.isEmpty();
            String measure = indicator.figures().terms().measure();
            List<Cell> cells = new ArrayList<>(List.of(
                    Cell.of(first ? position : ""), first ? new Cell(name, measure, 1) : new Cell("", measure, 1)));
            for (Quarter quarter : Quarter.values()) {
                cells.add(Cell.of(texts.target(
                        indicator.figures().terms().unit(),
                        indicator.quarterTargets().get(quarter))));
                cells.add(Cell.of(first ? planned(line, quarter) : ""));
            }
            rows.add(new Row(emphasis, cells));
        }
        return rows;
    }

    private String planned(ProgramLine line, Quarter quarter) {
        Rupiah planned = line.quarterBudgets().get(quarter);
        return planned == null ? texts.text("none") : IndonesianNumbers.shortAmount(planned.amount());
    }
}
