package org.sunledger.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The chosen pairs are the best there are, and a margin says how much worse the best choice without the pair is. */
class AssignmentProperties {
    private static final int SAFETY = 1_000_000;

    @Property(tries = 400)
    void noOtherChoiceWeighsMore(
            @ForAll @IntRange(min = 1, max = 6) int lefts,
            @ForAll @IntRange(min = 1, max = 6) int rights,
            @ForAll @IntRange(min = 1, max = 9) int density,
            @ForAll long seed) {
        int[][] weights = weights(lefts, rights, density, seed);

        Assignment chosen = Assignment.solve(edges(weights), new int[lefts], new int[rights], SAFETY);

        assertThat(sum(weights, chosen)).isEqualTo(best(weights, 0, 0, -1, -1));
    }

    @Property(tries = 400)
    void aMarginIsNeverMoreThanWhatThePairIsWorth(
            @ForAll @IntRange(min = 1, max = 5) int lefts,
            @ForAll @IntRange(min = 1, max = 5) int rights,
            @ForAll @IntRange(min = 1, max = 9) int density,
            @ForAll @IntRange(min = 1, max = 30) int safety,
            @ForAll long seed) {
        int[][] weights = weights(lefts, rights, density, seed);
        Edges edges = edges(weights);

        Assignment chosen = Assignment.solve(edges, new int[lefts], new int[rights], safety);

        long best = best(weights, 0, 0, -1, -1);
        for (int l = 0; l < lefts; l++) {
            if (chosen.mates[l] != Assignment.ALONE) {
                long without = best(weights, 0, 0, l, chosen.mates[l]);
                assertThat((long) chosen.margins[l]).isLessThanOrEqualTo(best - without);
            }
        }
    }

    private static int[][] weights(int lefts, int rights, int density, long seed) {
        Random random = new Random(seed);
        int[][] weights = new int[lefts][rights];
        for (int[] row : weights) {
            for (int r = 0; r < rights; r++) {
                row[r] = random.nextInt(10) < density ? 1 + random.nextInt(20) : 0;
            }
        }
        return weights;
    }

    private static Edges edges(int[][] weights) {
        Edges edges = new Edges(weights.length, 0);
        for (int[] row : weights) {
            for (int r = 0; r < row.length; r++) {
                if (row[r] > 0) {
                    edges.add(r, row[r], new int[0], 0);
                }
            }
            edges.endRow();
        }
        return edges;
    }

    private static long sum(int[][] weights, Assignment chosen) {
        long sum = 0;
        boolean[] taken = new boolean[weights[0].length];
        for (int l = 0; l < weights.length; l++) {
            int r = chosen.mates[l];
            if (r != Assignment.ALONE) {
                assertThat(taken[r]).isFalse();
                assertThat(weights[l][r]).isPositive();
                taken[r] = true;
                sum += weights[l][r];
            }
        }
        return sum;
    }

    /** Tries everything; one pair may be forbidden. */
    private static long best(int[][] weights, int left, int taken, int notLeft, int notRight) {
        if (left == weights.length) {
            return 0;
        }
        long best = best(weights, left + 1, taken, notLeft, notRight);
        for (int r = 0; r < weights[left].length; r++) {
            boolean free = (taken >> r & 1) == 0 && weights[left][r] > 0 && !(left == notLeft && r == notRight);
            if (free) {
                best = Math.max(best, weights[left][r] + best(weights, left + 1, taken | 1 << r, notLeft, notRight));
            }
        }
        return best;
    }
}
