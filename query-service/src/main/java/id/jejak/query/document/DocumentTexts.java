package id.jejak.query.document;

import id.jejak.kernel.agreement.IndicatorLevel;
import id.jejak.kernel.measure.Ratio;
import id.jejak.kernel.measure.Rupiah;
import id.jejak.kernel.trail.Basis;
import id.jejak.kernel.trail.SourceGap;
import id.jejak.query.quarter.Achievement;
import id.jejak.query.quarter.AppliedRules;
import id.jejak.query.quarter.IndicatorFigures;
import id.jejak.web.format.IndonesianDates;
import id.jejak.web.format.IndonesianNumbers;
import id.jejak.web.format.IndonesianWords;
import id.jejak.web.message.Language;
import id.jejak.web.message.Messages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts values into the words of a document, which is Indonesian whatever the reader's language. */
final class DocumentTexts {

    private static final String PERCENT = "%";

    /** Of a whole number that has a name; sums may be longer. */
    private static final int MOST_DIGITS = 18;

    private final Messages messages;
    private final AppliedRules rules;

    /** Texts that print percentages by these rules. */
    DocumentTexts(Messages messages, AppliedRules rules) {
        this.messages = messages;
        this.rules = rules;
    }

    /** The message under {@code document.<key>}; arguments are finished text. */
    String text(String key, Object... arguments) {
        return messages.text(Language.INDONESIAN, "document." + key, arguments);
    }

    /** A table's caption. */
    String caption(String number, String key, Object... arguments) {
        return text("table", number, text(key, arguments));
    }

    /** Such as {@code 33%}, by the policy's rounding. */
    String percent(Ratio ratio) {
        return rules.printed(ratio);
    }

    /** A percentage, or the words for why there is none. */
    String achievement(Achievement achievement) {
        return achievement
                .counted()
                .map(this::percent)
                .orElseGet(() -> text("absence."
                        + achievement.absence().name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    /** A percentage, or the words for a figure that is not calculated. */
    String percentOrNone(Optional<Ratio> ratio) {
        return ratio.map(this::percent).orElseGet(() -> text("absence.not-calculated"));
    }

    /** Such as {@code Rp423.300,00}. */
    String rupiah(Rupiah amount) {
        return IndonesianNumbers.rupiah(amount.amount());
    }

    /** Likewise; below zero where more was paid back than paid. */
    String rupiah(BigDecimal amount) {
        return IndonesianNumbers.rupiah(amount);
    }

    /** Such as {@code Rp423.300,00}, or the words for no such amount. */
    String rupiahOr(@Nullable Rupiah amount, String absentKey) {
        return amount == null ? text(absentKey) : rupiah(amount);
    }

    /** Such as {@code 423.300,00}, for a column headed Rp; a dash where there is no such amount. */
    String amount(@Nullable Rupiah amount) {
        return amount == null ? text("none") : IndonesianNumbers.amount(amount.amount());
    }

    /** Likewise; below zero where more was paid back than paid. */
    String amount(BigDecimal amount) {
        return IndonesianNumbers.amount(amount);
    }

    /** A quantity for a column, such as {@code 3} or, in percent, {@code 71,43%}. */
    String quantity(String unit, BigDecimal quantity) {
        return IndonesianNumbers.quantity(quantity) + (PERCENT.equals(unit) ? PERCENT : "");
    }

    /** A quantity with its unit for running text, such as {@code 12 (dua belas) dokumen}. */
    String quantityInWords(String unit, BigDecimal quantity) {
        if (PERCENT.equals(unit)) {
            return quantity(unit, quantity);
        }
        boolean whole =
                quantity.stripTrailingZeros().scale() <= 0 && quantity.precision() - quantity.scale() <= MOST_DIGITS;
        String number = whole
                ? IndonesianWords.numberWithWords(quantity.longValueExact())
                : IndonesianNumbers.quantity(quantity);
        return number + " " + lowerFirst(unit);
    }

    /** A realized quantity for a column, or the words for one that is missing. */
    String realized(IndicatorFigures figures, @Nullable Ratio quantity) {
        return quantity == null
                ? text(missingRecord(figures))
                : quantity(figures.terms().unit(), IndicatorFigures.decimal(quantity));
    }

    /** Key of the words for what was not recorded, or not measured, of an indicator. */
    static String missingRecord(IndicatorFigures figures) {
        return figures.level() == IndicatorLevel.SUB_KEGIATAN ? "absence.not-recorded" : "absence.not-measured";
    }

    /** A target for a column: a dash where nothing is asked for. */
    String target(String unit, @Nullable BigDecimal target) {
        return target == null || target.signum() == 0 ? text("none") : quantity(unit, target);
    }

    /** A number with its words, such as {@code 1 (satu)}. */
    String count(int number) {
        return IndonesianWords.numberWithWords(number);
    }

    /** Such as {@code 3 Februari 2025}. */
    String date(LocalDate date) {
        return IndonesianDates.date(date);
    }

    /** A text from the source, or the words for one that the source does not state. */
    String stated(String text) {
        return SourceGap.isNotStated(text) ? text("not-stated") : text;
    }

    /** A document with number and date, as in {@code DPA Nomor 1 tanggal 2 Januari 2025}. */
    String basis(Basis basis) {
        boolean noNumber = SourceGap.isNotStated(basis.number());
        boolean noDate = SourceGap.isNotStated(basis.date());
        String name = stated(basis.document());
        if (noNumber && noDate) {
            return text("basis.neither", name);
        }
        if (noNumber) {
            return text("basis.no-number", name, date(LocalDate.parse(basis.date())));
        }
        return noDate
                ? text("basis.no-date", name, basis.number())
                : text("basis", name, basis.number(), date(LocalDate.parse(basis.date())));
    }

    private static String lowerFirst(String word) {
        boolean acronym = word.length() > 1 && Character.isUpperCase(word.charAt(1));
        return word.isEmpty() || acronym ? word : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }
}
