package id.jejak.kernel.measure;

import id.jejak.kernel.language.InvalidValueException;
import java.math.BigDecimal;
import java.util.Collection;

/** An amount of money in rupiah and sen, exact, never negative. */
public record Rupiah(BigDecimal amount) implements Comparable<Rupiah> {
    /** Nothing. */
    public static final Rupiah ZERO = new Rupiah(BigDecimal.ZERO);

    /** Refuses fractions of a sen, and amounts below zero. */
    public Rupiah {
        if (amount.signum() < 0) {
            throw new InvalidValueException("rupiah.negative", amount);
        }
        if (amount.stripTrailingZeros().scale() > 2) {
            throw new InvalidValueException("rupiah.sen", amount);
        }
        amount = amount.setScale(2);
    }

    /** From a plain number such as {@code "423300"}. */
    public static Rupiah of(String plain) {
        return new Rupiah(new BigDecimal(plain));
    }

    /** The sum; zero of none. */
    public static Rupiah sum(Collection<Rupiah> amounts) {
        return amounts.stream().reduce(ZERO, Rupiah::plus);
    }

    /** Sum of both. */
    public Rupiah plus(Rupiah other) {
        return new Rupiah(amount.add(other.amount));
    }

    /** What is left; throws when the other is larger. */
    public Rupiah minus(Rupiah other) {
        return new Rupiah(amount.subtract(other.amount));
    }

    @Override
    public int compareTo(Rupiah other) {
        return amount.compareTo(other.amount);
    }
}
