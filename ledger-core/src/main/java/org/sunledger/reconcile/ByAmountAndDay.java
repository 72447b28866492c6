package org.sunledger.reconcile;

import java.util.Arrays;

/** Puts rows into the order of their amounts and days, digit by digit, without comparing them. */
final class ByAmountAndDay {
    private static final int DIGIT = 11;
    private static final int MOST_BITS = 62;

    private long[] keys;
    private int[] order;

    private ByAmountAndDay(long[] keys, int[] order) {
        this.keys = keys;
        this.order = order;
    }

    /**
     * The rows by amount and day, and where those are equal as {@code ties} has them.
     *
     * @param size how many rows the arrays have
     */
    static int[] of(long[] amounts, int[] days, int size, Order.Rows ties) {
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (int row = 0; row < size; row++) {
            least = Math.min(least, amounts[row]);
            most = Math.max(most, amounts[row]);
            first = Math.min(first, days[row]);
            last = Math.max(last, days[row]);
        }
        int dayBits = size == 0 ? 0 : bits((long) last - first);
        boolean fits = size > 0 && most - least >= 0 && bits(most - least) + dayBits <= MOST_BITS;
        if (!fits) {
            return Order.of(size, (a, b) -> {
                int byAmount = Long.compare(amounts[a], amounts[b]);
                int byDay = byAmount != 0 ? byAmount : Integer.compare(days[a], days[b]);
                return byDay != 0 ? byDay : ties.compare(a, b);
            });
        }
        long[] keys = new long[size];
        int[] order = new int[size];
        for (int row = 0; row < size; row++) {
            keys[row] = ((amounts[row] - least) << dayBits) | (days[row] - first);
            order[row] = row;
        }
        ByAmountAndDay sorting = new ByAmountAndDay(keys, order);
        sorting.sort(bits(most - least) + dayBits);
        sorting.breakTies(ties);
        return sorting.order;
    }

    private static int bits(long most) {
        return 64 - Long.numberOfLeadingZeros(most);
    }

    private void sort(int bits) {
        long[] otherKeys = new long[keys.length];
        int[] otherOrder = new int[keys.length];
        int[] ends = new int[1 << DIGIT];
        for (int shift = 0; shift < bits; shift += DIGIT) {
            Arrays.fill(ends, 0);
            for (long key : keys) {
                ends[digit(key, shift)]++;
            }
            for (int digit = 0, sum = 0; digit < ends.length; digit++) {
                int count = ends[digit];
                ends[digit] = sum;
                sum += count;
            }
            for (int i = 0; i < keys.length; i++) {
                int to = ends[digit(keys[i], shift)]++;
                otherKeys[to] = keys[i];
                otherOrder[to] = order[i];
            }
            long[] sortedKeys = otherKeys;
            otherKeys = keys;
            keys = sortedKeys;
            int[] sorted = otherOrder;
            otherOrder = order;
            order = sorted;
        }
    }

    private static int digit(long key, int shift) {
        return (int) (key >>> shift) & ((1 << DIGIT) - 1);
    }

    private void breakTies(Order.Rows ties) {
        for (int from = 0; from < keys.length; ) {
            int to = from + 1;
            while (to < keys.length && keys[to] == keys[from]) {
                to++;
            }
            if (to - from > 1) {
                int[] some = Arrays.copyOfRange(order, from, to);
                Order.sort(some, some.length, ties);
                System.arraycopy(some, 0, order, from, some.length);
            }
            from = to;
        }
    }
}
