package id.jejak.web.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The employee number of an official in print: birth date, appointment, sex and serial set apart. */
public final class Nip {
    private static final Pattern DIGITS = Pattern.compile("(\\d{8})(\\d{6})(\\d)(\\d{3})");

    private Nip() {}

    /**
     * Groups 18 digits, with or without spaces between them, as {@code 19860526 201001 2 036}.
     *
     * @throws IllegalArgumentException when they are not 18 digits
     */
    public static String grouped(String nip) {
        Matcher matcher = DIGITS.matcher(nip.replace(" ", ""));
        if (!matcher.matches()) {
            throw new IllegalArgumentException("an NIP has 18 digits: '" + nip + "'");
        }
        return matcher.replaceFirst("$1 $2 $3 $4");
    }
}
