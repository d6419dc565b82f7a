package id.jejak.web.format;

import java.math.BigDecimal;

/** Whole numbers in Indonesian words, as documents put them in brackets behind the digits. */
public final class IndonesianWords {
    private static final String[] ONES = {
        "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"
    };
    private static final String[] GROUPS = {"", " ribu", " juta", " miliar", " triliun", " kuadriliun", " kuintiliun"};

    private IndonesianWords() {}

    /**
     * The number in words, such as {@code empat ratus dua puluh tiga ribu tiga ratus}.
     *
     * @throws IllegalArgumentException when the number is negative
     */
    public static String words(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("a number in words is not negative: " + number);
        }
        if (number == 0) {
            return ONES[0];
        }
        StringBuilder out = new StringBuilder();
        long divisor = 1;
        int group = 0;
        while (number / divisor >= 1000) {
            divisor *= 1000;
            group++;
        }
        for (long rest = number; group >= 0; rest %= divisor, divisor /= 1000, group--) {
            appendGroup(out, (int) (rest / divisor), group);
        }
        return out.toString();
    }

    /** The number in digits and words, such as {@code 12 (dua belas)}. */
    public static String numberWithWords(long number) {
        return IndonesianNumbers.quantity(BigDecimal.valueOf(number)) + " (" + words(number) + ")";
    }

    private static void appendGroup(StringBuilder out, int value, int group) {
        if (value == 0) {
            return;
        }
        if (!out.isEmpty()) {
            out.append(' ');
        }
        // A single thousand is one word of its own; a single million is not.
        out.append(value == 1 && group == 1 ? "seribu" : belowThousand(value) + GROUPS[group]);
    }

    private static String belowThousand(int value) {
        if (value >= 200) {
            return ONES[value / 100] + " ratus" + following(value % 100);
        }
        return value >= 100 ? "seratus" + following(value - 100) : belowHundred(value);
    }

    private static String following(int value) {
        return value == 0 ? "" : " " + belowHundred(value);
    }

    private static String belowHundred(int value) {
        if (value < 12) {
            return ONES[value];
        }
        if (value < 20) {
            return ONES[value - 10] + " belas";
        }
        return ONES[value / 10] + " puluh" + (value % 10 == 0 ? "" : " " + ONES[value % 10]);
    }
}
