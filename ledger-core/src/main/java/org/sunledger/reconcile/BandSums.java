package org.sunledger.reconcile;

/** Goes through the choices of some positive amounts whose sum lies between two bounds. */
final class BandSums {
    /** Takes a choice; the array is the search's own and changes afterwards. */
    @FunctionalInterface
    interface Taker {
        /** The first {@code size} places among the amounts, and the sum of those. */
        void take(int[] places, int size, long sum);
    }

    private static final int STEPS = 20_000;

    private final long[] values;
    private final long[] rest;
    private final long low;
    private final long high;
    private final int[] chosen;
    private final Taker taker;
    private int steps;

    private BandSums(long[] values, long low, long high, int items, Taker taker) {
        this.values = values;
        this.low = low;
        this.high = high;
        this.chosen = new int[Math.min(items, values.length)];
        this.taker = taker;
        this.rest = new long[values.length + 1];
        for (int i = values.length - 1; i >= 0; i--) {
            rest[i] = rest[i + 1] + values[i];
        }
    }

    /**
     * Takes every choice of two up to so many amounts whose sum is neither below the low bound nor above the high one.
     *
     * @return whether the search went through
     */
    static boolean each(long[] values, long low, long high, int items, Taker taker) {
        BandSums sums = new BandSums(values, low, high, items, taker);
        sums.go(0, 0, 0);
        return sums.steps < STEPS;
    }

    private void go(int from, int size, long sum) {
        if (size >= 2 && sum >= low) {
            taker.take(chosen, size, sum);
        }
        for (int i = from; size < chosen.length && i < values.length && sum + rest[i] >= low && ++steps < STEPS; i++) {
            if (sum + values[i] <= high) {
                chosen[size] = i;
                go(i + 1, size + 1, sum + values[i]);
            }
        }
    }
}
