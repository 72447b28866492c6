package org.sunledger.fact;

import java.time.LocalDate;
import org.joda.money.Money;
import org.sunledger.canonical.CanonicalObject;

/**
 * Tax owed on public revenue is paid.
 *
 * @param effective the day it counts for
 * @param amount the amount, positive
 * @param stream the stream whose tax it is; empty when it is not told apart
 * @param placement the fund, ownership group and money account, each empty for its default
 * @param voucher the paper it rests on
 */
public record TaxPayment(LocalDate effective, Money amount, String stream, Placement placement, Voucher voucher)
        implements MoneyFact {
    @Override
    public FactKind kind() {
        return FactKind.TAX_PAID;
    }

    @Override
    public CanonicalObject document() {
        CanonicalObject.Builder document = CanonicalObject.builder();
        document.put("amount", amount.getAmountMinorLong());
        Texts.put(document, "stream", stream);
        placement.write("", document);
        voucher.write(document);
        return document.build();
    }

    static TaxPayment read(FactSource source) {
        return new TaxPayment(
                source.effective(),
                source.money("amount"),
                source.get("stream"),
                Placement.read("", source),
                Voucher.read(source));
    }
}
