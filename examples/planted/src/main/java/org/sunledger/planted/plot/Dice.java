package org.sunledger.planted.plot;

import java.util.Collections;
import java.util.List;

/**
 * Chance from a seed: SplitMix64 (Steele, Lea and Flood, 2014), written out here so that a seed gives the same case on
 * every Java there will be.
 */
final class Dice {

    private long state;

    Dice(long seed) {
        this.state = seed;
    }

    private long next() {
        state += 0x9E3779B97F4A7C15L;
        long mixed = state;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** From 0 to just below the bound. The bias of the remainder is below one in 2^32 for the bounds used here. */
    int below(int bound) {
        return (int) Long.remainderUnsigned(next(), bound);
    }

    /** From the lowest to the highest, both included. */
    int between(int lowest, int highest) {
        return lowest + below(highest - lowest + 1);
    }

    /** True so many times in ten thousand. */
    boolean chance(int perTenThousand) {
        return below(10_000) < perTenThousand;
    }

    <T> T one(List<T> of) {
        return of.get(below(of.size()));
    }

    void shuffle(List<?> list) {
        for (int last = list.size() - 1; last > 0; last--) {
            Collections.swap(list, last, below(last + 1));
        }
    }
}
