package org.sunledger.balance;

/**
 * The movement of one account, for one fund, ownership group and stream, on one day.
 *
 * @param key which account, fund, group, stream and day
 * @param amountMinor the sum of the postings in minor units, debit positive; may be zero
 */
public record DayBalance(BalanceKey key, long amountMinor) {}
