package org.sunledger.balance;

/**
 * What was charged and what was settled on one open item of a unit, up to a day.
 *
 * @param key the item
 * @param debitMinor the sum of the debit postings in minor units; zero or positive
 * @param creditMinor the sum of the credit postings in minor units; zero or positive
 */
public record UnitBalance(UnitKey key, long debitMinor, long creditMinor) {
    /** Both together; throws {@link ArithmeticException} beyond a long. */
    public UnitBalance plus(UnitBalance other) {
        return new UnitBalance(
                key, Math.addExact(debitMinor, other.debitMinor), Math.addExact(creditMinor, other.creditMinor));
    }
}
