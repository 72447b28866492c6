package org.sunledger.fact;

import java.time.LocalDate;
import org.joda.money.Money;
import org.sunledger.canonical.CanonicalObject;

/**
 * A deposit 押金 is taken, returned or forfeited. A deposit is a debt, never income, until it is forfeited.
 *
 * @param effective the day it counts for
 * @param action what happened
 * @param amount the amount, positive
 * @param deposit which deposit it is
 * @param stream for a forfeited deposit, the stream whose income it becomes; else empty
 * @param placement the fund, ownership group and money account, each empty for its default
 * @param voucher the paper it rests on
 */
public record Deposit(
        LocalDate effective,
        DepositAction action,
        Money amount,
        String deposit,
        String stream,
        Placement placement,
        Voucher voucher)
        implements MoneyFact {
    @Override
    public FactKind kind() {
        return FactKind.DEPOSIT;
    }

    @Override
    public CanonicalObject document() {
        CanonicalObject.Builder document = CanonicalObject.builder();
        document.put("action", action.text());
        document.put("amount", amount.getAmountMinorLong());
        document.put("deposit", deposit);
        Texts.put(document, "stream", stream);
        placement.write("", document);
        voucher.write(document);
        return document.build();
    }

    static Deposit read(FactSource source) {
        return new Deposit(
                source.effective(),
                DepositAction.find(source.document().text("action")).orElseThrow(),
                source.money("amount"),
                source.document().text("deposit"),
                source.get("stream"),
                Placement.read("", source),
                Voucher.read(source));
    }
}
