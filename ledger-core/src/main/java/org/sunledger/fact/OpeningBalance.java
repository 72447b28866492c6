package org.sunledger.fact;

import java.time.LocalDate;
import org.joda.money.Money;
import org.sunledger.canonical.CanonicalObject;

/**
 * What an account held for a fund when the book was opened.
 *
 * @param effective the day it counts for
 * @param account the money, claim or debt account
 * @param fund the fund it belongs to
 * @param group the ownership group; empty for all owners
 * @param amount what was there, positive on the side on which the account normally stands
 * @param voucher the paper it rests on
 */
public record OpeningBalance(
        LocalDate effective, String account, String fund, String group, Money amount, Voucher voucher)
        implements MoneyFact {
    @Override
    public FactKind kind() {
        return FactKind.OPENING;
    }

    @Override
    public CanonicalObject document() {
        CanonicalObject.Builder document = CanonicalObject.builder();
        document.put("account", account);
        document.put("fund", fund);
        Texts.put(document, "group", group);
        document.put("amount", amount.getAmountMinorLong());
        voucher.write(document);
        return document.build();
    }

    static OpeningBalance read(FactSource source) {
        return new OpeningBalance(
                source.effective(),
                source.document().text("account"),
                source.document().text("fund"),
                source.get("group"),
                source.money("amount"),
                Voucher.read(source));
    }
}
