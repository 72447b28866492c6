package org.sunledger.fact;

import java.time.LocalDate;
import org.joda.money.Money;
import org.sunledger.canonical.CanonicalObject;

/**
 * A unit need not pay what it was charged 减免: it settles the charge without money.
 *
 * @param effective the day it counts for
 * @param amount the amount, positive
 * @param unit the unit
 * @param period the period charged that it settles first, as written; may be empty
 * @param reason why
 * @param approver who approved it: an office or a role, not a person
 * @param placement the fund and ownership group, each empty for its default
 * @param voucher the paper it rests on
 */
public record Waiver(
        LocalDate effective,
        Money amount,
        String unit,
        String period,
        String reason,
        String approver,
        Placement placement,
        Voucher voucher)
        implements MoneyFact {
    @Override
    public FactKind kind() {
        return FactKind.WAIVER;
    }

    @Override
    public CanonicalObject document() {
        CanonicalObject.Builder document = CanonicalObject.builder();
        document.put("amount", amount.getAmountMinorLong());
        document.put("unit", unit);
        Texts.put(document, "period", period);
        document.put("reason", reason);
        document.put("approver", approver);
        placement.write("", document);
        voucher.write(document);
        return document.build();
    }

    static Waiver read(FactSource source) {
        return new Waiver(
                source.effective(),
                source.money("amount"),
                source.document().text("unit"),
                source.get("period"),
                source.document().text("reason"),
                source.document().text("approver"),
                Placement.read("", source),
                Voucher.read(source));
    }
}
