package org.sunledger.fact;

import java.time.LocalDate;
import org.joda.money.Money;
import org.sunledger.canonical.CanonicalObject;

/**
 * Money of one fund and group moves between two money accounts.
 *
 * @param effective the day it counts for
 * @param amount the amount, positive
 * @param from the money account it leaves
 * @param to the money account it reaches
 * @param fund whose money it is
 * @param group the ownership group; empty for all owners
 * @param voucher the paper it rests on
 */
public record MoneyTransfer(
        LocalDate effective, Money amount, String from, String to, String fund, String group, Voucher voucher)
        implements MoneyFact {
    @Override
    public FactKind kind() {
        return FactKind.MONEY_TRANSFER;
    }

    @Override
    public CanonicalObject document() {
        CanonicalObject.Builder document = CanonicalObject.builder();
        document.put("amount", amount.getAmountMinorLong());
        document.put("from", from);
        document.put("to", to);
        document.put("fund", fund);
        Texts.put(document, "group", group);
        voucher.write(document);
        return document.build();
    }

    static MoneyTransfer read(FactSource source) {
        return new MoneyTransfer(
                source.effective(),
                source.money("amount"),
                source.document().text("from"),
                source.document().text("to"),
                source.document().text("fund"),
                source.get("group"),
                Voucher.read(source));
    }
}
