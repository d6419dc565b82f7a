package id.jejak.query.document;

import id.jejak.kernel.agreement.IndicatorLevel;
import id.jejak.kernel.measure.Ratio;
import id.jejak.kernel.reporting.Narrative;
import id.jejak.query.document.Block.Items;
import id.jejak.query.document.Block.Marker;
import id.jejak.query.document.Block.Paragraph;
import id.jejak.query.document.ProgramLine.IndicatorLine;
import id.jejak.query.document.ReportDocument.Chapter;
import id.jejak.query.document.ReportDocument.Section;
import id.jejak.query.document.Table.Cell;
import id.jejak.query.document.Table.Column;
import id.jejak.query.document.Table.Density;
import id.jejak.query.document.Table.Emphasis;
import id.jejak.query.document.Table.Row;
import id.jejak.query.quarter.IndicatorFigures;
import id.jejak.query.quarter.QuarterFigures;
import id.jejak.web.message.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Composes the evaluation of a quarter: every figure in it, also in running text, comes from the model. */
public final class QuarterlyEvaluationComposer {

    /** Names wording and layout; delivered files keep it, so a change of either needs a new one. */
    public static final String TEMPLATE = "quarterly-evaluation/2";

    private final Messages messages;

    /** Composes with these messages, among which {@code messages/document} must be. */
    public QuarterlyEvaluationComposer(Messages messages) {
        this.messages = messages;
    }

    /** The document of a quarter. */
    public ReportDocument compose(QuarterlyEvaluationModel model) {
        return new Composition(
                        model, new DocumentTexts(messages, model.figures().rules()))
                .document();
    }

    private static final class Composition {
        private final QuarterlyEvaluationModel model;
        private final ReportFrame frame;
        private final QuarterFigures figures;
        private final DocumentTexts texts;
        private final FrameText frameText;
        private final AgreementText agreement;
        private final AchievementText achievement;
        private final MoneyText money;
        private final String quarter;

        Composition(QuarterlyEvaluationModel model, DocumentTexts texts) {
            this.model = model;
            this.frame = model.frame();
            this.figures = model.figures();
            this.texts = texts;
            this.frameText = new FrameText(frame, texts);
            this.agreement = new AgreementText(frame, figures, texts);
            this.achievement = new AchievementText(frame, figures, texts);
            this.money = new MoneyText(figures, texts);
            this.quarter = agreement.quarterName();
        }

        ReportDocument document() {
            String title = texts.text("quarter.title", frameText.head(), quarter, frameText.year());
            return new ReportDocument(
                    frameText.metadata(title, "triwulan/" + figures.quarter().number(), TEMPLATE),
                    frameText.labels(texts.text("quarter.running", frame.sectionName(), quarter, frameText.year())),
                    frameText.cover(List.of(texts.text("quarter.cover"), frameText.head()), List.of(), quarter),
                    List.of(introduction(), agreement(), performance(), spending(), closing()),
                    frameText.signature(),
                    frameText.footNotes());
        }

        private Chapter introduction() {
            List<Block> background = List.of(
                    new Paragraph(texts.text("quarter.background.1", frameText.head(), frameText.addressee())),
                    new Paragraph(texts.text("quarter.background.2", quarter, frameText.year())),
                    new Paragraph(texts.text("background.computed")));
            List<Section> sections = new ArrayList<>(List.of(section("1.1", "background", background)));
            sections.add(section("1.2", "quarter.programs", programs()));
            sections.add(section("1.3", "bases", frameText.legalBases()));
            sections.add(section("1.4", "quarter.duties", frameText.dutiesAndFunctions()));
            return chapter("I", "introduction", List.of(), sections);
        }

