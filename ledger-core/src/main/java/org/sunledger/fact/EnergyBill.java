package org.sunledger.fact;

import java.time.LocalDate;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.period.DatePeriod;

/**
 * A bill for energy, as evidence of use and price. It is not the payment: that is an expense.
 *
 * @param effective the last day billed
 * @param meter the meter
 * @param from the first day billed
 * @param energy the use, in ten-thousandths of a kWh
 * @param amountMinor the whole bill, in minor units
 * @param voucher the paper it rests on
 */
public record EnergyBill(
        LocalDate effective, String meter, LocalDate from, long energy, long amountMinor, Voucher voucher)
        implements SavingFact {
    @Override
    public FactKind kind() {
        return FactKind.ENERGY_BILL;
    }

    /** The days billed. */
    public DatePeriod period() {
        return DatePeriod.closed(from, effective);
    }

    @Override
    public CanonicalObject document() {
        CanonicalObject.Builder document = CanonicalObject.builder();
        document.put("meter", meter);
        document.put("from", from.toString());
        document.put("kwh", energy);
        document.put("amount", amountMinor);
        voucher.write(document);
        return document.build();
    }

    static EnergyBill read(FactSource source) {
        return new EnergyBill(
                source.effective(),
                source.document().text("meter"),
                source.date("from"),
                source.document().whole("kwh"),
                source.document().whole("amount"),
                Voucher.read(source));
    }
}
