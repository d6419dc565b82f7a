package id.jejak.query.document;

import id.jejak.kernel.agreement.Direction;
import id.jejak.kernel.agreement.IndicatorLevel;
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
import id.jejak.query.quarter.Achievement;
import id.jejak.query.quarter.IndicatorFigures;
import id.jejak.query.quarter.MeanAchievement;
import id.jejak.query.quarter.QuantityTotal;
import id.jejak.query.quarter.QuarterFigures;
import id.jejak.web.format.IndonesianDates;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Words what was achieved, within the quarter and to date: never one figure for both. */
final class AchievementText {

    private final ReportFrame frame;
    private final QuarterFigures figures;
    private final DocumentTexts texts;
    private final String roman;

    AchievementText(ReportFrame frame, QuarterFigures figures, DocumentTexts texts) {
        this.frame = frame;
        this.figures = figures;
        this.texts = texts;
        this.roman = IndonesianDates.romanQuarter(figures.quarter().number());
    }

    /** How achievement is computed and printed under the policy in force. */
    List<Block> method() {
        List<String> rules = new ArrayList<>();
        rules.add(texts.text("method.ratio"));
        boolean fewerIsBetter =
                figures.indicators().stream().anyMatch(indicator -> indicator.direction() == Direction.LOWER_IS_BETTER);
        if (fewerIsBetter) {
            rules.add(texts.text("method.lower." + figures.rules().calculation().lowerIsBetter()));
        }
        rules.add(texts.text("method.two"));
        int decimals = figures.rules().calculation().percentDecimals();
        String rounding = "method.rounding." + figures.rules().calculation().rounding();
        rules.add(decimals == 0 ? texts.text(rounding + ".whole") : texts.text(rounding, texts.count(decimals)));
        if (figures.rules().calculation().capAtHundred()) {
            rules.add(texts.text("method.cap"));
        }
        if (figures.rules().calculation().floorAtZero()) {
            rules.add(texts.text("method.floor"));
        }
        rules.add(texts.text("method.mean", meanLevel()));
        return List.of(new Paragraph(texts.text("method")), new Items(Marker.LETTER, rules));
    }

    private String meanLevel() {
        return lower(texts.text("level." + figures.rules().calculation().meanLevel()));
    }

    /** Target, realization and achievement within the quarter and against the year, of every indicator. */
    List<Block> achievements(String number, String captionKey, String realizedKey, Object... captionArguments) {
        String quarter = texts.text("column.in-quarter", roman);
        String year = texts.text("column.against-year");
        List<Column> columns = List.of(
                Column.ordinal(texts.text("column.number")),
                Column.text(texts.text("column.line-indicator")),
                Column.centred(texts.text("column.unit")),
                Column.figures(texts.text("column.target")).under(quarter),
                Column.figures(texts.text(realizedKey)).under(quarter),
                Column.figures(texts.text("column.achievement")).under(quarter),
                Column.figures(texts.text("column.target")).under(year),
                Column.figures(texts.text("column.realized-to-date")).under(year),
                Column.figures(texts.text("column.achievement")).under(year));
        List<Row> rows = new ArrayList<>();
        for (ProgramLine line : frame.lines()) {
            for (IndicatorLine indicator : line.indicators()) {
                rows.add(achievementRow(rows.size() + 1, line, indicator.figures()));
            }
        }
        totalRow().ifPresent(rows::add);
        rows.add(meanRow());
        return List.of(
                new Table(texts.caption(number, captionKey, captionArguments), Density.DENSE, columns, rows),
                new Note(texts.text(
                        "achievement.note",
                        meanLevel(),
                        overHowMany(figures.mean()),
                        overHowMany(figures.meanToDate()))));
    }

