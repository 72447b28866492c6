package org.sunledger.balance;

/**
 * The movement of one account, for one fund, ownership group and subject, on one day: what was debited and what was
 * credited, kept apart, so that money that came and went on one day is seen to have done both.
 *
 * @param key which account, fund, group, subject and day
 * @param debitMinor the sum of the debit postings in minor units; zero or positive
 * @param creditMinor the sum of the credit postings in minor units; zero or positive
 */
public record DayBalance(BalanceKey key, long debitMinor, long creditMinor) {
    /** Refuses a side below zero. */
    public DayBalance {
        if (debitMinor < 0 || creditMinor < 0) {
            throw new IllegalArgumentException("a side below zero: " + debitMinor + ", " + creditMinor);
        }
    }

    /**
     * The movement that one posting makes.
     *
     * @param amountMinor minor units, debit positive; above {@link Long#MIN_VALUE}
     */
    public static DayBalance of(BalanceKey key, long amountMinor) {
        return amountMinor < 0
                ? new DayBalance(key, 0, Math.negateExact(amountMinor))
                : new DayBalance(key, amountMinor, 0);
    }

    /** The net movement in minor units, debit positive. Zero also when as much was debited as credited. */
    public long amountMinor() {
        return debitMinor - creditMinor;
    }

    /** True when nothing was posted: both sides are zero. */
    public boolean isZero() {
        return debitMinor == 0 && creditMinor == 0;
    }
}
