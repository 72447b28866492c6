package org.sunledger.fact;

import java.time.LocalDate;
import org.joda.money.Money;
import org.sunledger.canonical.CanonicalObject;

/**
 * Money crosses between funds or ownership groups 划转; neither income nor expense.
 *
 * @param effective the day it counts for
 * @param amount the amount, positive
 * @param from the fund, group and account the money leaves
 * @param to the fund, group and account the money reaches
 * @param purpose why
 * @param voucher the paper it rests on
 */
public record FundTransfer(
        LocalDate effective, Money amount, Placement from, Placement to, TransferPurpose purpose, Voucher voucher)
        implements MoneyFact {
    @Override
    public FactKind kind() {
        return FactKind.FUND_TRANSFER;
    }

    @Override
    public CanonicalObject document() {
        CanonicalObject.Builder document = CanonicalObject.builder();
        document.put("amount", amount.getAmountMinorLong());
        from.write("from-", document);
        to.write("to-", document);
        document.put("purpose", purpose.text());
        voucher.write(document);
        return document.build();
    }

    static FundTransfer read(FactSource source) {
        return new FundTransfer(
                source.effective(),
                source.money("amount"),
                Placement.read("from-", source),
                Placement.read("to-", source),
                TransferPurpose.find(source.document().text("purpose")).orElseThrow(),
                Voucher.read(source));
    }
}
