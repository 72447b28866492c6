package org.sunledger.fact;

import java.time.LocalDate;
import org.joda.money.Money;
import org.sunledger.canonical.CanonicalObject;

/**
 * A use of a fund's money.
 *
 * @param effective the day it counts for
 * @param category the expense account
 * @param amount the amount, positive
 * @param status whether it was paid or is owed
 * @param purpose what it belongs to, such as a project or a measure; may be empty
 * @param placement the fund, ownership group and money account, each empty for its default
 * @param voucher the paper it rests on
 */
public record Expense(
        LocalDate effective,
        String category,
        Money amount,
        PaymentStatus status,
        String purpose,
        Placement placement,
        Voucher voucher)
        implements MoneyFact {
    /** A use of public revenue, paid from the fund's own account. */
    public static Expense paid(LocalDate effective, String category, Money amount) {
        return new Expense(effective, category, amount, PaymentStatus.PAID, "", Placement.DEFAULT, Voucher.NONE);
    }

    @Override
    public FactKind kind() {
        return FactKind.EXPENSE;
    }

    @Override
    public CanonicalObject document() {
        CanonicalObject.Builder document = CanonicalObject.builder();
        document.put("category", category);
        document.put("amount", amount.getAmountMinorLong());
        document.put("status", status.text());
        Texts.put(document, "for", purpose);
        placement.write("", document);
        voucher.write(document);
        return document.build();
    }

    static Expense read(FactSource source) {
        return new Expense(
                source.effective(),
                source.document().text("category"),
                source.money("amount"),
                PaymentStatus.find(source.document().text("status")).orElseThrow(),
                source.get("for"),
                Placement.read("", source),
                Voucher.read(source));
    }
}
