package org.sunledger.money;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Splits a whole like {@link Allocation#of}, and remembers: the units that the floors leave go to those positions that
 * earlier splits left furthest behind.
 *
 * <p>Each share is the floor or the ceiling of its exact share. Where that would leave a position more than one minor
 * unit away from the exact sum of all its shares, although it was not before, the running total comes first and two
 * shares are one minor unit further off. A share never gets the opposite sign of the whole.
 */
final class CarriedAllocation {
    /** A little less than one minor unit, so that cut-off billionths never add up to a whole one. */
    private static final long NEAR = ExactShare.ONE - ExactShare.ONE / 1000;

    private final long[] shares;
    private final long[] floors;
    private final long[] left;
    private final boolean[] fractional;
    private final boolean[] wasNear;
    private long undivided;

    private CarriedAllocation(long whole, long[] weights, long total, long[] carried) {
        this.shares = new long[weights.length];
        this.floors = new long[weights.length];
        this.left = new long[weights.length];
        this.fractional = new boolean[weights.length];
        this.wasNear = new boolean[weights.length];
        this.undivided = whole;
        for (int i = 0; i < weights.length; i++) {
            ExactShare exact = ExactShare.of(whole, weights[i], total);
            floors[i] = exact.floor();
            shares[i] = exact.floor();
            left[i] = exact.billionths() + carried[i];
            fractional[i] = WideQuotient.of(whole, weights[i], total).remainder() != 0;
            wasNear[i] = Math.abs(carried[i]) <= ExactShare.ONE;
            undivided -= exact.floor();
        }
    }

    /** The shares of {@code whole}, which is zero or more; the weights are sound and their sum is {@code total}. */
    static long[] split(long whole, long[] weights, long total, long[] carried) {
        CarriedAllocation allocation = new CarriedAllocation(whole, weights, total, carried);
        allocation.giveToThoseBehind();
        allocation.keepRunningTotals();
        return allocation.shares;
    }

    private void giveToThoseBehind() {
        List<Integer> positions = new ArrayList<>(IntStream.range(0, shares.length)
                .filter(i -> fractional[i])
                .boxed()
                .toList());
        // The sort is stable and begins in position order: among equals the earlier position comes first.
        positions.sort(Comparator.comparingLong((Integer i) -> left[i]).reversed());
        positions.subList(0, Math.toIntExact(undivided)).forEach(i -> move(i, 1));
    }

    /** Takes one unit from a position that is ahead for one that would fall more than one behind, and the reverse. */
    private void keepRunningTotals() {
        if (Arrays.stream(left).allMatch(remainder -> Math.abs(remainder) <= NEAR)) {
            return;
        }
        int behind = furthest(i -> wasNear[i] && left[i] > NEAR && shares[i] == floors[i], true);
        while (behind >= 0) {
            int giver =
                    furthest(i -> left[i] + ExactShare.ONE <= NEAR && shares[i] == floors[i] && shares[i] > 0, false);
            if (giver < 0) {
                break;
            }
            move(giver, -1);
            move(behind, 1);
            behind = furthest(i -> wasNear[i] && left[i] > NEAR && shares[i] == floors[i], true);
        }
        int ahead = furthest(i -> wasNear[i] && left[i] < -NEAR && shares[i] > floors[i], false);
        while (ahead >= 0) {
            int taker = furthest(i -> left[i] - ExactShare.ONE >= -NEAR && shares[i] <= ceiling(i), true);
            if (taker < 0) {
                break;
            }
            move(ahead, -1);
            move(taker, 1);
            ahead = furthest(i -> wasNear[i] && left[i] < -NEAR && shares[i] > floors[i], false);
        }
    }

    private long ceiling(int position) {
        return floors[position] + (fractional[position] ? 1 : 0);
    }

    private void move(int position, int units) {
        shares[position] += units;
        left[position] -= units * ExactShare.ONE;
    }

    /** The position that is furthest behind (or ahead) of those that qualify; −1 when none does. */
    private int furthest(IntPredicate qualifies, boolean isBehind) {
        int found = -1;
        for (int i = 0; i < left.length; i++) {
            if (qualifies.test(i) && (found < 0 || (isBehind ? left[i] > left[found] : left[i] < left[found]))) {
                found = i;
            }
        }
        return found;
    }
}
