package org.sunledger.fact;

import java.time.LocalDate;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.period.DatePeriod;

/**
 * What drove the use of energy over some days, such as their degree-days.
 *
 * @param effective the last of the days
 * @param driver which driver
 * @param from the first of the days
 * @param value its value over these days, in ten-thousandths
 * @param voucher the paper it rests on
 */
public record EnergyDriver(LocalDate effective, String driver, LocalDate from, long value, Voucher voucher)
        implements SavingFact {
    @Override
    public FactKind kind() {
        return FactKind.ENERGY_DRIVER;
    }

    /** The days it is about. */
    public DatePeriod period() {
        return DatePeriod.closed(from, effective);
    }

    @Override
    public CanonicalObject document() {
        CanonicalObject.Builder document = CanonicalObject.builder();
        document.put("driver", driver);
        document.put("from", from.toString());
        document.put("value", value);
        voucher.write(document);
        return document.build();
    }

    static EnergyDriver read(FactSource source) {
        return new EnergyDriver(
                source.effective(),
                source.document().text("driver"),
                source.date("from"),
                source.document().whole("value"),
                Voucher.read(source));
    }
}
