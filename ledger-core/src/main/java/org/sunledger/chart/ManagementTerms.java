package org.sunledger.chart;

/**
 * What the property company gets of a contract's income.
 *
 * @param shareBasisPoints its share of the gross income less tax, in hundredths of a per cent, 0 to 10,000
 * @param costMinor a fixed cost for each billing period in minor units; 0 for none
 */
public record ManagementTerms(long shareBasisPoints, long costMinor) {
    /** Nothing. */
    public static final ManagementTerms NONE = new ManagementTerms(0, 0);
}
