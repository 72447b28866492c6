package org.sunledger.fact;

import java.time.LocalDate;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.money.ExactShare;

/**
 * What rounding had left over on a unit when the book went on from another 分摊尾差: less than anybody pays, but without it
 * the same units would be asked for the odd ones again.
 *
 * @param effective the first day of the book
 * @param key the allocation key under which it is remembered; empty when rates are charged
 * @param charge the charge under which it is remembered when rates are charged; else empty
 * @param unit the unit
 * @param carried billionths of a minor unit; positive when the unit had paid too little
 * @param decimals how many decimals the currency of the book has
 */
public record LevyRemainder(LocalDate effective, String key, String charge, String unit, long carried, int decimals)
        implements NoteFact {
    @Override
    public FactKind kind() {
        return FactKind.LEVY_REMAINDER;
    }

    @Override
    public Voucher voucher() {
        return Voucher.NONE;
    }

    @Override
    public CanonicalObject document() {
        CanonicalObject.Builder document = CanonicalObject.builder();
        Texts.put(document, "key", key);
        Texts.put(document, "charge", charge);
        document.put("unit", unit);
        document.put("carried", ExactShare.leftText(carried, decimals));
        return document.build();
    }

    static LevyRemainder read(FactSource source) {
        int decimals = source.currency().getDecimalPlaces();
        return new LevyRemainder(
                source.effective(),
                source.get("key"),
                source.get("charge"),
                source.document().text("unit"),
                ExactShare.readLeft(source.document().text("carried"), decimals),
                decimals);
    }
}
