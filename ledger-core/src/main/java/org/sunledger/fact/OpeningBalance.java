package org.sunledger.fact;

import java.time.LocalDate;
import org.joda.money.Money;
import org.sunledger.canonical.CanonicalObject;

/**
 * What an account held for a fund when the book was opened. What a unit owed from before, or had paid ahead, is the
 * opening of a claim account with the unit; owed for several periods, it is one fact for each.
 *
 * @param effective the day it counts for
 * @param account the money, claim or debt account
 * @param fund the fund it belongs to
 * @param group the ownership group; empty for all owners
 * @param amount what was there, positive on the side on which the account normally stands
 * @param unit the unit that owed it; empty when it belongs to no unit
 * @param period the period it was charged for, as written; empty when not told
 * @param due the day on which it fell due, {@code yyyy-MM-dd}; empty for the day of the opening
 * @param deposit which deposit is held, by the name that whoever returns it will use; empty for anything else
 * @param voucher the paper it rests on
 */
public record OpeningBalance(
        LocalDate effective,
        String account,
        String fund,
        String group,
        Money amount,
        String unit,
        String period,
        String due,
        String deposit,
        Voucher voucher)
        implements MoneyFact {
    /** What was there for a fund and belongs to no unit. */
    public OpeningBalance(
            LocalDate effective, String account, String fund, String group, Money amount, Voucher voucher) {
        this(effective, account, fund, group, amount, "", "", "", "", voucher);
    }

    /** What a unit owed or had paid ahead. */
    public OpeningBalance(
            LocalDate effective,
            String account,
            String fund,
            String group,
            Money amount,
            String unit,
            String period,
            String due,
            Voucher voucher) {
        this(effective, account, fund, group, amount, unit, period, due, "", voucher);
    }

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
        Texts.put(document, "unit", unit);
        Texts.put(document, "period", period);
        Texts.put(document, "due", due);
        Texts.put(document, "deposit", deposit);
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
                source.get("unit"),
                source.get("period"),
                source.get("due"),
                source.get("deposit"),
                Voucher.read(source));
    }
}
