package id.jejak.command.form;

import id.jejak.kernel.language.InvalidValueException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * Reads numbers as Indonesian offices write them, {@code 423.300,00} or {@code 71,43}, and refuses what two readers
 * would read differently: a factor of a thousand must never slip in unseen.
 */
public final class TypedNumber {
    private static final Pattern PLAIN = Pattern.compile("\\d{1,18}(,\\d+)?");
    private static final Pattern TOO_LONG = Pattern.compile("\\d{19,}");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(\\.\\d{3}){1,5}(,\\d+)?");
    private static final Pattern ENGLISH =
            Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d+\\.\\d{1,2}|\\d+\\.\\d{4,}");
    private static final Pattern ONE_DOT_AND_THREE_DIGITS = Pattern.compile("\\d{1,3}\\.\\d{3}");
    private static final Pattern COMMA_AND_THREE_DIGITS = Pattern.compile("\\d{1,3},\\d{3}");
    private static final int LEAST_DECIMALS_PAST_DOUBT = 4;
    private static final int MOST_DIGITS = 18;

    private TypedNumber() {}

    /**
     * An amount of rupiah, such as {@code 423.300,00}, {@code 423300} or {@code Rp423.300}.
     *
     * @throws InvalidValueException with the code {@code rupiah.*} when it is no such amount
     */
    public static BigDecimal rupiah(String typed) {
        String number = typed.strip().replaceFirst("^[Rr][Pp]\\.?\\s*", "").replaceFirst(",-$", "");
        if (ENGLISH.matcher(number).matches()) {
            throw new InvalidValueException("rupiah.english", number);
        }
        return read(number, "rupiah");
    }

    /**
     * A quantity, such as {@code 3}, {@code 71,43} or {@code 1.234,5}.
     *
     * @throws InvalidValueException with the code {@code quantity.*} when it is none, or could be two
     */
    public static BigDecimal quantity(String typed) {
        String number = typed.strip();
        if (ONE_DOT_AND_THREE_DIGITS.matcher(number).matches()
                || COMMA_AND_THREE_DIGITS.matcher(number).matches()) {
            String digits = number.replaceAll("[.,]", "");
            String asDecimal = write(new BigDecimal(number.replace(',', '.')));
            throw new InvalidValueException("quantity.ambiguous", number, digits, asDecimal);
        }
        if (ENGLISH.matcher(number).matches()) {
            throw new InvalidValueException("quantity.english", number);
        }
        return read(number, "quantity");
    }

    /** A quantity as a field shows it so that {@link #quantity} reads the same again: no dots, decimals past doubt. */
    public static String write(BigDecimal quantity) {
        BigDecimal stripped = quantity.stripTrailingZeros();
        int scale = Math.max(0, stripped.scale());
        int shown = scale == LEAST_DECIMALS_PAST_DOUBT - 1 ? LEAST_DECIMALS_PAST_DOUBT : scale;
        return stripped.setScale(shown, RoundingMode.UNNECESSARY)
                .toPlainString()
                .replace('.', ',');
    }

    /** A minus and a number without end are told apart from letters, so that the refusal names what is wrong. */
    private static BigDecimal read(String typed, String kind) {
        boolean negative = typed.startsWith("-");
        String number = negative ? typed.substring(1) : typed;
        if (TOO_LONG.matcher(number).matches()) {
            throw new InvalidValueException("number.size", MOST_DIGITS);
        }
        if (!PLAIN.matcher(number).matches() && !GROUPED.matcher(number).matches()) {
            throw new InvalidValueException(kind + ".unreadable", typed);
        }
        if (negative) {
            throw new InvalidValueException(kind + ".negative", typed);
        }
        return new BigDecimal(number.replace(".", "").replace(',', '.'));
    }
}
