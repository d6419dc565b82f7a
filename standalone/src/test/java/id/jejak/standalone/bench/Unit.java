package id.jejak.standalone.bench;

import java.util.Locale;

/** How a measured value is printed: with about three digits that mean something. */
enum Unit {
    PER_SECOND("/s"),
    MILLISECONDS(" ms"),
    SECONDS(" s"),
    MEGABYTES(" MB");

    private final String suffix;

    Unit(String suffix) {
        this.suffix = suffix;
    }

    String printed(double value) {
        return number(value) + suffix;
    }

    /** A bare number, such as a ratio. */
    static String number(double value) {
        double size = Math.abs(value);
        int decimals = size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.1 || size == 0 ? 2 : 3;
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }
}
