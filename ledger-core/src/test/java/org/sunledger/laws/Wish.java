package org.sunledger.laws;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.sunledger.journal.Posting;

/**
 * Something a community may wish to record, as bare numbers.
 *
 * @param kind which kind of fact, taken modulo the number of kinds
 * @param day days after the opening of the book; a negative one is before it
 * @param one the first choice, such as the stream
 * @param two the second choice, such as the fund
 * @param three the third choice, such as the ownership group
 * @param amountMinor the amount in minor units
 */
record Wish(int kind, int day, int one, int two, int three, long amountMinor) {
    private static final int DAYS = 1100;
    private static final int CHOICES = 48;

    /** Any wish: amounts from one fen to the largest the books take, and now and then one that they do not take. */
    static Arbitrary<Wish> any() {
        Arbitrary<Integer> days = Arbitraries.frequencyOf(Tuple.of(60, whole(0, DAYS)), Tuple.of(1, whole(-40, -1)));
        Arbitrary<Long> amounts = Arbitraries.frequencyOf(
                Tuple.of(40, minor(100, 5_000_000)),
                Tuple.of(8, minor(1, 99)),
                Tuple.of(6, minor(5_000_000, 80_000_000_000L)),
                Tuple.of(2, minor(Posting.LARGEST - 3, Posting.LARGEST)),
                Tuple.of(1, Arbitraries.of(0L, -500L, Posting.LARGEST + 1)));
        return Combinators.combine(whole(0, Community.KINDS - 1), days, choice(), choice(), choice(), amounts)
                .as(Wish::new);
    }

    private static Arbitrary<Integer> choice() {
        return whole(0, CHOICES - 1);
    }

    private static Arbitrary<Integer> whole(int min, int max) {
        return Arbitraries.integers()
                .between(min, max)
                .withDistribution(uniform())
                .withoutEdgeCases();
    }

    private static Arbitrary<Long> minor(long min, long max) {
        return Arbitraries.longs().between(min, max).withDistribution(uniform()).withoutEdgeCases();
    }

    private static RandomDistribution uniform() {
        return RandomDistribution.uniform();
    }
}
