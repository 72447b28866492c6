package org.sunledger.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which choices of some amounts add up to a target, and how many such choices chance alone would give.
 *
 * @param solutions the choices found, at most {@link #MOST_SOLUTIONS}, each as places among the amounts
 * @param complete whether the search went through
 * @param lambdaPpm the number of solutions to expect for a target that has nothing to do with the amounts, in
 *     millionths
 */
record SubsetSums(List<int[]> solutions, boolean complete, long lambdaPpm) {
    static final int MOST_SOLUTIONS = 20;

    /** Nothing was sought and nothing found. */
    static final SubsetSums NONE = new SubsetSums(List.of(), true, 0);

    private static final long STEPS = 300_000;
    private static final double ROOT_TWO_PI = 2.5066282746310002;

    /** Tries all choices of two up to so many amounts. */
    static SubsetSums of(long[] values, long target, int items) {
        return of(values, target, items, Long.MAX_VALUE);
    }

    /** The same, without a search where chance alone would give more than so many millionths. */
    static SubsetSums of(long[] values, long target, int items, long lambdaMost) {
        long lambda = lambda(values, items);
        if (lambda > lambdaMost) {
            return new SubsetSums(List.of(), false, lambda);
        }
        Search search = new Search(values, target, Math.min(items, values.length));
        search.go(0, 0, 0, 0);
        return new SubsetSums(search.found, search.steps < STEPS, lambda);
    }

    /** How many there are: 0, 1 or several; several too when the search did not go through. */
    int count() {
        return complete ? solutions.size() : Math.max(2, solutions.size());
    }

    int[] first() {
        return solutions.isEmpty() ? new int[0] : solutions.get(0);
    }

    /** The greatest common divisor of the amounts: round amounts meet more often. */
    static long grain(long[] values) {
        long grain = 0;
        for (long value : values) {
            long a = Math.abs(value);
            while (a != 0) {
                long rest = grain % a;
                grain = a;
                a = rest;
            }
        }
        return Math.max(1, grain);
    }

    /** The sum over k of (n choose k) times the grain, over the deviation of a sum of k times the root of two pi. */
    static long lambda(long[] values, int items) {
        int n = values.length;
        double mean = 0;
        for (long value : values) {
            mean += (double) value / n;
        }
        double variance = 0;
        for (long value : values) {
            variance += (value - mean) * (value - mean) / n;
        }
        double grain = grain(values);
        double lambda = 0;
        double choices = n;
        for (int k = 2; k <= Math.min(items, n); k++) {
            choices = choices * (n - k + 1) / k;
            double deviation = Math.sqrt(variance * k * Math.max(1, n - k) / Math.max(1, n - 1));
            lambda += choices * grain / (Math.max(deviation, grain) * ROOT_TWO_PI);
        }
        return (long) Math.min(1e12, Math.ceil(lambda * 1e6));
    }

    private static final class Search {
        private final long[] values;
        private final long[] highest;
        private final long[] lowest;
        private final int items;
        private final int[] chosen;
        private final long target;
        private final List<int[]> found = new ArrayList<>();
        private long steps;

        Search(long[] values, long target, int items) {
            this.values = values;
            this.target = target;
            this.items = items;
            this.chosen = new int[items];
            this.highest = new long[values.length + 1];
            this.lowest = new long[values.length + 1];
            for (int i = values.length - 1; i >= 0; i--) {
                highest[i] = highest[i + 1] + Math.max(0, values[i]);
                lowest[i] = lowest[i + 1] + Math.min(0, values[i]);
            }
        }

        void go(int from, int size, long sum, int depth) {
            if (size >= 2 && sum == target) {
                found.add(Arrays.copyOf(chosen, size));
            }
            if (size == items || found.size() >= MOST_SOLUTIONS || ++steps >= STEPS) {
                return;
            }
            for (int i = from; i < values.length; i++) {
                if (sum + highest[i] < target || sum + lowest[i] > target) {
                    return;
                }
                chosen[size] = i;
                go(i + 1, size + 1, sum + values[i], depth + 1);
            }
        }
    }
}
