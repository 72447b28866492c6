package org.sunledger.revenue;

import java.time.LocalDate;
import java.util.Comparator;
import org.sunledger.fact.PaidFor;

/**
 * Income that was received, as far as contracts care.
 *
 * @param fact the index of the fact
 * @param day the day it counts for
 * @param stream the revenue stream
 * @param counterparty who paid, a firm; may be empty
 * @param grossMinor the gross income in minor units; negative where a reversal is counted on its own day
 * @param taxMinor the tax on it as recorded
 * @param costMinor the management cost of it as recorded
 * @param paidFor the contract and period it pays for, as far as it says
 */
public record Receipt(
        long fact,
        LocalDate day,
        String stream,
        String counterparty,
        long grossMinor,
        long taxMinor,
        long costMinor,
        PaidFor paidFor) {
    /** The order in which receipts are applied. */
    public static final Comparator<Receipt> IN_ORDER =
            Comparator.comparing(Receipt::day).thenComparingLong(Receipt::fact);

    /** The same with opposite amounts, on the day on which it was reversed. */
    public Receipt reversedOn(LocalDate reversal) {
        return new Receipt(fact, reversal, stream, counterparty, -grossMinor, -taxMinor, -costMinor, paidFor);
    }

    /** True when it says for which days of the contract it pays. */
    boolean statesPeriod() {
        return paidFor.period() != null;
    }
}
