package org.sunledger.balance;

import java.time.LocalDate;

/**
 * What a day's balance is about, ordered by day, account, fund, group, subject.
 *
 * @param day the effective day of the entries
 * @param account the account posted to
 * @param fund the fund
 * @param group the ownership group
 * @param subject the revenue subject, counterpart or opened account that the postings name; empty when none
 */
public record BalanceKey(LocalDate day, String account, String fund, String group, String subject)
        implements Comparable<BalanceKey> {
    @Override
    public int compareTo(BalanceKey other) {
        int order = day.compareTo(other.day);
        order = order != 0 ? order : account.compareTo(other.account);
        order = order != 0 ? order : fund.compareTo(other.fund);
        order = order != 0 ? order : group.compareTo(other.group);
        return order != 0 ? order : subject.compareTo(other.subject);
    }

    /** By hand, because every posting is folded by it; so is {@link #hashCode()}. */
    @Override
    public boolean equals(Object other) {
        return other instanceof BalanceKey key
                && day.equals(key.day)
                && account.equals(key.account)
                && fund.equals(key.fund)
                && group.equals(key.group)
                && subject.equals(key.subject);
    }

    @Override
    public int hashCode() {
        int hash = 31 * day.hashCode() + account.hashCode();
        hash = 31 * hash + fund.hashCode();
        hash = 31 * hash + group.hashCode();
        return 31 * hash + subject.hashCode();
    }
}
