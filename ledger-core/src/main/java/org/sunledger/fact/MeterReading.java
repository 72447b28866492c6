package org.sunledger.fact;

import java.time.LocalDate;
import org.sunledger.canonical.CanonicalObject;

/**
 * What an energy meter showed at the end of a day.
 *
 * @param effective the day
 * @param meter the meter
 * @param reading what it showed, in ten-thousandths of a kWh
 * @param replaced true when a new meter took its place that day and showed this
 * @param voucher the paper it rests on
 */
public record MeterReading(LocalDate effective, String meter, long reading, boolean replaced, Voucher voucher)
        implements SavingFact {
    @Override
    public FactKind kind() {
        return FactKind.METER_READING;
    }

    @Override
    public CanonicalObject document() {
        CanonicalObject.Builder document = CanonicalObject.builder();
        document.put("meter", meter);
        document.put("reading", reading);
        if (replaced) {
            document.put("replaced", true);
        }
        voucher.write(document);
        return document.build();
    }

    static MeterReading read(FactSource source) {
        return new MeterReading(
                source.effective(),
                source.document().text("meter"),
                source.document().whole("reading"),
                Texts.flag(source.document(), "replaced"),
                Voucher.read(source));
    }
}
