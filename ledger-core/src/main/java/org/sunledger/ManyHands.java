package org.sunledger;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Spreads work on many things over the processors. The answers stand in the order of the things, so nothing shows how
 * many hands there were.
 */
final class ManyHands {
    /** How many things one hand takes at a time; what is less is not worth calling for help. */
    private static final int SHARE = 1_000;

    private ManyHands() {}

    /**
     * What a function says of each thing.
     *
     * @param hand makes a function for one share of the things, so that it may keep what only one thread may use; what
     *     the function says must depend on the thing alone
     */
    static <T, R> List<R> map(List<T> things, Supplier<Function<T, R>> hand) {
        if (things.size() <= SHARE) {
            return things.stream().map(hand.get()).toList();
        }
        int shares = (things.size() + SHARE - 1) / SHARE;
        return IntStream.range(0, shares)
                .parallel()
                .mapToObj(share -> things.subList(share * SHARE, Math.min(things.size(), (share + 1) * SHARE)))
                .flatMap(share -> share.stream().map(hand.get()))
                .toList();
    }
}
