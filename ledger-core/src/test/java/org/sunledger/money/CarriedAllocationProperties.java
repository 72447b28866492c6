package org.sunledger.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Law 4 with memory: over many splits under one key nobody pays more than one minor unit too much or too little. */
class CarriedAllocationProperties {

    /** Many splits over the same weights; reads its running totals exactly. */
    private static final class Run {
        final long[] weights;
        final long total;
        final long[] carried;
        final long[] charged;
        BigInteger whole = BigInteger.ZERO;

        Run(long[] weights) {
            this.weights = weights;
            this.total = Arrays.stream(weights).sum();
            this.carried = new long[weights.length];
            this.charged = new long[weights.length];
        }

        List<Long> levy(long amount) {
            List<Long> shares = ((Allocation.Shares) Allocation.of(amount, weights, carried)).shares();
            count(amount, shares, 1);
            return shares;
        }

        void reverse(long amount, List<Long> shares) {
            count(amount, shares, -1);
        }

        private void count(long amount, List<Long> shares, int times) {
            whole = whole.add(BigInteger.valueOf(times * amount));
            for (int i = 0; i < weights.length; i++) {
                charged[i] += times * shares.get(i);
                carried[i] += times * left(amount, weights[i], total, shares.get(i));
            }
        }

        /** How many minor units a position is from exact, times the total weight. */
        BigInteger distance(int position) {
            return whole.multiply(BigInteger.valueOf(weights[position]))
                    .subtract(BigInteger.valueOf(charged[position]).multiply(BigInteger.valueOf(total)))
                    .abs();
        }

        long spread() {
            return Arrays.stream(charged).max().orElseThrow()
                    - Arrays.stream(charged).min().orElseThrow();
        }

        long leastForOneEach() {
            return total
                            / Arrays.stream(weights)
                                    .filter(weight -> weight > 0)
                                    .min()
                                    .orElseThrow()
                    + 1;
        }
    }

    @Property(tries = 300)
    void theSharesAddUpToTheWholeWhateverWasCarried(
            @ForAll @LongRange(min = -10_000_000, max = 10_000_000) long whole,
            @ForAll("weights") long[] weights,
            @ForAll long seed) {
        long[] carried = new Random(seed)
                .longs(weights.length, -3 * ExactShare.ONE, 3 * ExactShare.ONE)
                .toArray();
        List<Long> shares = ((Allocation.Shares) Allocation.of(whole, weights, carried)).shares();
        assertThat(shares.stream().mapToLong(Long::longValue).sum()).isEqualTo(whole);
        assertThat(shares).allMatch(share -> whole < 0 ? share <= 0 : share >= 0);
    }

    @Property(tries = 300)
    void aNegativeWholeMirrorsThePositive(
            @ForAll @LongRange(min = 0, max = 10_000_000) long whole,
            @ForAll("weights") long[] weights,
            @ForAll long seed) {
        long[] carried = new Random(seed)
                .longs(weights.length, -ExactShare.ONE, ExactShare.ONE)
                .toArray();
        long[] mirrored = Arrays.stream(carried).map(remainder -> -remainder).toArray();
        List<Long> shares = ((Allocation.Shares) Allocation.of(whole, weights, carried)).shares();
        List<Long> mirror = ((Allocation.Shares) Allocation.of(-whole, weights, mirrored)).shares();
        assertThat(mirror).isEqualTo(shares.stream().map(share -> -share).toList());
    }

    @Property(tries = 300)
    void everyRunningTotalStaysWithinOneMinorUnitOfExact(
            @ForAll("weights") long[] weights,
            @ForAll @Size(min = 1, max = 60) List<@LongRange(min = 0, max = 100_000) Long> wholes) {
        Run run = new Run(weights);
        for (long whole : wholes) {
            run.levy(run.leastForOneEach() + whole);
            for (int i = 0; i < weights.length; i++) {
                assertThat(run.distance(i)).isLessThanOrEqualTo(BigInteger.valueOf(run.total));
            }
        }
    }

    @Property(tries = 300)
    void aShareIsTheFloorOrTheCeilingUnlessARunningTotalWouldLeaveOneMinorUnit(
            @ForAll("weights") long[] weights,
            @ForAll @Size(min = 1, max = 60) List<@LongRange(min = 0, max = 100_000) Long> wholes) {
        Run run = new Run(weights);
        for (long whole : wholes) {
            List<Long> shares = run.levy(whole);
            long further = 0;
            for (int i = 0; i < weights.length; i++) {
                BigInteger[] exact = BigInteger.valueOf(whole)
                        .multiply(BigInteger.valueOf(weights[i]))
                        .divideAndRemainder(BigInteger.valueOf(run.total));
                long floor = exact[0].longValueExact();
                long ceiling = floor + exact[1].signum();
                assertThat(shares.get(i)).isBetween(floor - 1, ceiling + 1);
                further += Math.max(0, shares.get(i) - ceiling) + Math.max(0, floor - shares.get(i));
            }
            assertThat(further).as("at most a few shares are further off").isLessThanOrEqualTo(weights.length / 2);
        }
    }