    private Row achievementRow(int number, ProgramLine line, IndicatorFigures indicator) {
        String unit = indicator.terms().unit();
        return new Row(
                Emphasis.NORMAL,
                List.of(
                        Cell.of(number + "."),
                        new Cell(line.name(), indicator.terms().measure(), 1),
                        Cell.of(unit),
                        Cell.of(texts.target(unit, indicator.quarterTarget())),
                        Cell.of(texts.realized(indicator, indicator.quantityInQuarter())),
                        Cell.of(texts.achievement(indicator.inQuarter())),
                        Cell.of(texts.target(unit, indicator.terms().annualTarget())),
                        Cell.of(texts.realized(indicator, indicator.quantityToDate())),
                        Cell.of(texts.achievement(indicator.toDate()))));
    }

    /** Quantities have a total only where all are of one unit; a percentage of totals would be a third figure. */
    private Optional<Row> totalRow() {
        Optional<QuantityTotal> total = figures.quantityTotal();
        if (figures.at(IndicatorLevel.SUB_KEGIATAN).size() < 2) {
            return Optional.empty();
        }
        return total.map(sum -> new Row(
                Emphasis.TOTAL,
                List.of(
                        new Cell(texts.text("total.sub-activities"), null, 2),
                        Cell.of(sum.unit()),
                        Cell.of(texts.quantity(sum.unit(), sum.quarterTarget())),
                        Cell.of(texts.quantity(sum.unit(), IndicatorFigures.decimal(sum.realized()))),
                        Cell.of(""),
                        Cell.of(texts.quantity(sum.unit(), sum.annualTarget())),
                        Cell.of(""),
                        Cell.of(""))));
    }

    private Row meanRow() {
        return new Row(
                Emphasis.TOTAL,
                List.of(
                        new Cell(texts.text("mean"), null, 5),
                        Cell.of(texts.percentOrNone(figures.mean().counted())),
                        new Cell("", null, 2),
                        Cell.of(texts.percentOrNone(figures.meanToDate().counted()))));
    }

    /** Such as {@code 1 dari 2 indikator}. */
    String overHowMany(MeanAchievement mean) {
        return texts.text("over", String.valueOf(mean.over()), String.valueOf(mean.of()));
    }

    /** What each indicator reached, in a sentence; {@code until} names the period's end. */
    List<String> sentences(String until) {
        List<String> sentences = new ArrayList<>();
        for (ProgramLine line : frame.lines()) {
            for (IndicatorLine indicator : line.indicators()) {
                sentences.add(sentence(line, indicator.figures(), until));
            }
        }
        return sentences;
    }

    private String sentence(ProgramLine line, IndicatorFigures indicator, String until) {
        if (indicator.quantityInQuarter() == null) {
            return sentenceWithoutRecord(line, indicator, until);
        }
        String unit = indicator.terms().unit();
        String measure = indicator.terms().measure();
        String realized = texts.quantityInWords(unit, IndicatorFigures.decimal(indicator.quantityInQuarter()));
        String achieved = texts.achievement(indicator.inQuarter());
        String year = texts.text(
                "sentence.year",
                texts.quantityInWords(unit, indicator.terms().annualTarget()),
                texts.achievement(indicator.toDate()));
        return indicator.inQuarter().absence() == null
                ? texts.text(
                        "sentence",
                        line.name(),
                        measure,
                        until,
                        realized,
                        texts.quantityInWords(unit, indicator.quarterTarget()),
                        roman,
                        achieved,
                        year)
                : texts.text("sentence.no-achievement", line.name(), measure, until, realized, roman, achieved, year);
    }

    private String sentenceWithoutRecord(ProgramLine line, IndicatorFigures indicator, String until) {
        boolean notTargeted = indicator.inQuarter().absence() == Achievement.Absence.NOT_TARGETED;
        return texts.text(
                notTargeted ? "sentence.not-targeted" : "sentence.not-recorded",
                line.name(),
                indicator.terms().measure(),
                roman,
                notTargeted
                        ? texts.text("absence.not-targeted")
                        : texts.quantityInWords(indicator.terms().unit(), indicator.quarterTarget()),
                texts.text(DocumentTexts.missingRecord(indicator)),
                until);
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
