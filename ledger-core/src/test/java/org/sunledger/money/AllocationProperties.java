package org.sunledger.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Law 4 without memory: a split is whole, fair to one unit, and mirrored. */
class AllocationProperties {

    @Property
    void sharesAddUpToTheWhole(
            @ForAll @LongRange(min = -Amounts.MAX_MINOR, max = Amounts.MAX_MINOR) long whole,
            @ForAll("weights") long[] weights) {
        assertThat(split(whole, weights).shares().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(whole);
    }

    @Property
    void eachShareIsTheFloorOrTheCeilingOfItsExactShare(
            @ForAll @LongRange(min = 0, max = Amounts.MAX_MINOR) long whole, @ForAll("weights") long[] weights) {
        Allocation.Shares split = split(whole, weights);
        BigInteger total = BigInteger.valueOf(Arrays.stream(weights).sum());
        for (int i = 0; i < weights.length; i++) {
            BigInteger[] exact = BigInteger.valueOf(whole)
                    .multiply(BigInteger.valueOf(weights[i]))
                    .divideAndRemainder(total);
            long floor = exact[0].longValueExact();
            boolean isExtra = split.extra().contains(i);
            assertThat(split.share(i)).isEqualTo(isExtra ? floor + 1 : floor);
            assertThat(isExtra && exact[1].signum() == 0)
                    .as("a share that is exact already gets no extra unit")
                    .isFalse();
        }
    }

    @Property
    void theExtraUnitsGoToTheLargestRemainders(
            @ForAll @LongRange(min = 0, max = Amounts.MAX_MINOR) long whole, @ForAll("weights") long[] weights) {
        Allocation.Shares split = split(whole, weights);
        BigInteger least = null;
        BigInteger most = BigInteger.ZERO;
        for (int i = 0; i < weights.length; i++) {
            BigInteger remainder = remainder(whole, weights, i);
            if (split.extra().contains(i)) {
                least = least == null ? remainder : least.min(remainder);
            } else {
                most = most.max(remainder);
            }
        }
        assertThat(least == null || least.compareTo(most) >= 0).isTrue();
    }

    @Property
    void whoeverWeighsMoreGetsNoLess(
            @ForAll @LongRange(min = 0, max = Amounts.MAX_MINOR) long whole, @ForAll("weights") long[] weights) {
        Allocation.Shares split = split(whole, weights);
        for (int i = 1; i < weights.length; i++) {
            int direction = Long.compare(weights[i - 1], weights[i]);
            long lead = split.share(i - 1) - split.share(i);
            assertThat(direction * lead).isGreaterThanOrEqualTo(0);
            assertThat(direction != 0 || Math.abs(lead) <= 1).isTrue();
        }
    }

    @Property
    void equalWeightsGetSharesThatDifferByAtMostOneUnit(
            @ForAll @LongRange(min = 0, max = Amounts.MAX_MINOR) long whole,
            @ForAll @IntRange(min = 1, max = 1_531) int positions) {
        long[] weights = new long[positions];
        Arrays.fill(weights, 1);
        List<Long> shares = split(whole, weights).shares();
        assertThat(Collections.max(shares) - Collections.min(shares)).isLessThanOrEqualTo(1);
        assertThat(shares).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Property
    void negativeMirrorsPositive(
            @ForAll @LongRange(min = 0, max = Amounts.MAX_MINOR) long whole, @ForAll("weights") long[] weights) {
        Allocation.Shares positive = split(whole, weights);
        Allocation.Shares negative = split(-whole, weights);
        assertThat(negative.shares())
                .containsExactlyElementsOf(
                        positive.shares().stream().map(share -> -share).toList());
        assertThat(negative.extra()).isEqualTo(positive.extra());
    }

    @Property
    void theOrderOfPositionsMattersOnlyAmongEqualRemainders(
            @ForAll @LongRange(min = 0, max = Amounts.MAX_MINOR) long whole, @ForAll("weights") long[] weights) {
        Allocation.Shares forward = split(whole, weights);
        int size = weights.length;
        long[] turned =
                IntStream.range(0, size).mapToLong(i -> weights[size - 1 - i]).toArray();
        Allocation.Shares backward = split(whole, turned);
        for (int i = 0; i < size; i++) {
            if (forward.share(i) != backward.share(size - 1 - i)) {
                assertThat(tiesWithAnother(whole, weights, i)).isTrue();
            }
        }
    }

    @Provide
    Arbitrary<long[]> weights() {
        return Arbitraries.longs()
                .between(0, Long.MAX_VALUE / 40)
                .edgeCases(cases -> cases.add(0L, 1L, 7L))
                .array(long[].class)
                .ofMinSize(1)
                .ofMaxSize(40)
                .filter(weights -> Arrays.stream(weights).sum() > 0);
    }

    private static boolean tiesWithAnother(long whole, long[] weights, int position) {
        BigInteger own = remainder(whole, weights, position);
        return IntStream.range(0, weights.length)
                        .filter(other -> remainder(whole, weights, other).equals(own))
                        .count()
                > 1;
    }

    private static BigInteger remainder(long whole, long[] weights, int position) {
        BigInteger total = BigInteger.valueOf(Arrays.stream(weights).sum());
        return BigInteger.valueOf(whole)
                .multiply(BigInteger.valueOf(weights[position]))
                .mod(total);
    }

    private static Allocation.Shares split(long whole, long[] weights) {
        return (Allocation.Shares) Allocation.of(whole, weights);
    }
}