        private List<Block> programs() {
            List<ProgramLine> subActivities = frame.subActivities();
            if (subActivities.isEmpty()) {
                return List.of(new Paragraph(texts.text("achievement.none")));
            }
            List<String> items = frame.lines().stream()
                    .filter(line -> line.level() != IndicatorLevel.SASARAN)
                    .map(line -> texts.text("quarter.program", agreement.levelAndCode(line), line.name()))
                    .toList();
            return List.of(
                    new Paragraph(texts.text(
                            "quarter.programs",
                            frame.sectionName(),
                            frameText.year(),
                            texts.count(frame.at(IndicatorLevel.PROGRAM).size()),
                            texts.count(frame.at(IndicatorLevel.KEGIATAN).size()),
                            texts.count(subActivities.size()))),
                    new Items(Marker.BULLET, items));
        }

        private Chapter agreement() {
            List<Block> promised = new ArrayList<>(agreement.promise());
            if (!frame.subActivities().isEmpty()) {
                promised.add(agreement.targets("2.1"));
                promised.add(agreement.budget("2.2"));
            }
            return chapter(
                    "II",
                    "agreement",
                    List.of(),
                    List.of(section("2.1", "agreement", promised), section("2.2", "plan", agreement.plan("2.3"))));
        }

        private Chapter performance() {
            List<Block> measured = new ArrayList<>(achievement.method());
            if (figures.indicators().isEmpty()) {
                measured.add(new Paragraph(texts.text("achievement.none")));
            } else {
                measured.add(new Paragraph(texts.text("quarter.achievement", quarter, frameText.year())));
                measured.addAll(achievement.achievements(
                        "3.1", "quarter.achievement.table", "column.realized", quarter, frameText.year()));
            }
            return chapter(
                    "III",
                    "quarter.performance",
                    List.of(),
                    List.of(
                            section("3.1", "quarter.achievement", measured),
                            section("3.2", "quarter.analysis", analysis()),
                            section("3.3", "quarter.factors", factors())));
        }

        private List<Block> analysis() {
            List<Block> blocks = new ArrayList<>();
            if (!figures.indicators().isEmpty()) {
                blocks.add(new Paragraph(texts.text("quarter.analysis", quarter)));
                blocks.add(new Items(Marker.NUMBER, achievement.sentences(texts.text("quarter.until", quarter))));
            }
            told(Narrative::analysis).forEach(paragraph -> blocks.add(new Paragraph(paragraph)));
            if (!frame.subActivities().isEmpty()) {
                blocks.add(ratings("3.2"));
                blocks.add(new Paragraph(rating()));
            }
            return blocks.isEmpty() ? List.of(new Paragraph(texts.text("achievement.none"))) : blocks;
        }

        private List<String> told(Function<Narrative, List<String>> part) {
            return model.narrative() == null ? List.of() : part.apply(model.narrative());
        }

        private Table ratings(String number) {
            List<Row> rows = new ArrayList<>();
            for (ProgramLine line : frame.subActivities()) {
                for (IndicatorLine indicator : line.indicators()) {
                    rows.add(ratingRow(rows.size() + 1, line, indicator.figures()));
                }
            }
            rows.add(new Row(
                    Emphasis.TOTAL,
                    List.of(
                            new Cell(texts.text("mean"), null, 4),
                            Cell.of(texts.percentOrNone(figures.mean().counted())),
                            Cell.of(ratingOf(figures.mean().counted())))));
            return new Table(
                    texts.caption(number, "quarter.rating.table", quarter),
                    Density.NORMAL,
                    List.of(
                            Column.ordinal(texts.text("column.number")),
                            Column.text(texts.text("column.sub-activity")),
                            Column.figures(texts.text("column.target")).under(quarter),
                            Column.figures(texts.text("column.realized")).under(quarter),
                            Column.figures(texts.text("column.achievement")).under(quarter),
                            Column.centred(texts.text("column.rating"))),
                    rows);
        }

        private Row ratingRow(int number, ProgramLine line, IndicatorFigures indicator) {
            String unit = indicator.terms().unit();
            return new Row(
                    Emphasis.NORMAL,
                    List.of(
                            Cell.of(number + "."),
                            new Cell(line.name(), indicator.terms().measure(), 1),
                            Cell.of(texts.target(unit, indicator.quarterTarget())),
                            Cell.of(texts.realized(indicator, indicator.quantityInQuarter())),
                            Cell.of(texts.achievement(indicator.inQuarter())),
                            Cell.of(ratingOf(indicator.inQuarter().counted()))));
        }

