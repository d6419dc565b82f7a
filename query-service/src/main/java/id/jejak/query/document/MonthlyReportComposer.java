package id.jejak.query.document;

import id.jejak.query.document.Block.Items;
import id.jejak.query.document.Block.Marker;
import id.jejak.query.document.Block.Paragraph;
import id.jejak.query.document.MonthlyReportModel.Account;
import id.jejak.query.document.ReportDocument.Chapter;
import id.jejak.query.document.ReportDocument.Section;
import id.jejak.web.format.IndonesianDates;
import id.jejak.web.message.Messages;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Composes the monthly report: every figure in it, also in running text, comes from the model. */
public final class MonthlyReportComposer {

    /** Names wording and layout; delivered files keep it, so a change of either needs a new one. */
    public static final String TEMPLATE = "monthly-report/2";

    private final Messages messages;

    /** Composes with these messages, among which {@code messages/document} must be. */
    public MonthlyReportComposer(Messages messages) {
        this.messages = messages;
    }

    /** The document of a month. */
    public ReportDocument compose(MonthlyReportModel model) {
        return new Composition(
                        model, new DocumentTexts(messages, model.figures().rules()))
                .document();
    }

    private static final class Composition {
        private final MonthlyReportModel model;
        private final ReportFrame frame;
        private final DocumentTexts texts;
        private final FrameText frameText;
        private final AgreementText agreement;
        private final AchievementText achievement;
        private final MoneyText money;
        private final String month;
        private final String quarter;

        Composition(MonthlyReportModel model, DocumentTexts texts) {
            this.model = model;
            this.frame = model.frame();
            this.texts = texts;
            this.frameText = new FrameText(frame, texts);
            this.agreement = new AgreementText(frame, model.figures(), texts);
            this.achievement = new AchievementText(frame, model.figures(), texts);
            this.money = new MoneyText(model.figures(), texts);
            this.month = IndonesianDates.yearMonth(model.month());
            this.quarter = agreement.quarterName();
        }

        ReportDocument document() {
            String title = texts.text("month.title", frame.sectionName(), month);
            return new ReportDocument(
                    frameText.metadata(title, "bulan/" + model.month().getMonthValue(), TEMPLATE),
                    frameText.labels(title),
                    frameText.cover(
                            List.of(texts.text("month.cover"), frame.sectionName()),
                            List.of(subject()),
                            texts.text("month.cover.period", month, quarter)),
                    List.of(introduction(), agreement(), performance(), spending(), closing()),
                    frameText.signature(),
                    frameText.footNotes());
        }

        private String subject() {
            List<ProgramLine> lines = frame.subActivities();
            return lines.size() == 1
                    ? lines.get(0).name()
                    : texts.text("month.cover.subject", texts.count(lines.size()));
        }

        private Chapter introduction() {
            List<Block> duties = new ArrayList<>();
            duties.add(new Paragraph(texts.text("month.reporting", frameText.head(), frameText.addressee())));
            duties.addAll(frameText.dutiesAndFunctions());
            return chapter(
                    "I",
                    "introduction",
                    section("1.1", "background", background()),
                    section("1.2", "bases", frameText.legalBases()),
                    section("1.3", "purpose", purpose()),
                    section("1.4", "reporting", duties));
        }

        private List<Block> background() {
            return List.of(
                    new Paragraph(texts.text("month.background.1", frame.sectionName(), frame.kecamatanName())),
                    new Paragraph(texts.text("month.background.2", month, quarter, frameText.year())),
                    new Paragraph(texts.text("background.computed")));
        }

        private List<Block> purpose() {
            return List.of(
                    new Paragraph(texts.text("month.purpose")),
                    new Items(
                            Marker.LETTER,
                            List.of(
                                    texts.text("month.purpose.1", frameText.head(), quarter),
                                    texts.text("month.purpose.2", frame.kecamatanName()),
                                    texts.text("month.purpose.3"))));
        }

        private Chapter agreement() {
            List<Block> blocks = new ArrayList<>(agreement.promise());
            if (!frame.subActivities().isEmpty()) {
                blocks.add(new Paragraph(texts.text("promises")));
                blocks.add(agreement.promisesInWords());
                blocks.add(agreement.targets("2.1"));
            }
            return chapter("II", "agreement", section("2.1", "agreement", blocks));
        }

