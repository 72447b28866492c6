package org.sunledger.fact;

import java.time.LocalDate;
import org.joda.money.Money;
import org.sunledger.canonical.CanonicalObject;

/**
 * A cost that was recognised as payable is settled.
 *
 * @param effective the day it counts for
 * @param amount the amount, positive
 * @param of which debt is settled
 * @param stream the stream whose cost it is; empty when it is not told apart
 * @param placement the fund, ownership group and money account, each empty for its default
 * @param voucher the paper it rests on
 */
public record CostSettlement(
        LocalDate effective, Money amount, SettledDebt of, String stream, Placement placement, Voucher voucher)
        implements MoneyFact {
    @Override
    public FactKind kind() {
        return FactKind.COST_SETTLED;
    }

    @Override
    public CanonicalObject document() {
        CanonicalObject.Builder document = CanonicalObject.builder();
        document.put("amount", amount.getAmountMinorLong());
        document.put("of", of.text());
        Texts.put(document, "stream", stream);
        placement.write("", document);
        voucher.write(document);
        return document.build();
    }

    static CostSettlement read(FactSource source) {
        return new CostSettlement(
                source.effective(),
                source.money("amount"),
                SettledDebt.find(source.document().text("of")).orElseThrow(),
                source.get("stream"),
                Placement.read("", source),
                Voucher.read(source));
    }
}
