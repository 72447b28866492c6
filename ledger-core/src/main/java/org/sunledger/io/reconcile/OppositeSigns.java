package org.sunledger.io.reconcile;

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
        Side left = sides.left().side();
        Side right = sides.right().side();
        long same = common(left, right, 1);
        long opposite = common(left, right, -1);
        if (opposite < LEAST || opposite <= CLEARLY * same || 2 * opposite < Math.min(left.size(), right.size())) {
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

    /**
     * How many amounts of two sides can be paired, those of the right one times a sign. The rows of a side stand in the
     * order of their amounts, which the sign may turn round.
     */
    private static long common(Side left, Side right, int sign) {
        long common = 0;
        for (int l = 0, r = sign > 0 ? 0 : right.size() - 1; l < left.size() && r >= 0 && r < right.size(); ) {
            int order = Long.compare(left.amountMinor(l), sign * right.amountMinor(r));
            common += order == 0 ? 1 : 0;
            l += order <= 0 ? 1 : 0;
            r += order >= 0 ? sign : 0;
        }
        return common;
    }
}
