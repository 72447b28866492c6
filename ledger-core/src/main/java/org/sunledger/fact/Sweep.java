package org.sunledger.fact;

import java.time.LocalDate;
import org.joda.money.Money;
import org.sunledger.canonical.CanonicalObject;

/**
 * The quarterly sweep from the supervised account: net public revenue goes to the owners' account and the cost part to
 * the company's other account (Shanghai 2025-8 art. 9).
 *
 * @param effective the day it counts for
 * @param from the money account swept
 * @param to the money account that receives the net part
 * @param amount the net part, zero or positive
 * @param cost the cost part paid out, zero or positive; settles management cost payable
 * @param fund the fund; empty for public revenue
 * @param group the ownership group; empty for all owners
 * @param voucher the paper it rests on
 */
public record Sweep(
        LocalDate effective,
        String from,
        String to,
        Money amount,
        Money cost,
        String fund,
        String group,
        Voucher voucher)
        implements MoneyFact {
    @Override
    public FactKind kind() {
        return FactKind.SWEEP;
    }

    @Override
    public CanonicalObject document() {
        CanonicalObject.Builder document = CanonicalObject.builder();
        document.put("from", from);
        document.put("to", to);
        document.put("amount", amount.getAmountMinorLong());
        document.put("cost", cost.getAmountMinorLong());
        Texts.put(document, "fund", fund);
        Texts.put(document, "group", group);
        voucher.write(document);
        return document.build();
    }

    static Sweep read(FactSource source) {
        return new Sweep(
                source.effective(),
                source.document().text("from"),
                source.document().text("to"),
                source.money("amount"),
                source.money("cost"),
                source.get("fund"),
                source.get("group"),
                Voucher.read(source));
    }
}
