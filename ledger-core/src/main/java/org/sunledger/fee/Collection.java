package org.sunledger.fee;

import org.sunledger.period.DatePeriod;

/**
 * What became of the charges of a period, and what came in during it.
 *
 * @param period the period
 * @param chargedMinor what was charged for it, in minor units
 * @param waivedMinor how much of that need not be paid
 * @param writtenOffMinor how much of that will never be paid
 * @param receivedMinor how much of that was received up to the day asked about, whenever it came in
 * @param receivedThenMinor how much of that was received by the end of the period itself, as the book knows it now
 * @param chargedThenMinor what had been charged for it by then, less what was waived by then
 * @param dueMinor what fell due during the period, whatever it was charged for
 * @param cashMinor what was received during the period, whatever it was paid for, less what was given back
 */
public record Collection(
        DatePeriod period,
        long chargedMinor,
        long waivedMinor,
        long writtenOffMinor,
        long receivedMinor,
        long receivedThenMinor,
        long chargedThenMinor,
        long dueMinor,
        long cashMinor) {
    /** What is still owed of what was charged for the period. */
    public long openMinor() {
        return chargedMinor - waivedMinor - writtenOffMinor - receivedMinor;
    }

    /** By period charged: received, of what was charged and not waived. What was written off stays below the line. */
    public CollectionRate byPeriodCharged() {
        return new CollectionRate(receivedMinor, Math.subtractExact(chargedMinor, waivedMinor));
    }

    /** The same rate as it stood at the end of the period. */
    public CollectionRate byPeriodChargedThen() {
        return new CollectionRate(receivedThenMinor, chargedThenMinor);
    }

    /** By cash period: received in the period, of what fell due in it. Above 100 when old arrears come in. */
    public CollectionRate byCashPeriod() {
        return new CollectionRate(cashMinor, dueMinor);
    }
}
