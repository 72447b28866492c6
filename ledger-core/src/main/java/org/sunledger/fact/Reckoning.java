package org.sunledger.fact;

import java.util.List;
import org.sunledger.canonical.CanonicalArray;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.money.ExactShare;

/**
 * How the amount of a levy came about, so that whoever pays it can reckon it again.
 *
 * <p>Either an amount was split over an allocation key, or rates were charged. The amount is the floor or the ceiling
 * of {@code exact}; {@code carried} is what earlier levies on the unit left over, and decided which.
 *
 * @param key the allocation key; empty when rates were charged
 * @param whole the amount that was split, in minor units; 0 for rates
 * @param weight what the unit weighs; 0 for rates
 * @param total what all units weigh together; 0 for rates
 * @param parts the rates; empty for a split
 * @param exact what the amount would be if money could be divided
 * @param carried what was left over before, in billionths of a minor unit; positive when the unit had paid too little
 */
public record Reckoning(
        String key, long whole, long weight, long total, List<RatePart> parts, ExactShare exact, long carried) {

    public Reckoning {
        parts = List.copyOf(parts);
    }

    /** A unit's share of an amount. */
    public static Reckoning split(String key, long whole, long weight, long total, long carried) {
        return new Reckoning(key, whole, weight, total, List.of(), ExactShare.of(whole, weight, total), carried);
    }

    /** Rates that add up. */
    public static Reckoning rates(List<RatePart> parts, ExactShare exact, long carried) {
        return new Reckoning("", 0, 0, 0, parts, exact, carried);
    }

    void write(CanonicalObject.Builder document, int decimals) {
        if (key.isEmpty()) {
            document.put(
                    "rates",
                    CanonicalArray.of(parts.stream().map(RatePart::document).toList()));
        } else {
            document.put("key", key);
            document.put("whole", whole);
            document.put("weight", weight);
            document.put("total", total);
        }
        document.put("exact", exact.text(decimals));
        document.put("carried", ExactShare.leftText(carried, decimals));
    }

    static Reckoning read(CanonicalObject document, int decimals) {
        ExactShare exact = ExactShare.read(document.text("exact"), decimals);
        long carried = ExactShare.readLeft(document.text("carried"), decimals);
        return document.has("key")
                ? new Reckoning(
                        document.text("key"),
                        document.whole("whole"),
                        document.whole("weight"),
                        document.whole("total"),
                        List.of(),
                        exact,
                        carried)
                : rates(document.objects("rates").stream().map(RatePart::read).toList(), exact, carried);
    }
}