    @Property(tries = 100)
    void equalUnitsNeverDifferByMoreThanOneMinorUnitInTotal(
            @ForAll @IntRange(min = 1, max = 40) int units,
            @ForAll @Size(min = 1, max = 60) List<@LongRange(min = -100_000, max = 100_000) Long> wholes) {
        long[] weights = new long[units];
        Arrays.fill(weights, 7);
        Run run = new Run(weights);
        for (long whole : wholes) {
            run.levy(whole);
            assertThat(run.spread()).isLessThanOrEqualTo(1);
        }
    }

    @Property(tries = 50)
    void reversalsOfEqualLeviesWidenBySoManyUnitsAndTheSameNumberOfLeviesClosesAgain(
            @ForAll @IntRange(min = 1, max = 60) int units,
            @ForAll @LongRange(min = 0, max = 100_000) long whole,
            @ForAll @IntRange(min = 1, max = 40) int levies,
            @ForAll @IntRange(min = 0, max = 40) int reversals,
            @ForAll long seed) {
        long[] weights = new long[units];
        Arrays.fill(weights, 1);
        Run run = new Run(weights);
        List<List<Long>> made = new ArrayList<>();
        for (int i = 0; i < levies; i++) {
            made.add(run.levy(whole));
        }
        Collections.shuffle(made, new Random(seed));
        int reversed = Math.min(reversals, levies);
        made.subList(0, reversed).forEach(shares -> run.reverse(whole, shares));
        assertThat(run.spread()).isLessThanOrEqualTo(reversed + 1);
        for (int i = 0; i < reversed; i++) {
            run.levy(whole);
        }
        assertThat(run.spread()).isLessThanOrEqualTo(1);
    }

    @Property(tries = 200)
    void aRateOfItsOwnStaysWithinHalfAMinorUnitOfExact(
            @ForAll @Size(min = 1, max = 60) List<@LongRange(min = 0, max = 30_000_000) Long> numerators) {
        long carried = 0;
        BigInteger whole = BigInteger.ZERO;
        for (long numerator : numerators) {
            ExactShare exact = ExactShare.of(BigInteger.valueOf(numerator), BigInteger.valueOf(10_000));
            long charged = exact.nearest(carried);
            assertThat(charged).isBetween(numerator / 10_000, (numerator + 9_999) / 10_000);
            carried += exact.left(charged);
            whole = whole.add(BigInteger.valueOf(numerator - charged * 10_000));
            assertThat(whole.abs()).isLessThanOrEqualTo(BigInteger.valueOf(5_000));
        }
    }

    @Property(tries = 200)
    void whatIsWrittenIsReadBack(
            @ForAll @LongRange(min = 0, max = Amounts.MAX_MINOR) long floor,
            @ForAll @LongRange(min = 0, max = 999_999_999) long billionths,
            @ForAll @LongRange(min = -5_000_000_000L, max = 5_000_000_000L) long left,
            @ForAll @IntRange(min = 0, max = 3) int decimals) {
        ExactShare share = new ExactShare(floor, billionths);
        assertThat(ExactShare.read(share.text(decimals), decimals)).isEqualTo(share);
        assertThat(ExactShare.readLeft(ExactShare.leftText(left, decimals), decimals))
                .isEqualTo(left);
    }

    @Provide
    Arbitrary<long[]> weights() {
        Arbitrary<long[]> small = Arbitraries.longs()
                .between(0, 9)
                .array(long[].class)
                .ofMinSize(3)
                .ofMaxSize(8);
        Arbitrary<long[]> areas = Arbitraries.longs()
                .between(0, 20_000)
                .array(long[].class)
                .ofMinSize(1)
                .ofMaxSize(40);
        return Arbitraries.oneOf(small, areas)
                .filter(weights -> Arrays.stream(weights).sum() > 0);
    }

    private static long left(long whole, long weight, long total, long share) {
        long left = ExactShare.of(Math.abs(whole), weight, total).left(Math.abs(share));
        return whole < 0 ? -left : left;
    }
}
