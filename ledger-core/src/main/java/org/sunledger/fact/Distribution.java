package org.sunledger.fact;

import java.time.LocalDate;
import org.joda.money.Money;
import org.sunledger.canonical.CanonicalObject;

/**
 * Income of a fund is reckoned to the units of its ownership group 收益分配: interest and transfers of the special
 * maintenance fund are undistributed until somebody says so. No money moves; it was the group's before and is still.
 *
 * @param effective the day it counts for
 * @param amount the amount, positive
 * @param fund the fund
 * @param group the ownership group; empty for all owners
 * @param key the allocation key; empty for the exclusive area
 * @param voucher the paper it rests on
 */
public record Distribution(LocalDate effective, Money amount, String fund, String group, String key, Voucher voucher)
        implements NoteFact {
    @Override
    public FactKind kind() {
        return FactKind.DISTRIBUTION;
    }

    @Override
    public CanonicalObject document() {
        CanonicalObject.Builder document = CanonicalObject.builder();
        document.put("amount", amount.getAmountMinorLong());
        document.put("fund", fund);
        Texts.put(document, "group", group);
        Texts.put(document, "key", key);
        voucher.write(document);
        return document.build();
    }

    static Distribution read(FactSource source) {
        return new Distribution(
                source.effective(),
                source.money("amount"),
                source.document().text("fund"),
                source.get("group"),
                source.get("key"),
                Voucher.read(source));
    }
}
