package id.jejak.kernel.measure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact ratio, held as a reduced fraction and rounded only where it is printed. May be negative. */
public record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio> {
    /** Zero. */
    public static final Ratio ZERO = new Ratio(BigInteger.ZERO, BigInteger.ONE);
    /** One, or 100 %. */
    public static final Ratio ONE = new Ratio(BigInteger.ONE, BigInteger.ONE);

    /** Reduces the fraction and keeps the denominator positive; a denominator of zero is an error. */
    public Ratio {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("A ratio to zero does not exist");
        }
        BigInteger common = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            common = common.negate();
        }
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    /** Exactly {@code part ÷ whole}. */
    public static Ratio of(BigDecimal part, BigDecimal whole) {
        int scale = Math.max(Math.max(part.scale(), whole.scale()), 0);
        return new Ratio(
                part.setScale(scale).unscaledValue(), whole.setScale(scale).unscaledValue());
    }

    /** Sum of both. */
    public Ratio plus(Ratio other) {
        return new Ratio(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** This divided by a count above zero. */
    public Ratio dividedBy(int count) {
        return new Ratio(numerator, denominator.multiply(BigInteger.valueOf(count)));
    }

    /** In percent, rounded for printing to so many decimals. */
    public BigDecimal percent(int decimals, RoundingMode rounding) {
        return new BigDecimal(numerator).movePointRight(2).divide(new BigDecimal(denominator), decimals, rounding);
    }

    @Override
    public int compareTo(Ratio other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
