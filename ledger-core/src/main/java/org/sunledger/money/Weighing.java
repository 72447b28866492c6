package org.sunledger.money;

import org.jspecify.annotations.Nullable;

/**
 * The sum of some weights, or why nothing can be split by them.
 *
 * @param total their sum; 0 when refused
 * @param refused why not; null when they are sound
 */
record Weighing(long total, Allocation.@Nullable Reason refused) {

    static Weighing of(long[] weights) {
        long total = 0;
        for (long weight : weights) {
            if (weight < 0) {
                return new Weighing(0, Allocation.Reason.NEGATIVE_WEIGHT);
            }
            if (total > Long.MAX_VALUE - weight) {
                return new Weighing(0, Allocation.Reason.WEIGHTS_TOO_LARGE);
            }
            total += weight;
        }
        return new Weighing(total, total == 0 ? Allocation.Reason.NO_WEIGHT : null);
    }
}
