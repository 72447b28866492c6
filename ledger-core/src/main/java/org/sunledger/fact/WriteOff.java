package org.sunledger.fact;

import java.time.LocalDate;
import org.joda.money.Money;
import org.sunledger.canonical.CanonicalObject;

/**
 * What a unit owes will never be paid and is given up 核销, by a resolution.
 *
 * @param effective the day it counts for; not before the day of the resolution
 * @param amount the amount, positive
 * @param unit the unit
 * @param period the period charged that it settles first, as written; may be empty
 * @param resolution the id of the resolution 决议 it rests on
 * @param resolved the day of the resolution
 * @param placement the fund and ownership group, each empty for its default
 * @param voucher the paper it rests on
 */
public record WriteOff(
        LocalDate effective,
        Money amount,
        String unit,
        String period,
        String resolution,
        LocalDate resolved,
        Placement placement,
        Voucher voucher)
        implements MoneyFact {
    @Override
    public FactKind kind() {
        return FactKind.WRITE_OFF;
    }

    @Override
    public CanonicalObject document() {
        CanonicalObject.Builder document = CanonicalObject.builder();
        document.put("amount", amount.getAmountMinorLong());
        document.put("unit", unit);
        Texts.put(document, "period", period);
        document.put("resolution", resolution);
        document.put("resolved", resolved.toString());
        placement.write("", document);
        voucher.write(document);
        return document.build();
    }

    static WriteOff read(FactSource source) {
        return new WriteOff(
                source.effective(),
                source.money("amount"),
                source.document().text("unit"),
                source.get("period"),
                source.document().text("resolution"),
                source.date("resolved"),
                Placement.read("", source),
                Voucher.read(source));
    }
}
