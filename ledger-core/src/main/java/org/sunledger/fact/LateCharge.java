package org.sunledger.fact;

import java.time.LocalDate;
import org.joda.money.Money;
import org.sunledger.canonical.CanonicalObject;

/**
 * A unit is charged for having paid late 违约金. It is due at once, and no late charge is ever charged on it.
 *
 * @param effective the day it counts for, on which it is due
 * @param amount the amount, positive
 * @param unit the unit
 * @param period the period of what was paid late, as it was charged
 * @param charge what was paid late
 * @param rule what it is reckoned by, in words and figures, so that the unit can check it; may be empty
 * @param placement the fund and ownership group, each empty for its default
 * @param voucher the paper it rests on
 */
public record LateCharge(
        LocalDate effective,
        Money amount,
        String unit,
        String period,
        String charge,
        String rule,
        Placement placement,
        Voucher voucher)
        implements MoneyFact {
    @Override
    public FactKind kind() {
        return FactKind.LATE_CHARGE;
    }

    @Override
    public CanonicalObject document() {
        CanonicalObject.Builder document = CanonicalObject.builder();
        document.put("amount", amount.getAmountMinorLong());
        document.put("unit", unit);
        Texts.put(document, "period", period);
        Texts.put(document, "charge", charge);
        Texts.put(document, "rule", rule);
        placement.write("", document);
        voucher.write(document);
        return document.build();
    }

    static LateCharge read(FactSource source) {
        return new LateCharge(
                source.effective(),
                source.money("amount"),
                source.document().text("unit"),
                source.get("period"),
                source.get("charge"),
                source.get("rule"),
                Placement.read("", source),
                Voucher.read(source));
    }
}
