package org.sunledger.fact;

import java.time.LocalDate;
import org.joda.money.Money;
import org.sunledger.canonical.CanonicalObject;

/**
 * Real cash that a measure or an old thing brought: a rebate, a subsidy, scrap sold. The only way a saving measure ever
 * reaches a posting.
 *
 * @param effective the day it counts for
 * @param amount the amount, positive
 * @param rebate what kind of cash
 * @param measure the saving measure it belongs to; may be empty
 * @param placement the fund, ownership group and money account, each empty for its default
 * @param voucher the paper it rests on
 */
public record Rebate(
        LocalDate effective, Money amount, RebateKind rebate, String measure, Placement placement, Voucher voucher)
        implements MoneyFact {
    @Override
    public FactKind kind() {
        return FactKind.REBATE;
    }

    @Override
    public CanonicalObject document() {
        CanonicalObject.Builder document = CanonicalObject.builder();
        document.put("amount", amount.getAmountMinorLong());
        document.put("rebate", rebate.text());
        Texts.put(document, "measure", measure);
        placement.write("", document);
        voucher.write(document);
        return document.build();
    }

    static Rebate read(FactSource source) {
        return new Rebate(
                source.effective(),
                source.money("amount"),
                RebateKind.find(source.document().text("rebate")).orElseThrow(),
                source.get("measure"),
                Placement.read("", source),
                Voucher.read(source));
    }
}
