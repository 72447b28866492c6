package org.sunledger.journal;

/**
 * The pair that every entry balances over: a fund, and the ownership group whose part of it is meant.
 *
 * @param fund the id of the fund
 * @param group the id of the ownership group
 */
public record FundGroup(String fund, String group) implements Comparable<FundGroup> {
    @Override
    public int compareTo(FundGroup other) {
        int byFund = fund.compareTo(other.fund);
        return byFund != 0 ? byFund : group.compareTo(other.group);
    }

    /** By hand, because every posting and balance is hashed by it; so is {@link #hashCode()}. */
    @Override
    public boolean equals(Object other) {
        return other instanceof FundGroup fundGroup && fund.equals(fundGroup.fund) && group.equals(fundGroup.group);
    }

    @Override
    public int hashCode() {
        return 31 * fund.hashCode() + group.hashCode();
    }
}
