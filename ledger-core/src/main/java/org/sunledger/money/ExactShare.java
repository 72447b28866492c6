package org.sunledger.money;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * What a share would be if money could be divided: minor units and billionths of one. Zero or more.
 *
 * <p>It is cut off after the ninth decimal of a minor unit, so that what is left over ({@link #left}) is a whole number
 * and adds up in any order. After a million shares the sum is still within a thousandth of a minor unit of the exact
 * one.
 *
 * @param floor whole minor units
 * @param billionths the rest, below {@link #ONE}
 */
public record ExactShare(long floor, long billionths) {
    /** The billionths of one minor unit. */
    public static final long ONE = 1_000_000_000L;

    private static final int DECIMALS = 9;

    /** {@code whole × weight / total}; the weight is at most the total, and all are zero or more. */
    public static ExactShare of(long whole, long weight, long total) {
        WideQuotient exact = WideQuotient.of(whole, weight, total);
        long billionths = exact.remainder() == 0
                ? 0
                : WideQuotient.of(ONE, exact.remainder(), total).floor();
        return new ExactShare(exact.floor(), billionths);
    }

    /**
     * A quotient of minor units.
     *
     * @throws ArithmeticException if it is beyond the range of {@code long}
     */
    public static ExactShare of(BigInteger numerator, BigInteger denominator) {
        BigInteger[] both = numerator
                .multiply(BigInteger.valueOf(ONE))
                .divide(denominator)
                .divideAndRemainder(BigInteger.valueOf(ONE));
        return new ExactShare(both[0].longValueExact(), both[1].longValueExact());
    }

    /** The sum of two. */
    public ExactShare plus(ExactShare other) {
        long sum = billionths + other.billionths;
        return new ExactShare(Math.addExact(Math.addExact(floor, other.floor), sum / ONE), sum % ONE);
    }

    /** The floor or the ceiling of this share, whichever is nearer when what was carried so far is added. */
    public long nearest(long carried) {
        return billionths > 0 && billionths + carried >= ONE / 2 ? floor + 1 : floor;
    }

    /** What is left over when {@code share} minor units are taken for it, in billionths; negative when too many. */
    public long left(long share) {
        return Math.multiplyExact(floor - share, ONE) + billionths;
    }

    /** As an amount of the major unit, without zeros at the end: {@code 210.0195}. */
    public String text(int currencyDecimals) {
        return plain(new BigDecimal(BigInteger.valueOf(floor).multiply(BigInteger.valueOf(ONE)))
                .add(BigDecimal.valueOf(billionths))
                .movePointLeft(DECIMALS + currencyDecimals));
    }

    /** Reads what {@link #text} writes; throws {@link ArithmeticException} when it is no such text. */
    public static ExactShare read(String text, int currencyDecimals) {
        BigInteger[] both = new BigDecimal(text)
                .movePointRight(DECIMALS + currencyDecimals)
                .toBigIntegerExact()
                .divideAndRemainder(BigInteger.valueOf(ONE));
        return new ExactShare(both[0].longValueExact(), both[1].longValueExact());
    }

    /** What was left over, as an amount of the major unit: {@code -0.000347}. */
    public static String leftText(long left, int currencyDecimals) {
        return plain(BigDecimal.valueOf(left).movePointLeft(DECIMALS + currencyDecimals));
    }

    /** Reads what {@link #leftText} writes; throws {@link ArithmeticException} when it is no such text. */
    public static long readLeft(String text, int currencyDecimals) {
        return new BigDecimal(text).movePointRight(DECIMALS + currencyDecimals).longValueExact();
    }

    private static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }
}
