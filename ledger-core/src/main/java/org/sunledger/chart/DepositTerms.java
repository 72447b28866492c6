package org.sunledger.chart;

/**
 * The deposit 押金 a contract asks for.
 *
 * @param amountMinor minor units; 0 for none
 * @param deposit the name under which deposits are recorded; empty for the contract's own id
 */
public record DepositTerms(long amountMinor, String deposit) {
    /** No deposit. */
    public static final DepositTerms NONE = new DepositTerms(0, "");
}
