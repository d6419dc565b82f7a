package id.jejak.kernel.measure;

import id.jejak.kernel.language.InvalidValueException;
import java.math.BigDecimal;

/** How much of an indicator's unit, exact, never negative; equal whatever its trailing zeros. */
public record Quantity(BigDecimal value) implements Comparable<Quantity> {
    /** Most digits behind the decimal point that a form takes. */
    public static final int MOST_DECIMALS = 6;

    /** Refuses amounts below zero, and more than {@value #MOST_DECIMALS} decimals. */
    public Quantity {
        if (value.signum() < 0) {
            throw new InvalidValueException("quantity.negative", value);
        }
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        if (value.scale() > MOST_DECIMALS) {
            throw new InvalidValueException("quantity.decimals", value, MOST_DECIMALS);
        }
        if (value.scale() < 0) {
            value = value.setScale(0);
        }
    }

    /** From a plain number such as {@code "71.43"}. */
    public static Quantity of(String plain) {
        return new Quantity(new BigDecimal(plain));
    }

    @Override
    public int compareTo(Quantity other) {
        return value.compareTo(other.value);
    }
}
