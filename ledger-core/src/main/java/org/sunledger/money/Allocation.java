package org.sunledger.money;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Splits a whole amount over weights so that the shares add up to it exactly.
 *
 * <p>The method is the largest remainder: each position first gets the floor of its exact share; the units that are
 * left go, one each, to the positions with the largest remainders. Among equal remainders the earlier position comes
 * first; {@link Shares#extra()} records which positions received a unit, so that the choice can be read and repeated. A
 * negative whole mirrors the positive one: each share changes its sign, and the same positions get the extra unit.
 */
public sealed interface Allocation {

    /**
     * Splits {@code whole} over {@code weights}.
     *
     * @param whole signed minor units within ±{@link Amounts#MAX_MINOR}
     * @param weights one weight for each position, zero or more, for instance areas in hundredths of a square metre
     * @throws ArithmeticException if the whole is beyond the bound
     */
    static Allocation of(long whole, long... weights) {
        Amounts.bounded(whole);
        Weighing weighing = Weighing.of(weights);
        return weighing.refused() == null ? split(whole, weights, weighing.total()) : new Refused(weighing.refused());
    }

    /**
     * Splits {@code whole} over {@code weights} with the memory of what earlier splits left over: the units that the
     * floors leave go to those that are furthest behind; of equals, to the earlier position. Each share is the floor or
     * the ceiling of its exact share, except where a running total would otherwise leave one minor unit of the exact
     * one; then two shares are one further off. {@link Shares#extra()} names the shares above their floor.
     *
     * @param whole signed minor units within ±{@link Amounts#MAX_MINOR}
     * @param weights one weight for each position, zero or more
     * @param carried for each position what it was {@linkplain ExactShare#left left} so far, in billionths
     * @throws ArithmeticException if the whole is beyond the bound
     * @throws IllegalArgumentException if weights and remainders differ in number
     */
    static Allocation of(long whole, long[] weights, long[] carried) {
        Amounts.bounded(whole);
        if (weights.length != carried.length) {
            throw new IllegalArgumentException(weights.length + " weights, " + carried.length + " remainders");
        }
        Weighing weighing = Weighing.of(weights);
        if (weighing.refused() != null) {
            return new Refused(weighing.refused());
        }
        // A negative whole is the mirror of the positive one, and so is what was left over.
        long sign = whole < 0 ? -1 : 1;
        long[] wanted =
                Arrays.stream(carried).map(remainder -> sign * remainder).toArray();
        long[] shares = CarriedAllocation.split(Math.abs(whole), weights, weighing.total(), wanted);
        List<Integer> extra = IntStream.range(0, shares.length)
                .filter(i -> shares[i]
                        > WideQuotient.of(Math.abs(whole), weights[i], weighing.total())
                                .floor())
                .boxed()
                .toList();
        return new Shares(
                whole, Arrays.stream(shares).map(share -> sign * share).boxed().toList(), extra);
    }

    /**
     * The shares of a whole.
     *
     * @param whole what was split, signed minor units; the sum of {@code shares}
     * @param shares one share for each weight, in the order of the weights
     * @param extra the positions, ascending, that received one unit above the floor of their exact share
     */
    record Shares(long whole, List<Long> shares, List<Integer> extra) implements Allocation {

        public Shares {
            shares = List.copyOf(shares);
            extra = List.copyOf(extra);
        }

        /** The share of one position. */
        public long share(int position) {
            return shares.get(position);
        }
    }

    /** There is nothing to split by. */
    record Refused(Reason reason) implements Allocation {}

    /** Why nothing could be split. */
    enum Reason {
        /** There are no positions, or every weight is zero. */
        NO_WEIGHT,
        /** A weight is below zero. */
        NEGATIVE_WEIGHT,
        /** The weights together are beyond the range of {@code long}. */
        WEIGHTS_TOO_LARGE
    }

    private static Shares split(long whole, long[] weights, long total) {
        long magnitude = Math.abs(whole);
        long[] shares = new long[weights.length];
        long[] remainders = new long[weights.length];
        long left = magnitude;
        for (int i = 0; i < weights.length; i++) {
            WideQuotient quotient = WideQuotient.of(magnitude, weights[i], total);
            shares[i] = quotient.floor();
            remainders[i] = quotient.remainder();
            left -= quotient.floor();
        }
        List<Integer> extra = largest(remainders, Math.toIntExact(left));
        for (int position : extra) {
            shares[position]++;
        }
        LongStream signed = whole < 0 ? Arrays.stream(shares).map(share -> -share) : Arrays.stream(shares);
        return new Shares(whole, signed.boxed().toList(), extra);
    }

    /** The positions of the {@code count} largest remainders, ascending; the earlier position wins a tie. */
    private static List<Integer> largest(long[] remainders, int count) {
        if (count == 0) {
            return List.of();
        }
        List<Integer> positions =
                new ArrayList<>(IntStream.range(0, remainders.length).boxed().toList());
        // The sort is stable and begins in position order, so equal remainders stay in position order.
        positions.sort(Comparator.comparingLong((Integer position) -> remainders[position])
                .reversed());
        List<Integer> chosen = new ArrayList<>(positions.subList(0, count));
        Collections.sort(chosen);
        return chosen;
    }
}
