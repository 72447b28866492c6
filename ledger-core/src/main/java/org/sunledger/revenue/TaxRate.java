package org.sunledger.revenue;

import java.time.LocalDate;
import org.sunledger.money.Amounts;

/**
 * A rate of tax, from a day on.
 *
 * @param payer who owes it
 * @param supply the kind of supply, such as {@code lease}
 * @param from the first day
 * @param basisPoints the rate in hundredths of a per cent of the price without tax
 * @param source the paper it is taken from
 * @param checked true when it was compared with the text of that paper
 */
public record TaxRate(Taxpayer payer, String supply, LocalDate from, long basisPoints, String source, boolean checked) {
    private static final long WHOLE = 10_000;

    /** The tax that a price contains, in minor units, half a minor unit rounded up. */
    public long includedIn(long grossMinor) {
        return part(grossMinor, WHOLE + basisPoints);
    }

    /** The tax that comes on top of a price, in minor units, half a minor unit rounded up. */
    public long onTopOf(long netMinor) {
        return part(netMinor, WHOLE);
    }

    private long part(long minor, long of) {
        long magnitude = Math.abs(Amounts.bounded(minor));
        // In two steps, because the product of the largest amount and a rate is beyond a long.
        long whole = magnitude / of * basisPoints;
        long rest = magnitude % of * basisPoints;
        long tax = whole + (2 * rest + of) / (2 * of);
        return minor < 0 ? -tax : tax;
    }
}
