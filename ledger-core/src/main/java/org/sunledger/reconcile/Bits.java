package org.sunledger.reconcile;

/** Logarithms to the base two in whole thousandths, the same on every machine. */
final class Bits {
    /** One bit. */
    static final int ONE = 1000;

    private static final int FRACTION = 14;

    private Bits() {}

    /** The logarithm of a positive whole number, rounded down to a thousandth. */
    static int log2(long positive) {
        if (positive <= 0) {
            throw new IllegalArgumentException("no logarithm of " + positive);
        }
        int whole = 63 - Long.numberOfLeadingZeros(positive);
        long mantissa = whole > 30 ? positive >>> (whole - 30) : positive << (30 - whole);
        int fraction = 0;
        for (int i = 0; i < FRACTION; i++) {
            mantissa = (mantissa * mantissa) >>> 30;
            fraction <<= 1;
            if (mantissa >= 1L << 31) {
                fraction |= 1;
                mantissa >>>= 1;
            }
        }
        return whole * ONE + (int) (((long) fraction * ONE) >> FRACTION);
    }

    /** The logarithm of a ratio of two positive numbers. */
    static int ratio(long numerator, long denominator) {
        return log2(numerator) - log2(denominator);
    }
}
