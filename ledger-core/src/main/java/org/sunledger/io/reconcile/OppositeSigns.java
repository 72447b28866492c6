package org.sunledger.io.reconcile;

import java.util.Arrays;
import java.util.Optional;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Place;
import org.sunledger.reconcile.Side;

/** Notices that one file writes with a minus what the other writes without: then next to nothing can be paired. */
final class OppositeSigns {
    /** So many times as many amounts must agree with their signs exchanged. */
    private static final int CLEARLY = 5;

    /** Fewer amounts show nothing. */
    private static final int LEAST = 3;

    private OppositeSigns() {}

    /** A warning for the right file when its amounts agree far more often with the other sign. */
    static Optional<Failure> of(TwoSides sides) {
        long[] left = amounts(sides.left().side(), 1);
        long same = common(left, amounts(sides.right().side(), 1));
        long opposite = common(left, amounts(sides.right().side(), -1));
        if (opposite < LEAST
                || opposite <= CLEARLY * same
                || 2 * opposite < Math.min(left.length, sides.right().side().size())) {
            return Optional.empty();
        }
        return Optional.of(Failure.of(
                Code.RECONCILE_SIGNS_OPPOSITE,
                Place.file(sides.right().file()),
                "",
                "",
                "same",
                same,
                "opposite",
                opposite));
    }

    private static long[] amounts(Side side, int sign) {
        long[] amounts = new long[side.size()];
        for (int row = 0; row < amounts.length; row++) {
            amounts[row] = sign * side.amountMinor(row);
        }
        Arrays.sort(amounts);
        return amounts;
    }

    /** How many amounts of two sorted lists can be paired. */
    private static long common(long[] a, long[] b) {
        long common = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            int order = Long.compare(a[i], b[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }
}
