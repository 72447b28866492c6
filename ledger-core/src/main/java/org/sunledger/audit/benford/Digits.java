package org.sunledger.audit.benford;

/**
 * Which digits are counted, and what the law and the literature say of them.
 *
 * <p>The cut-offs of the mean absolute deviation are those of Nigrini, <i>Benford's Law</i> (2012). The smallest number
 * of amounts is the one from which the deviation that chance alone gives is below the last cut-off.
 */
public enum Digits {
    /** The first significant digit, 1 to 9. */
    FIRST("first-digit", 1, 9, 245, 0.006, 0.012, 0.015),
    /** The second significant digit, 0 to 9; an amount of one digit has the second digit 0. */
    SECOND("second-digit", 0, 9, 397, 0.008, 0.010, 0.012),
    /** The first two significant digits, 10 to 99. */
    FIRST_TWO("first-two-digits", 10, 99, 1_301, 0.0012, 0.0018, 0.0022),
    /** The first three significant digits, 100 to 999. */
    FIRST_THREE("first-three-digits", 100, 999, 2_551, 0.00036, 0.00044, 0.00050);

    private final String text;
    private final int first;
    private final int last;
    private final int smallestCount;
    private final double close;
    private final double acceptable;
    private final double marginal;

    Digits(String text, int first, int last, int smallestCount, double close, double acceptable, double marginal) {
        this.text = text;
        this.first = first;
        this.last = last;
        this.smallestCount = smallestCount;
        this.close = close;
        this.acceptable = acceptable;
        this.marginal = marginal;
    }

    /** Its stable name. */
    public String text() {
        return text;
    }

    /** The smallest value that the digits can have. */
    public int first() {
        return first;
    }

    /** The largest value that the digits can have. */
    public int last() {
        return last;
    }

    /** How many values the digits can have. */
    public int bins() {
        return last - first + 1;
    }

    /** Of fewer amounts than this no verdict is passed. */
    public int smallestCount() {
        return smallestCount;
    }

    /**
     * The digits of an amount that is not zero, whatever its sign and unit: 0.58 and 5,800 both begin with 58.
     *
     * @param amount a whole number of any unit
     */
    public int digitsOf(long amount) {
        if (amount == 0) {
            throw new IllegalArgumentException("zero has no first digit");
        }
        // Negative numbers reach one further than positive ones, so the digits are taken on that side.
        long rest = amount < 0 ? amount : -amount;
        long most = this == FIRST ? 9 : this == FIRST_THREE ? 999 : 99;
        while (rest < -most) {
            rest /= 10;
        }
        while (rest * 10 >= -most) {
            rest *= 10;
        }
        int digits = (int) -rest;
        return this == SECOND ? digits % 10 : digits;
    }

    /** The share of amounts that has these digits under the law. */
    public double expectedShare(int digits) {
        if (digits < first || digits > last) {
            throw new IllegalArgumentException(text + " is never " + digits);
        }
        if (this != SECOND) {
            return share(digits);
        }
        double sum = 0;
        for (int before = 1; before <= 9; before++) {
            sum += share(10 * before + digits);
        }
        return sum;
    }

    private static double share(int digits) {
        return StrictMath.log1p(1.0 / digits) / StrictMath.log(10);
    }

    /** What a mean absolute deviation says, if it may say anything. */
    Verdict verdict(double deviation) {
        if (deviation <= close) {
            return Verdict.CLOSE;
        }
        if (deviation <= acceptable) {
            return Verdict.ACCEPTABLE;
        }
        return deviation <= marginal ? Verdict.MARGINAL : Verdict.NONCONFORMING;
    }
}
