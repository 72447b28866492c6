package org.sunledger.fact;

import java.time.LocalDate;
import org.joda.money.Money;
import org.sunledger.canonical.CanonicalObject;

/**
 * Gross income 公共收入 of a revenue stream, with the tax and management cost that belong to it. Gross less tax less cost
 * is net public revenue 公共收益 (Shanghai 2025-8 art. 2).
 *
 * @param effective the day it counts for
 * @param stream the revenue stream
 * @param gross the gross income, positive; tax and cost included
 * @param tax the tax on it
 * @param cost the management cost of it
 * @param placement the fund, ownership group and money account, each empty for its default
 * @param paidFor the contract and the period it pays for, as far as it says
 * @param voucher the paper it rests on
 */
public record Income(
        LocalDate effective,
        String stream,
        Money gross,
        Deduction tax,
        Deduction cost,
        Placement placement,
        PaidFor paidFor,
        Voucher voucher)
        implements MoneyFact {
    /** Gross income that names no contract. */
    public Income(
            LocalDate effective,
            String stream,
            Money gross,
            Deduction tax,
            Deduction cost,
            Placement placement,
            Voucher voucher) {
        this(effective, stream, gross, tax, cost, placement, PaidFor.NOTHING_STATED, voucher);
    }

    /** Gross income without tax, cost or paper, into the stream's own account. */
    public static Income of(LocalDate effective, String stream, Money gross) {
        Deduction none = Deduction.none(gross.getCurrencyUnit());
        return new Income(effective, stream, gross, none, none, Placement.DEFAULT, Voucher.NONE);
    }

    /** The same with this tax. */
    public Income withTax(Deduction newTax) {
        return new Income(effective, stream, gross, newTax, cost, placement, paidFor, voucher);
    }

    /** The same with this management cost. */
    public Income withCost(Deduction newCost) {
        return new Income(effective, stream, gross, tax, newCost, placement, paidFor, voucher);
    }

    /** The same in another fund, group or money account. */
    public Income in(Placement newPlacement) {
        return new Income(effective, stream, gross, tax, cost, newPlacement, paidFor, voucher);
    }

    /** The same resting on this paper. */
    public Income on(Voucher newVoucher) {
        return new Income(effective, stream, gross, tax, cost, placement, paidFor, newVoucher);
    }

    /** The same for a contract and period. */
    public Income payingFor(PaidFor newPaidFor) {
        return new Income(effective, stream, gross, tax, cost, placement, newPaidFor, voucher);
    }

    @Override
    public FactKind kind() {
        return FactKind.INCOME;
    }

    @Override
    public CanonicalObject document() {
        CanonicalObject.Builder document = CanonicalObject.builder();
        document.put("stream", stream);
        document.put("gross", gross.getAmountMinorLong());
        tax.write("tax", document);
        cost.write("cost", document);
        placement.write("", document);
        paidFor.write(document);
        voucher.write(document);
        return document.build();
    }

    static Income read(FactSource source) {
        return new Income(
                source.effective(),
                source.document().text("stream"),
                source.money("gross"),
                Deduction.read("tax", source),
                Deduction.read("cost", source),
                Placement.read("", source),
                PaidFor.read(source),
                Voucher.read(source));
    }
}
