package org.sunledger.fact;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.sunledger.canonical.CanonicalObject;

/**
 * Tax or management cost that belongs to gross income.
 *
 * @param amount zero or positive
 * @param status whether it was withheld or is payable
 * @param payee to whom it goes, a role or a firm; may be empty
 */
public record Deduction(Money amount, DeductionStatus status, String payee) {
    /** Nothing is deducted. */
    public static Deduction none(CurrencyUnit currency) {
        return new Deduction(Money.zero(currency), DeductionStatus.PAYABLE, "");
    }

    /** An amount that is owed to the payee. */
    public static Deduction payable(Money amount, String payee) {
        return new Deduction(amount, DeductionStatus.PAYABLE, payee);
    }

    /** An amount that was kept back before the income reached us. */
    public static Deduction withheld(Money amount, String payee) {
        return new Deduction(amount, DeductionStatus.WITHHELD, payee);
    }

    void write(String name, CanonicalObject.Builder document) {
        if (!amount.isZero()) {
            document.put(name, amount.getAmountMinorLong());
            document.put(name + "-status", status.text());
            Texts.put(document, name, "-payee", payee);
        }
    }

    static Deduction read(String name, FactSource source) {
        if (!source.document().has(name)) {
            return none(source.currency());
        }
        DeductionStatus status =
                DeductionStatus.find(source.document().text(name + "-status")).orElseThrow();
        return new Deduction(source.money(name), status, source.get(name + "-payee"));
    }
}
