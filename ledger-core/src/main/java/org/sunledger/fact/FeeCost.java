package org.sunledger.fact;

import java.time.LocalDate;
import org.joda.money.Money;
import org.sunledger.canonical.CanonicalObject;

/**
 * A cost of the property service.
 *
 * @param effective the day it counts for
 * @param category the expense account
 * @param amount the amount, positive
 * @param status whether it was paid or is owed
 * @param placement the fund, ownership group and money account, each empty for its default
 * @param voucher the paper it rests on
 */
public record FeeCost(
        LocalDate effective, String category, Money amount, PaymentStatus status, Placement placement, Voucher voucher)
        implements MoneyFact {
    @Override
    public FactKind kind() {
        return FactKind.FEE_COST;
    }

    @Override
    public CanonicalObject document() {
        CanonicalObject.Builder document = CanonicalObject.builder();
        document.put("category", category);
        document.put("amount", amount.getAmountMinorLong());
        document.put("status", status.text());
        placement.write("", document);
        voucher.write(document);
        return document.build();
    }

    static FeeCost read(FactSource source) {
        return new FeeCost(
                source.effective(),
                source.document().text("category"),
                source.money("amount"),
                PaymentStatus.find(source.document().text("status")).orElseThrow(),
                Placement.read("", source),
                Voucher.read(source));
    }
}
