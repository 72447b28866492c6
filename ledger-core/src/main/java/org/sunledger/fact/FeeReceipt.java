package org.sunledger.fact;

import java.time.LocalDate;
import org.joda.money.Money;
import org.sunledger.canonical.CanonicalObject;

/**
 * Property fees 物业费 received, from one unit or as a batch.
 *
 * @param effective the day it counts for
 * @param amount the amount, positive
 * @param unit the unit that paid; empty for a batch
 * @param period the period it pays for, as written; may be empty
 * @param placement the fund, ownership group and money account, each empty for its default
 * @param voucher the paper it rests on
 */
public record FeeReceipt(
        LocalDate effective, Money amount, String unit, String period, Placement placement, Voucher voucher)
        implements MoneyFact {
    @Override
    public FactKind kind() {
        return FactKind.FEE_RECEIPT;
    }

    @Override
    public CanonicalObject document() {
        CanonicalObject.Builder document = CanonicalObject.builder();
        document.put("amount", amount.getAmountMinorLong());
        Texts.put(document, "unit", unit);
        Texts.put(document, "period", period);
        placement.write("", document);
        voucher.write(document);
        return document.build();
    }

    static FeeReceipt read(FactSource source) {
        return new FeeReceipt(
                source.effective(),
                source.money("amount"),
                source.get("unit"),
                source.get("period"),
                Placement.read("", source),
                Voucher.read(source));
    }
}
