package org.sunledger.fee;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.ObjLongConsumer;
import org.sunledger.money.Allocation;

/**
 * Amounts that are split by the same weights, added up before they are split. The share of a unit is a share of the
 * whole sum, so it does not matter in which order the amounts were recorded, and nothing is lost by splitting often.
 */
final class Pots {
    private final IdentityHashMap<NavigableMap<String, Long>, Long> sums = new IdentityHashMap<>();

    void add(NavigableMap<String, Long> weights, long minor) {
        sums.merge(weights, minor, Math::addExact);
    }

    /** Hands over each unit's share of each sum, and returns what could not be split because nothing weighs. */
    long split(ObjLongConsumer<String> share) {
        long left = 0;
        for (Map.Entry<NavigableMap<String, Long>, Long> pot : sums.entrySet()) {
            left = Math.addExact(left, split(pot.getKey(), pot.getValue(), share));
        }
        return left;
    }

    private static long split(NavigableMap<String, Long> weights, long minor, ObjLongConsumer<String> share) {
        long[] values = weights.values().stream().mapToLong(Long::longValue).toArray();
        if (!(Allocation.of(minor, values) instanceof Allocation.Shares shares)) {
            return minor;
        }
        int position = 0;
        for (String unit : weights.keySet()) {
            share.accept(unit, shares.share(position));
            position++;
        }
        return 0;
    }
}
