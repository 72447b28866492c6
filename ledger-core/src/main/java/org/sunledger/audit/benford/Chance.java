package org.sunledger.audit.benford;

/** What chance alone does: lists made up under the law, always the same ones. */
final class Chance {
    private static final int LISTS = 999;
    private static final long SEED = 0x53756e6c65646765L;

    private long state = SEED;

    private Chance() {}

    /** The share of lists, with the one in hand among them, that deviates at least as far. */
    static double deviatesAsFar(Digits test, long amounts, double deviation) {
        Chance chance = new Chance();
        double[] upTo = new double[test.bins()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += test.expectedShare(test.first() + i);
            upTo[i] = sum;
        }
        int asFar = 1;
        for (int list = 0; list < LISTS; list++) {
            long[] counts = new long[upTo.length];
            for (long drawn = 0; drawn < amounts; drawn++) {
                counts[bin(upTo, chance.next())]++;
            }
            // The last bits of equal deviations may differ by the order of their sums.
            asFar += Benford.deviation(test, counts, amounts) >= deviation - 1e-12 ? 1 : 0;
        }
        return asFar / (LISTS + 1.0);
    }

    private static int bin(double[] upTo, double drawn) {
        int low = 0;
        int high = upTo.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (drawn < upTo[middle]) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The next number from 0 to below 1, by SplitMix64 (Steele, Lea and Flood 2014). */
    private double next() {
        state += 0x9e3779b97f4a7c15L;
        long mixed = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return ((mixed ^ (mixed >>> 31)) >>> 11) * 0x1.0p-53;
    }
}
