package org.sunledger.fee;

/**
 * What a fund held for one unit over a period.
 *
 * @param unit the unit
 * @param building the building it is in; may be empty
 * @param opening what it had before the period
 * @param closing what it has at the end
 * @param firstDepositMinor its first deposit 首期交存额 in minor units; 0 when not stated
 */
public record UnitLedger(String unit, String building, UnitStand opening, UnitStand closing, long firstDepositMinor) {
    /** What the period added. */
    public UnitStand movement() {
        return closing.since(opening);
    }

    /** What is missing up to the target of a rule, in minor units; 0 when no renewal is due. */
    public long missingMinor(RenewalRule rule) {
        return rule.missingMinor(closing.balanceMinor(), firstDepositMinor);
    }
}
