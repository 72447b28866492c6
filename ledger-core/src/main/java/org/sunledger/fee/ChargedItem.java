package org.sunledger.fee;

/**
 * What a unit was charged for a period, and how it was settled. Charged is waived, written off, received and open
 * together.
 *
 * @param subject the charge, or {@code opening} for what was owed when the book was opened, or {@code late-charge};
 *     empty when more was given back than had come in
 * @param period the period charged, as written; may be empty
 * @param due the day on which it fell due, {@code yyyy-MM-dd}; empty when more was given back than had come in
 * @param chargedMinor what was charged less what was reversed, in minor units; positive
 * @param waivedMinor how much of it need not be paid; zero or positive
 * @param writtenOffMinor how much of it will never be paid; zero or positive
 * @param receivedMinor how much of it was paid; zero or positive
 */
public record ChargedItem(
        String subject,
        String period,
        String due,
        long chargedMinor,
        long waivedMinor,
        long writtenOffMinor,
        long receivedMinor) {
    /** What is still owed; zero or positive. */
    public long openMinor() {
        return chargedMinor - waivedMinor - writtenOffMinor - receivedMinor;
    }

    /** True when nothing is owed any more. */
    public boolean isSettled() {
        return openMinor() == 0;
    }

    ChargedItem settledBy(Settlement part) {
        return new ChargedItem(
                subject,
                period,
                due,
                chargedMinor,
                waivedMinor + part.waivedMinor(),
                writtenOffMinor + part.writtenOffMinor(),
                receivedMinor + part.receivedMinor());
    }
}
