package org.sunledger.reconcile;

import java.util.Locale;

/** How two amounts agree, best first. */
public enum AmountLevel {
    /** To the minor unit. */
    EQUAL(0),
    /** Within the tolerance. */
    ROUNDED(1),
    /** The same digits in another order, or one digit different: a slip of the finger. */
    MISTYPED(2),
    /** The same figure with the other sign. */
    SIGN(3),
    /** Different. */
    OTHER(4);

    private final int rank;

    AmountLevel(int rank) {
        this.rank = rank;
    }

    /** Its place in this list, best first, from 0. */
    int rank() {
        return rank;
    }

    private static final int DIGITS = 10;

    /** The name in rule files and results. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static AmountLevel of(long left, long right, long tolerance) {
        if (left == right) {
            return EQUAL;
        }
        if (Math.abs(left - right) <= tolerance) {
            return ROUNDED;
        }
        if (left == -right) {
            return SIGN;
        }
        return (left < 0) == (right < 0) && mistyped(Math.abs(left), Math.abs(right)) ? MISTYPED : OTHER;
    }

    /** Two neighbouring digits changed places, or one digit is another. */
    private static boolean mistyped(long a, long b) {
        long high = Math.max(a, b);
        long low = Math.min(a, b);
        int different = 0;
        int first = -1;
        int at = 0;
        long[] pair = new long[4];
        while (high > 0) {
            long x = high % DIGITS;
            long y = low % DIGITS;
            if (x != y) {
                if (different == 2) {
                    return false;
                }
                pair[2 * different] = x;
                pair[2 * different + 1] = y;
                if (different == 1 && at != first + 1) {
                    return false;
                }
                first = different == 0 ? at : first;
                different++;
            }
            high /= DIGITS;
            low /= DIGITS;
            at++;
        }
        return different == 1 || (different == 2 && pair[0] == pair[3] && pair[1] == pair[2]);
    }
}