        private Chapter performance() {
            List<Block> measured = new ArrayList<>();
            if (model.figures().indicators().isEmpty()) {
                measured.add(new Paragraph(texts.text("achievement.none")));
            } else {
                measured.add(new Paragraph(texts.text("month.achievement", month, quarter)));
                measured.addAll(achievement.achievements(
                        "3.1", "month.achievement.table", "column.realized-until-month", month, quarter));
                measured.add(new Items(Marker.NUMBER, achievement.sentences(texts.text("month.until", month))));
            }
            return chapter(
                    "III",
                    "accountability",
                    section("3.1", "measurement", achievement.method()),
                    section("3.2", "month.achievement", measured),
                    section("3.3", "month.activities", activities()));
        }

        private List<Block> activities() {
            List<Block> blocks = new ArrayList<>();
            for (Account account : model.accounts()) {
                if (account.activities().isEmpty()) {
                    blocks.add(new Paragraph(texts.text("month.activities.none", account.lineName(), month)));
                } else {
                    blocks.add(new Paragraph(texts.text("month.activities", month, account.lineName())));
                    blocks.add(new Items(Marker.NUMBER, account.activities()));
                }
                addLed(blocks, "month.obstacles", account.obstacles());
                addLed(blocks, "month.follow-up", account.followUp());
            }
            if (blocks.isEmpty()) {
                blocks.add(new Paragraph(texts.text("month.activities.not-recorded", month)));
            }
            return blocks;
        }

        private void addLed(List<Block> blocks, String key, @Nullable String told) {
            if (told != null && !told.isBlank()) {
                told.lines()
                        .filter(line -> !line.isBlank())
                        .forEach(line -> blocks.add(new Paragraph(texts.text(key + ".lead"), line.strip())));
            } else {
                blocks.add(new Paragraph(texts.text(key + ".lead"), texts.text(key + ".none")));
            }
        }

        private Chapter spending() {
            List<Block> blocks = new ArrayList<>();
            if (model.figures().financial().subActivities().isEmpty()) {
                blocks.add(new Paragraph(texts.text("money.none")));
                return chapter("IV", "month.money", section("4.1", "month.money", blocks));
            }
            String until = texts.text("month.until", month);
            blocks.add(new Paragraph(texts.text("month.money", month, quarter)));
            blocks.add(money.table("4.1", "month.money.table", "column.spent-until-month", true, month, quarter));
            blocks.add(new Items(Marker.NUMBER, money.sentences(until)));
            blocks.add(new Paragraph(money.method() + " " + money.absorption(until)));
            blocks.add(money.rules());
            if (model.expenditures().isEmpty() && model.refunds().isEmpty()) {
                blocks.add(new Paragraph(texts.text("expenditure.none", month)));
            } else {
                blocks.add(money.expenditures("4.2", model.expenditures(), model.refunds(), month));
            }
            return chapter("IV", "month.money", section("4.1", "month.money", blocks));
        }

        private Chapter closing() {
            List<String> conclusions = List.of(
                    texts.text(
                            "month.closing.performance",
                            month,
                            quarter,
                            texts.percentOrNone(model.figures().mean().counted()),
                            achievement.overHowMany(model.figures().mean())),
                    texts.text(
                            "month.closing.money",
                            month,
                            money.realized(model.figures().financial().inQuarter()),
                            texts.rupiah(model.figures().financial().planned()),
                            quarter,
                            money.figure()));
            return new Chapter(
                    texts.text("chapter", "V"),
                    FrameText.upper(texts.text("heading.closing")),
                    List.of(
                            new Paragraph(texts.text("month.closing", frame.sectionName(), month)),
                            new Items(Marker.NUMBER, conclusions),
                            new Paragraph(texts.text("closing.end"))),
                    List.of());
        }

        private Chapter chapter(String number, String key, Section... sections) {
            return new Chapter(
                    texts.text("chapter", number),
                    FrameText.upper(texts.text("heading." + key)),
                    List.of(),
                    List.of(sections));
        }

        private Section section(String number, String key, List<Block> blocks) {
            return new Section(number, texts.text("heading." + key), blocks);
        }
    }
}