        private String ratingOf(Optional<Ratio> achievement) {
            return achievement
                    .filter(ratio -> model.rated())
                    .map(ratio -> figures.rules().rating().bandOf(ratio).label())
                    .orElse(texts.text("none"));
        }

        private String rating() {
            if (!model.rated() && figures.mean().counted().isPresent()) {
                return texts.text(
                        "quarter.rating.running",
                        quarter,
                        texts.percentOrNone(figures.mean().counted()),
                        achievement.overHowMany(figures.mean()));
            }
            return figures.rating()
                    .map(band -> texts.text(
                            "quarter.rating",
                            quarter,
                            texts.percentOrNone(figures.mean().counted()),
                            achievement.overHowMany(figures.mean()),
                            band.label()))
                    .orElse(texts.text("quarter.rating.none", quarter));
        }

        private List<Block> factors() {
            if (model.narrative() == null) {
                return List.of(new Paragraph(texts.text("quarter.factors.not-submitted")));
            }
            List<Block> blocks = new ArrayList<>();
            addFactors(blocks, "quarter.success", told(Narrative::successFactors));
            addFactors(blocks, "quarter.inhibiting", told(Narrative::inhibitingFactors));
            addFactors(blocks, "quarter.alternatives", told(Narrative::alternatives));
            return blocks;
        }

        private void addFactors(List<Block> blocks, String key, List<String> factors) {
            if (factors.isEmpty()) {
                blocks.add(new Paragraph(texts.text(key), texts.text("quarter.factors.none")));
            } else {
                blocks.add(new Paragraph(texts.text(key), texts.text("quarter.factors.lead")));
                blocks.add(new Items(Marker.BULLET, factors));
            }
        }

        private Chapter spending() {
            if (figures.financial().subActivities().isEmpty()) {
                return chapter("IV", "quarter.money", List.of(new Paragraph(texts.text("money.none"))), List.of());
            }
            String until = texts.text("quarter.until", quarter);
            return chapter(
                    "IV",
                    "quarter.money",
                    List.of(
                            new Paragraph(texts.text("quarter.money", frameText.head(), quarter, frameText.year())),
                            money.table("4.1", "quarter.money.table", "column.spent", false, quarter, frameText.year()),
                            new Items(Marker.NUMBER, money.sentences(until)),
                            new Paragraph(money.method() + " " + money.absorption(until)),
                            money.rules()),
                    List.of());
        }

        private Chapter closing() {
            Table averages = new Table(
                    texts.caption("5.1", "quarter.closing.table", quarter),
                    Density.NORMAL,
                    List.of(
                            Column.centred(texts.text("column.mean-performance")),
                            Column.centred(texts.text("column.money-achievement")),
                            Column.centred(texts.text("column.rating"))),
                    List.of(Row.of(
                            texts.percentOrNone(figures.mean().counted()),
                            money.figure(),
                            ratingOf(figures.mean().counted()))));
            return chapter(
                    "V",
                    "closing",
                    List.of(
                            new Paragraph(texts.text("quarter.closing", frameText.head(), quarter, frameText.year())),
                            averages,
                            new Paragraph(texts.text(
                                    "quarter.closing.figures",
                                    texts.percentOrNone(figures.mean().counted()),
                                    achievement.overHowMany(figures.mean()),
                                    money.realized(figures.financial().inQuarter()),
                                    texts.rupiah(figures.financial().planned()),
                                    money.figure())),
                            new Paragraph(texts.text("closing.end"))),
                    List.of());
        }

        private Chapter chapter(String number, String key, List<Block> blocks, List<Section> sections) {
            return new Chapter(
                    texts.text("chapter", number), FrameText.upper(texts.text("heading." + key)), blocks, sections);
        }

        private Section section(String number, String key, List<Block> blocks) {
            return new Section(number, texts.text("heading." + key), blocks);
        }
    }
}
