package id.jejak.web.format;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers in Indonesian print: dots between thousands, a comma before decimals.
 *
 * <p>Written out by hand because the JDK's locale data changes between its releases, and a document has to keep its
 * bytes for years.
 */
public final class IndonesianNumbers {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int RUPIAH_DECIMALS = 2;

    private IndonesianNumbers() {}

    /**
     * An amount of rupiah with its sign of currency, such as {@code Rp423.300,00}.
     *
     * @throws ArithmeticException when the amount has fractions of a sen, which no document may round away
     */
    public static String rupiah(BigDecimal amount) {
        String digits = amount(amount.abs());
        return amount.signum() < 0 ? "-Rp" + digits : "Rp" + digits;
    }

    /**
     * An amount of rupiah as it stands in a column headed Rp, such as {@code 423.300,00}.
     *
     * @throws ArithmeticException when the amount has fractions of a sen
     */
    public static String amount(BigDecimal amount) {
        return grouped(amount.setScale(RUPIAH_DECIMALS, RoundingMode.UNNECESSARY), '.', ',');
    }

    /**
     * An amount of rupiah without its sen where there are none, such as {@code 423.300}, and with them otherwise.
     *
     * @throws ArithmeticException when the amount has fractions of a sen
     */
    public static String shortAmount(BigDecimal amount) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return whole ? grouped(amount.setScale(0, RoundingMode.UNNECESSARY), '.', ',') : amount(amount);
    }

    /** A quantity with all of its decimals and no idle zeros, such as {@code 3} or {@code 71,43}. */
    public static String quantity(BigDecimal quantity) {
        return quantity(quantity, '.', ',');
    }

    /**
     * A ratio as a percentage, such as {@code 33%} for a third of three.
     *
     * @param ratio the ratio itself: 1 prints as {@code 100%}
     * @param decimals how many digits stand after the comma
     * @param rounding the rounding that the policy in force prescribes
     */
    public static String percent(BigDecimal ratio, int decimals, RoundingMode rounding) {
        return grouped(ratio.multiply(HUNDRED).setScale(decimals, rounding), '.', ',') + "%";
    }

    /** A ratio in whole percent, such as {@code 33%}, under the given rounding. */
    public static String percent(BigDecimal ratio, RoundingMode rounding) {
        return percent(ratio, 0, rounding);
    }

    /**
     * The exact quotient of two numbers as a percentage, rounded once, at the end.
     *
     * @throws ArithmeticException when the divisor is zero
     */
    public static String percentOf(BigDecimal part, BigDecimal whole, int decimals, RoundingMode rounding) {
        return grouped(part.multiply(HUNDRED).divide(whole, decimals, rounding), '.', ',') + "%";
    }

    /** A quantity between the given separators, for a language that groups otherwise. */
    public static String quantity(BigDecimal quantity, char betweenThousands, char beforeDecimals) {
        BigDecimal stripped = quantity.stripTrailingZeros();
        BigDecimal plain = stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
        return grouped(plain, betweenThousands, beforeDecimals);
    }

    /** A number with exactly the decimals of its scale, between the given separators. */
    public static String grouped(BigDecimal number, char betweenThousands, char beforeDecimals) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder out = new StringBuilder(plain.length() + 8);
        if (number.signum() < 0) {
            out.append('-');
        }
        for (int index = 0; index < whole.length(); index++) {
            if (index > 0 && (whole.length() - index) % 3 == 0) {
                out.append(betweenThousands);
            }
            out.append(whole.charAt(index));
        }
        if (point >= 0) {
            out.append(beforeDecimals).append(plain, point + 1, plain.length());
        }
        return out.toString();
    }
}
