package org.sunledger.reconcile;

/**
 * The balances of one side before its first line and after its last. Immutable.
 *
 * @param known whether anybody has stated them; otherwise both are reckoned from zero
 * @param openingMinor the balance before, in minor units
 * @param closingMinor the balance after, in minor units
 */
public record Ends(boolean known, long openingMinor, long closingMinor) {
    /** Nobody has stated them. */
    public static final Ends UNKNOWN = new Ends(false, 0, 0);

    /** Stated balances. */
    public static Ends of(long openingMinor, long closingMinor) {
        return new Ends(true, openingMinor, closingMinor);
    }

    /** The closing balance, reckoned from the lines where nobody has stated it. */
    public long closing(long sumOfLines) {
        return known ? closingMinor : Math.addExact(openingMinor, sumOfLines);
    }
}
