package org.sunledger.audit.benford;

/**
 * How amounts are spread.
 *
 * @param low the amount below which a twentieth of them lies
 * @param high the amount above which a twentieth of them lies
 * @param mostRepeated how often the most frequent amount occurs
 * @param amounts how many there are
 */
record Spread(long low, long high, long mostRepeated, long amounts) {
    /** The spread of amounts that stand in ascending order. */
    static Spread of(long[] sorted) {
        long most = 0;
        int begin = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || sorted[i] != sorted[begin]) {
                most = Math.max(most, i - begin);
                begin = i;
            }
        }
        int edge = sorted.length / 20;
        return new Spread(sorted[edge], sorted[sorted.length - 1 - edge], most, sorted.length);
    }

    boolean isNarrow() {
        return high / 10 < low;
    }

    boolean isAssigned() {
        return mostRepeated * 10 > amounts;
    }
}
