package org.sunledger.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sunledger.canonical.CanonicalObject;

/**
 * What a kWh through a meter costs from a day on.
 *
 * @param effective the first day of this price
 * @param meter the meter
 * @param until the last day; null when it holds until the next tariff of the meter
 * @param price the price of a kWh in millionths of the book's currency
 * @param basis where it is published
 * @param voucher the paper it rests on
 */
public record EnergyTariff(
        LocalDate effective, String meter, @Nullable LocalDate until, long price, String basis, Voucher voucher)
        implements SavingFact {
    @Override
    public FactKind kind() {
        return FactKind.ENERGY_TARIFF;
    }

    @Override
    public CanonicalObject document() {
        CanonicalObject.Builder document = CanonicalObject.builder();
        document.put("meter", meter);
        if (until != null) {
            document.put("to", until.toString());
        }
        document.put("price", price);
        Texts.put(document, "source", basis);
        voucher.write(document);
        return document.build();
    }

    static EnergyTariff read(FactSource source) {
        return new EnergyTariff(
                source.effective(),
                source.document().text("meter"),
                source.findDate("to"),
                source.document().whole("price"),
                source.get("source"),
                Voucher.read(source));
    }
}
