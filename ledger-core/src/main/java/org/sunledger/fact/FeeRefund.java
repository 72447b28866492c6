package org.sunledger.fact;

import java.time.LocalDate;
import org.joda.money.Money;
import org.sunledger.canonical.CanonicalObject;

/**
 * Money received from a unit is given back 退款. It says which receipt it returns, and is never more than what is left of
 * that receipt.
 *
 * @param effective the day it counts for; not before the day of the receipt
 * @param amount the amount, positive
 * @param of the index of the receipt it returns
 * @param unit the unit that had paid; empty when the receipt was of a batch
 * @param period the period the receipt named; may be empty
 * @param placement the fund, ownership group and money account, each empty for its default
 * @param voucher the paper it rests on
 */
public record FeeRefund(
        LocalDate effective, Money amount, long of, String unit, String period, Placement placement, Voucher voucher)
        implements MoneyFact {
    @Override
    public FactKind kind() {
        return FactKind.FEE_REFUND;
    }

    @Override
    public CanonicalObject document() {
        CanonicalObject.Builder document = CanonicalObject.builder();
        document.put("amount", amount.getAmountMinorLong());
        document.put("of", of);
        Texts.put(document, "unit", unit);
        Texts.put(document, "period", period);
        placement.write("", document);
        voucher.write(document);
        return document.build();
    }

    static FeeRefund read(FactSource source) {
        return new FeeRefund(
                source.effective(),
                source.money("amount"),
                source.document().whole("of"),
                source.get("unit"),
                source.get("period"),
                Placement.read("", source),
                Voucher.read(source));
    }
}
