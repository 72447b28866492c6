package org.sunledger.reconcile;

/** Logarithms to the base two in whole thousandths, the same on every machine. */
final class Bits {
    /** One bit. */
    static final int ONE = 1000;

    private static final int FRACTION = 14;
    private static final int SHIFT = 30;
    private static final int GUESS = 11;

    /** For every thousandth the least mantissa, in parts of 2^30, that reaches it. */
    private static final int[] LEAST = new int[ONE];

    /** For the first bits of a mantissa the thousandth that all of them reach. */
    private static final short[] REACHED = new short[1 << GUESS];

    static {
        for (int thousandth = 1; thousandth < ONE; thousandth++) {
            LEAST[thousandth] = least(thousandth);
        }
        int at = 0;
        for (int first = 0; first < REACHED.length; first++) {
            long mantissa = (1L << SHIFT) + ((long) first << (SHIFT - GUESS));
            while (at + 1 < ONE && LEAST[at + 1] <= mantissa - (1L << SHIFT)) {
                at++;
            }
            REACHED[first] = (short) at;
        }
    }

    private Bits() {}

    private static int least(int thousandth) {
        int low = 0;
        int high = (1 << SHIFT) - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (thousandths((1L << SHIFT) + middle) >= thousandth) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The logarithm of a number from one to two, in parts of 2^30, bit by bit. */
    private static int thousandths(long number) {
        long mantissa = number;
        int fraction = 0;
        for (int i = 0; i < FRACTION; i++) {
            mantissa = (mantissa * mantissa) >>> SHIFT;
            fraction <<= 1;
            if (mantissa >= 1L << (SHIFT + 1)) {
                fraction |= 1;
                mantissa >>>= 1;
            }
        }
        return (int) (((long) fraction * ONE) >> FRACTION);
    }

    /** The logarithm of a positive whole number, rounded down to a thousandth. */
    static int log2(long positive) {
        if (positive <= 0) {
            throw new IllegalArgumentException("no logarithm of " + positive);
        }
        int whole = 63 - Long.numberOfLeadingZeros(positive);
        long mantissa = whole > SHIFT ? positive >>> (whole - SHIFT) : positive << (SHIFT - whole);
        int rest = (int) (mantissa - (1L << SHIFT));
        int thousandth = REACHED[rest >>> (SHIFT - GUESS)];
        while (thousandth + 1 < ONE && LEAST[thousandth + 1] <= rest) {
            thousandth++;
        }
        return whole * ONE + thousandth;
    }

    /** The logarithm of a ratio of two positive numbers. */
    static int ratio(long numerator, long denominator) {
        return log2(numerator) - log2(denominator);
    }
}
