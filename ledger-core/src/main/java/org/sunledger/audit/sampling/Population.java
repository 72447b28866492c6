package org.sunledger.audit.sampling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongPredicate;

/**
 * All items that could be looked at, in the order in which the book or the file has them. Immutable.
 *
 * @param source what it is, for ever, in one line: {@code book ORIGIN SIZE ROOT} or {@code file SHA-256}, and which
 *     items of it
 * @param items the items
 */
public record Population(String source, List<PopulationItem> items) {
    public Population {
        items = List.copyOf(items);
    }

    /** What stands in one part of the population. */
    public record Part(List<PopulationItem> items, long sumMinor) {
        public Part {
            items = List.copyOf(items);
        }
    }

    /** The items with a positive amount: the only ones that a monetary unit can fall into. */
    public Part positive() {
        return part(amount -> amount > 0);
    }

    /** The items with a negative amount. */
    public Part negative() {
        return part(amount -> amount < 0);
    }

    /** The items without an amount. */
    public Part zero() {
        return part(amount -> amount == 0);
    }

    /** Every item. */
    public Part whole() {
        return part(amount -> true);
    }

    /** How many items each stratum between these cuts has. */
    List<Integer> strata(List<Long> cuts) {
        int[] sizes = new int[cuts.size() + 1];
        for (PopulationItem item : items) {
            sizes[Stratum.of(item.amountMinor(), cuts)]++;
        }
        return Arrays.stream(sizes).boxed().toList();
    }

    private Part part(LongPredicate belongs) {
        List<PopulationItem> chosen = new ArrayList<>();
        long sum = 0;
        for (PopulationItem item : items) {
            if (belongs.test(item.amountMinor())) {
                chosen.add(item);
                sum = Math.addExact(sum, item.amountMinor());
            }
        }
        return new Part(chosen, sum);
    }
}
