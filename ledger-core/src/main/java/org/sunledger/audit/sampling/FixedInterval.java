package org.sunledger.audit.sampling;

import java.util.List;

/**
 * Fixed-interval selection: hits stand an interval apart, and each takes the item in which it falls, the first whose
 * running total reaches it. Exact for fractions of a minor unit.
 */
final class FixedInterval {
    private FixedInterval() {}

    /**
     * How often each item is hit.
     *
     * @param items items of positive amounts
     * @param start where the first hit stands, from 1 to the numerator, in units of the interval's denominator
     */
    static int[] hits(List<PopulationItem> items, Interval interval, long start) {
        int[] hits = new int[items.size()];
        int all = 0;
        long whole = start / interval.denominator();
        long part = start % interval.denominator();
        long total = 0;
        for (int i = 0; i < hits.length; i++) {
            total = Math.addExact(total, items.get(i).amountMinor());
            while (whole < total || (whole == total && part == 0)) {
                hits[i]++;
                all++;
                if (all > SampleSize.MOST + 1) {
                    throw new IllegalArgumentException("the interval is too short for a sample");
                }
                whole += interval.numerator() / interval.denominator();
                part += interval.numerator() % interval.denominator();
                if (part >= interval.denominator()) {
                    part -= interval.denominator();
                    whole++;
                }
            }
        }
        return hits;
    }
}
